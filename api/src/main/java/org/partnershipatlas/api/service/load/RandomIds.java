package org.partnershipatlas.api.service.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnershipatlas.api.service.Keys;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Row;

/**
 * Gives new people random ids as they enter the register. Straight from a file a person's id is a
 * number in reading order, which would say who came first and could meet another file's number.
 */
final class RandomIds {
  private final Map<String, String> people = new HashMap<>();

  private RandomIds(Set<Id<?>> fresh) {
    for (Id<?> id : fresh) {
      if (id.kind() == Kind.PERSON) {
        people.put(id.value(), "p-" + Keys.random());
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
    if (people.isEmpty() || !(change instanceof Change.Put put)) {
      return change;
    }
    Row row = put.record().row();
    Map<String, List<String>> values = new HashMap<>();
    row.values().forEach((name, texts) -> values.put(name, texts(row, name, texts)));
    String id = row.kind() == Kind.PERSON ? people.getOrDefault(row.id(), row.id()) : row.id();
    return new Change.Put(Row.of(row.kind(), id, values).toRecord());
  }

  private List<String> texts(Row row, String name, List<String> texts) {
    Attribute attribute = row.kind().findAttribute(name).orElseThrow();
    if (attribute.type() != Attribute.Type.REF) {
      return texts;
    }
    return texts.stream().map(text -> reference(attribute, text)).toList();
  }

  private String reference(Attribute attribute, String text) {
    if (attribute.bare()) {
      return attribute.targets().contains(Kind.PERSON) ? people.getOrDefault(text, text) : text;
    }
    Id<?> id = Id.parse(text);
    return id.kind() == Kind.PERSON
        ? "person:" + people.getOrDefault(id.value(), id.value())
        : text;
  }
}
