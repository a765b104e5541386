package org.partnershipatlas.visualiser.layout.tiers;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Link;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.Tenure;
import org.partnershipatlas.visualiser.Delta;
import org.partnershipatlas.visualiser.scene.Look;

/**
 * The later of two networks together with the groups and links that only the earlier has, so that
 * both can be drawn at once. It is made for a picture and thrown away with it.
 */
final class Union {
  private final Network before;
  private final Network after;
  private final Delta delta;
  private final Map<Id<?>, AtlasRecord> records = new LinkedHashMap<>();

  private Union(Network before, Network after, Delta delta) {
    this.before = before;
    this.after = after;
    this.delta = delta;
  }

  static Network of(Network before, Network after, Delta delta) {
    return new Union(before, after, delta).network();
  }

  private Network network() {
    after.listAll().forEach(entry -> records.put(entry.id(), entry));
    for (Group group : before.current(Group.class)) {
      if (ended(group.id())) {
        add(group);
        for (Seat seat : before.seating().seatsOn(group.id())) {
          add(seat);
          before.currentReferring(seat.id(), Tenure.class).forEach(this::add);
        }
      }
    }
    for (Link link : before.current(Link.class)) {
      boolean ends = records.containsKey(link.fromGroup()) && records.containsKey(link.toGroup());
      if (ended(link.id()) && ends) {
        add(link);
      }
    }
    complete();
    return Network.of(records.values(), after.day());
  }

  private boolean ended(Id<?> id) {
    return delta.of(id).look() == Look.ENDED;
  }

  /** As it was, without the day on which it ends. */
  private void add(AtlasRecord entry) {
    Row row = entry.row();
    SortedMap<String, List<String>> values = new TreeMap<>(row.values());
    values.remove("from");
    values.remove("to");
    records.put(entry.id(), Row.of(row.kind(), row.id(), values).toRecord());
  }

  /** Adds what the earlier records name and the later network has not. */
  private void complete() {
    Deque<AtlasRecord> open = new ArrayDeque<>(records.values());
    while (!open.isEmpty()) {
      for (Id<?> named : open.removeFirst().references()) {
        if (!records.containsKey(named)) {
          before
              .find(named)
              .ifPresent(
                  entry -> {
                    records.put(entry.id(), entry);
                    open.addLast(entry);
                  });
        }
      }
    }
  }
}
