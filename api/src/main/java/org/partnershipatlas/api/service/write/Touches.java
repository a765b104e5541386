package org.partnershipatlas.api.service.write;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.partnershipatlas.api.service.StoreLink;
import org.partnershipatlas.model.Id;

/** Which entry of the history did something, looked for from the newest; each is read once. */
public final class Touches {
  private static final int PART = 100;

  private final StoreLink store;
  private final int most;
  private final List<StoreLink.Entry> entries = new ArrayList<>();
  private final Map<Long, Map<Id<?>, Boolean>> touched = new HashMap<>();
  private boolean whole;

  /**
   * A search through what a store keeps.
   *
   * @param most how many entries are looked at
   */
  public Touches(StoreLink store, int most) {
    this.store = store;
    this.most = most;
  }

  /** The newest entry after that revision that changed a record, where it is kept. */
  public Optional<StoreLink.Entry> findNewest(long after, Id<?> id) {
    return find(after, entry -> touched(entry).containsKey(id));
  }

  /** The newest entry that took a record away, where it is kept. */
  public Optional<StoreLink.Entry> findRemoval(Id<?> id) {
    return find(0, entry -> touched(entry).getOrDefault(id, false));
  }

  private Optional<StoreLink.Entry> find(long after, Predicate<StoreLink.Entry> wanted) {
    for (int i = 0; i < most && has(i); i++) {
      StoreLink.Entry each = entries.get(i);
      if (each.revision() <= after) {
        return Optional.empty();
      }
      if (wanted.test(each)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  private boolean has(int place) {
    if (place >= entries.size() && !whole) {
      long newest =
          entries.isEmpty() ? Long.MAX_VALUE : entries.get(entries.size() - 1).revision() - 1;
      List<StoreLink.Entry> part = store.history(newest, PART);
      entries.addAll(part);
      whole = part.size() < PART;
    }
    return place < entries.size();
  }

  /** Which records an entry touched, and whether it took them away; what they held is not kept. */
  private Map<Id<?>, Boolean> touched(StoreLink.Entry entry) {
    return touched.computeIfAbsent(
        entry.revision(),
        revision -> {
          Map<Id<?>, Boolean> ids = new HashMap<>();
          if (entry.detailed()) {
            store.changesOf(revision).forEach(c -> ids.put(c.id(), c.after().isEmpty()));
          }
          return ids;
        });
  }

  /** When an entry was made and by whom, in words. */
  public static String told(StoreLink.Entry entry) {
    return "on "
        + DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK)
            .format(entry.when().atZone(ZoneId.systemDefault()))
        + entry.who().map(who -> " by " + who).orElse("; who did it is not said")
        + " (revision "
        + entry.revision()
        + ")";
  }
}
