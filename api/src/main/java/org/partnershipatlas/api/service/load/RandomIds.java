package org.partnershipatlas.api.service.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnershipatlas.api.service.Keys;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;

/**
 * Gives new people random ids as they enter the register. Straight from a file a person's id is a
 * number in reading order, which would say who came first and could meet another file's number.
 */
final class RandomIds {
  private final Map<Id<?>, Id<?>> people = new HashMap<>();

  private RandomIds(Set<Id<?>> fresh) {
    for (Id<?> id : fresh) {
      if (id.kind() == Kind.PERSON) {
        people.put(id, Id.person("p-" + Keys.random()));
      }
    }
  }

  /**
   * The changes with random ids for those people.
   *
   * @param fresh the records that the file gave no id of its own
   */
  static List<Change> of(List<Change> changes, Set<Id<?>> fresh) {
    RandomIds ids = new RandomIds(fresh);
    List<Change> renamed = new ArrayList<>(changes.size());
    changes.forEach(change -> renamed.add(ids.renamed(change)));
    return renamed;
  }

  private Change renamed(Change change) {
    return people.isEmpty() || !(change instanceof Change.Put put)
        ? change
        : new Change.Put(put.record().row().renamed(this::newId).toRecord());
  }

  private Id<?> newId(Id<?> id) {
    return people.getOrDefault(id, id);
  }
}
