package org.partnershipatlas.api.service.write;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.partnershipatlas.api.service.StoreLink;
import org.partnershipatlas.register.store.RowChange;

/** Which entry of the history did something, looked for from the newest; each is read once. */
public final class Touches {
  private static final int PART = 100;

  private final StoreLink store;
  private final int most;
  private final List<Read> read = new ArrayList<>();
  private boolean whole;

  private record Read(StoreLink.Entry entry, List<RowChange> changes) {}

  /**
   * A search through what a store keeps.
   *
   * @param most how many entries are looked at
   */
  public Touches(StoreLink store, int most) {
    this.store = store;
    this.most = most;
  }

  /** The newest entry after that revision which made such a change, where it is kept. */
  public Optional<StoreLink.Entry> findNewest(long after, Predicate<RowChange> change) {
    for (int i = 0; i < most && has(i); i++) {
      Read each = read.get(i);
      if (each.entry().revision() <= after) {
        return Optional.empty();
      }
      if (each.changes().stream().anyMatch(change)) {
        return Optional.of(each.entry());
      }
    }
    return Optional.empty();
  }

  private boolean has(int place) {
    if (place >= read.size() && !whole) {
      long newest =
          read.isEmpty() ? Long.MAX_VALUE : read.get(read.size() - 1).entry().revision() - 1;
      List<StoreLink.Entry> part = store.history(newest, PART);
      part.forEach(entry -> read.add(new Read(entry, changes(entry))));
      whole = part.size() < PART;
    }
    return place < read.size();
  }

  private List<RowChange> changes(StoreLink.Entry entry) {
    return entry.detailed() ? store.changesOf(entry.revision()) : List.of();
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
