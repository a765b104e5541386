package org.partnershipatlas.api.service.write;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.partnershipatlas.api.service.Titles;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.InvalidRecord;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Row;

/**
 * What rests on a record that is to be taken away: records that cannot be without it go with it,
 * and those that only name it stay, without naming it.
 *
 * @param gone the record itself, and what goes with it
 * @param kept what stays and no longer names any of them, as it is then
 */
public record Resting(List<Id<?>> gone, List<AtlasRecord> kept) {
  public Resting {
    gone = List.copyOf(gone);
    kept = List.copyOf(kept);
  }

  /** What rests on a record. */
  public static Resting on(Network network, Id<?> id) {
    Set<Id<?>> gone = new LinkedHashSet<>();
    Map<Id<?>, Row> kept = new LinkedHashMap<>();
    Deque<Id<?>> waiting = new ArrayDeque<>(List.of(id));
    while (!waiting.isEmpty()) {
      Id<?> next = waiting.removeFirst();
      if (!gone.add(next)) {
        continue;
      }
      kept.remove(next);
      for (AtlasRecord naming : network.referring(next, AtlasRecord.class)) {
        if (!gone.contains(naming.id())) {
          Row without = without(kept.getOrDefault(naming.id(), naming.row()), next);
          if (stands(without)) {
            kept.put(naming.id(), without);
          } else {
            waiting.add(naming.id());
          }
        }
      }
    }
    return new Resting(List.copyOf(gone), kept.values().stream().map(Row::toRecord).toList());
  }

  private static Row without(Row row, Id<?> id) {
    Row less = row;
    for (Attribute attribute : row.kind().attributes()) {
      if (attribute.type() == Attribute.Type.REF && !row.list(attribute.name()).isEmpty()) {
        less =
            less.with(
                attribute.name(),
                row.list(attribute.name()).stream()
                    .filter(text -> !attribute.id(text).equals(id))
                    .toList());
      }
    }
    return less;
  }

  /** A record that loses the last of what it is of says nothing any more. */
  private static boolean stands(Row row) {
    for (Attribute attribute : row.kind().attributes()) {
      if (attribute.required() && row.list(attribute.name()).isEmpty()) {
        return false;
      }
    }
    try {
      row.toRecord();
      return true;
    } catch (InvalidRecord e) {
      return false;
    }
  }

  /** A record as a reader is told of it. */
  public record Named(Id<?> id, String label) {}

  /** What goes with the record. */
  public List<Named> listGone(Network network) {
    return gone.stream().skip(1).map(id -> new Named(id, Titles.of(network, id))).toList();
  }

  /** What stays and no longer names it. */
  public List<Named> listKept(Network network) {
    return kept.stream().map(r -> new Named(r.id(), Titles.of(network, r.id()))).toList();
  }

  /**
   * Stands for just those records as they stand in a network, so that nothing is taken away that
   * was not told, and nothing that somebody has changed since.
   */
  public String word(Network network) {
    List<Id<?>> others = new ArrayList<>(gone.subList(1, gone.size()));
    String goes = Footing.of(network, others).version();
    List<Id<?>> stays = kept.stream().<Id<?>>map(AtlasRecord::id).toList();
    byte[] all =
        (goes + "|" + Footing.of(network, stays).version()).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(all).toString().substring(0, 8);
  }

  /** Whether anything but the record itself would change. */
  public boolean alone() {
    return gone.size() == 1 && kept.isEmpty();
  }

  public List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    kept.forEach(entry -> changes.add(new Change.Put(entry)));
    gone.forEach(id -> changes.add(new Change.Remove(id)));
    return changes;
  }
}
