package org.partnershipatlas.api.service.write.ending;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.api.service.Titles;
import org.partnershipatlas.api.service.write.Footing;
import org.partnershipatlas.api.service.write.Needs;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Word;

/**
 * What rests on a record that is to be ended on a day, and what would become of it.
 *
 * @param dated whether the record itself can be ended
 * @param before how many ended by that day, and are left as they are
 * @param items the others
 * @param version of the record and the others together; whoever ends others with it names this one
 */
public record Ending(
    Id<?> id, PartialDate on, boolean dated, int before, List<Item> items, String version) {
  public Ending {
    items = List.copyOf(items);
  }

  /** What becomes of a record when what it rests on ends. */
  public enum Fate implements Word {
    /** It cannot hold without it, and ends with it unless somebody says otherwise. */
    ENDS,
    /** It names it and can go on without; it ends with it only where somebody says so. */
    OFFERED,
    /** It begins on that day or later, so that it cannot be ended then; it is left as it is. */
    LATER;

    @Override
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A record that rests on it.
   *
   * @param on what it rests on, the record itself or one that rests on that
   * @param to when it ends as yet
   */
  public record Item(
      Id<?> id,
      Kind kind,
      String label,
      Id<?> on,
      Fate fate,
      Optional<PartialDate> from,
      Optional<PartialDate> to) {}

  /** What rests on a record on a day. */
  public static Ending of(Network network, Id<?> id, PartialDate on) {
    Map<Id<?>, Item> found = new LinkedHashMap<>();
    int before = 0;
    Deque<Id<?>> waiting = new ArrayDeque<>(List.of(id));
    while (!waiting.isEmpty()) {
      Id<?> at = waiting.removeFirst();
      for (AtlasRecord naming : network.referring(at, AtlasRecord.class)) {
        boolean needed = Needs.of(naming).contains(at);
        // What only names it is offered for the record itself, not for all that ends with it.
        boolean told = naming.recordKind().dated() && (needed || offered(naming, at, id));
        if (!told || naming.id().equals(id) || found.containsKey(naming.id())) {
          continue;
        }
        if (naming.span().endedBy(on.earliest())) {
          before++;
          continue;
        }
        Item item = item(network, naming, at, on, needed);
        found.put(naming.id(), item);
        if (item.fate() != Fate.OFFERED) {
          waiting.add(naming.id());
        }
      }
    }
    String version = footing(network, id, found.values()).version();
    return new Ending(id, on, id.kind().dated(), before, sorted(found), version);
  }

  /** The record and the others, as they stand in a network. */
  Footing footing(Network network) {
    return footing(network, id, items);
  }

  private static Footing footing(Network network, Id<?> id, Collection<Item> items) {
    List<Id<?>> ids = new ArrayList<>(List.of(id));
    items.forEach(item -> ids.add(item.id()));
    return Footing.of(network, ids);
  }

  private static boolean offered(AtlasRecord naming, Id<?> at, Id<?> id) {
    return at.equals(id)
        && naming.recordKind() != Kind.COMPLETENESS
        && Needs.besides(naming).contains(at);
  }

  private static Item item(
      Network network, AtlasRecord entry, Id<?> at, PartialDate on, boolean needed) {
    Optional<PartialDate> from = entry.span().from();
    boolean later = from.filter(f -> !f.earliest().isBefore(on.earliest())).isPresent();
    Fate fate = later ? Fate.LATER : needed ? Fate.ENDS : Fate.OFFERED;
    return new Item(
        entry.id(),
        entry.recordKind(),
        Titles.of(network, entry.id()),
        at,
        fate,
        from,
        entry.span().to());
  }

  private static List<Item> sorted(Map<Id<?>, Item> found) {
    List<Item> items = new ArrayList<>(found.values());
    items.sort(
        Comparator.comparing(Item::fate)
            .thenComparing(Item::kind)
            .thenComparing(Item::label)
            .thenComparing(item -> item.id().toString()));
    return items;
  }

  /** Those that become that. */
  public List<Item> list(Fate fate) {
    return items.stream().filter(item -> item.fate() == fate).toList();
  }
}
