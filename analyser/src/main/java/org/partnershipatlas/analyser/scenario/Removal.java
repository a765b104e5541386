package org.partnershipatlas.analyser.scenario;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Row;

/**
 * Takes records away: those that cannot be without them go too, and from all others their names are
 * taken out. Each record is looked at once for each reference to one that goes.
 */
final class Removal {
  private final Network network;
  private final Set<Id<?>> gone = new LinkedHashSet<>();
  private final Map<Id<?>, Row> kept = new LinkedHashMap<>();

  private Removal(Network network) {
    this.network = network;
  }

  static List<Change> of(Network network, Collection<? extends Id<?>> ids) {
    return new Removal(network).changes(ids);
  }

  private List<Change> changes(Collection<? extends Id<?>> ids) {
    Deque<Id<?>> waiting = new ArrayDeque<>(ids);
    while (!waiting.isEmpty()) {
      Id<?> id = waiting.removeFirst();
      if (!gone.add(id)) {
        continue;
      }
      for (AtlasRecord referrer : network.referring(id, AtlasRecord.class)) {
        Row left = without(kept.getOrDefault(referrer.id(), referrer.row()), id);
        if (needsMore(left)) {
          waiting.add(referrer.id());
        } else {
          kept.put(referrer.id(), left);
        }
      }
    }
    List<Change> changes = new ArrayList<>();
    kept.forEach(
        (id, row) -> {
          if (!gone.contains(id)) {
            changes.add(new Change.Put(row.toRecord()));
          }
        });
    gone.forEach(id -> changes.add(new Change.Remove(id)));
    return changes;
  }

  private static Row without(Row row, Id<?> id) {
    Row left = row;
    for (Attribute attribute : row.kind().attributes()) {
      if (attribute.type() == Attribute.Type.REF) {
        List<String> texts =
            row.list(attribute.name()).stream()
                .filter(text -> !attribute.id(text).equals(id))
                .toList();
        left = left.with(attribute.name(), texts);
      }
    }
    return left;
  }

  private static boolean needsMore(Row row) {
    return row.kind().attributes().stream()
        .anyMatch(a -> a.required() && row.list(a.name()).isEmpty());
  }
}
