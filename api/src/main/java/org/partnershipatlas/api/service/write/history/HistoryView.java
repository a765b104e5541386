package org.partnershipatlas.api.service.write.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.partnershipatlas.api.service.Titles;
import org.partnershipatlas.api.service.backup.Erasure;
import org.partnershipatlas.api.service.write.Footing;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Outcome;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.store.RowChange;
import org.partnershipatlas.register.store.Undoing;

/**
 * An entry of the history with what it did, record by record, and whether it can be taken back.
 *
 * @param again whether it took something back, so that taking it back does that again
 * @param undoable whether it can be taken back as the register is now
 * @param whyNot why it cannot, each with what to do
 * @param version of the records that it touched, as they are now
 */
public record HistoryView(
    HistoryPart.Line entry,
    boolean again,
    List<Difference> records,
    boolean undoable,
    List<String> whyNot,
    String version) {

  /** A record before and after; what did not change is left out of both. */
  public record Difference(
      Id<?> id,
      String label,
      String what,
      SortedMap<String, List<String>> before,
      SortedMap<String, List<String>> after) {}

  /** The entry as it looks beside the records as they are now. */
  static HistoryView of(
      HistoryPart.Line entry, boolean again, List<RowChange> changes, Network now) {
    List<Difference> differences = new ArrayList<>();
    changes.forEach(change -> differences.add(difference(change, now)));
    List<String> whyNot = whyNot(entry.why(), entry.detailed(), changes, now);
    return new HistoryView(
        entry, again, differences, whyNot.isEmpty(), whyNot, footing(changes, now).version());
  }

  /** The records that changes touched, as they stand in a network. */
  static Footing footing(List<RowChange> changes, Network now) {
    return Footing.of(now, changes.stream().map(RowChange::id).toList());
  }

  /** What a change did to a record, attribute by attribute. */
  public static Difference difference(RowChange change, Network now) {
    SortedMap<String, List<String>> before = values(change.before());
    SortedMap<String, List<String>> after = values(change.after());
    String what =
        change.before().isEmpty() ? "added" : change.after().isEmpty() ? "taken away" : "changed";
    String label =
        change
            .after()
            .or(change::before)
            .flatMap(Row::findName)
            .orElseGet(
                () -> now.has(change.id()) ? Titles.of(now, change.id()) : change.id().value());
    if (what.equals("changed")) {
      SortedMap<String, List<String>> same = new TreeMap<>(before);
      before.entrySet().removeIf(e -> e.getValue().equals(after.get(e.getKey())));
      after.entrySet().removeIf(e -> e.getValue().equals(same.get(e.getKey())));
    }
    return new Difference(change.id(), label, what, before, after);
  }

  private static SortedMap<String, List<String>> values(Optional<Row> row) {
    return row.map(r -> new TreeMap<>(r.values())).orElseGet(TreeMap::new);
  }

  /** Why an entry cannot be taken back, in sentences. */
  public static List<String> whyNot(
      String why, boolean detailed, List<RowChange> changes, Network now) {
    if (changes.isEmpty() && detailed) {
      return List.of(
          why.equals(Erasure.WHY)
              ? "Erasing a person cannot be undone."
              : "Nothing is kept here that could be put back: a whole backup was restored, or what"
                  + " it was about was a person who has been erased.");
    }
    if (changes.isEmpty()) {
      return List.of(
          "What stood in the records before it is not kept: only the last 1,000 entries and those since"
              + " a snapshot keep it, and not where it is very much. Restore a backup instead.");
    }
    Undoing undoing = Undoing.of(now, changes);
    if (!undoing.free()) {
      return undoing.blocked().stream()
          .limit(5)
          .map(
              b ->
                  (now.has(b.id()) ? Titles.of(now, b.id()) : b.id().toString())
                      + " has been changed since: take the later change back first.")
          .toList();
    }
    Outcome outcome = now.with(undoing.changes());
    List<String> named = outcome.accepted() ? List.of() : stillNamed(undoing.changes(), now);
    if (!named.isEmpty()) {
      return named;
    }
    return outcome.problems().stream()
        .filter(p -> p.level() == Problem.Level.FAULT)
        .limit(5)
        .map(p -> p.message() + " " + p.mend())
        .toList();
  }

  /** What came later and names what would be taken away. */
  private static List<String> stillNamed(List<Change> changes, Network now) {
    Set<Id<?>> touched = changes.stream().map(Change::id).collect(Collectors.toSet());
    List<String> reasons = new ArrayList<>();
    for (Change change : changes) {
      if (change instanceof Change.Remove) {
        now.referring(change.id(), AtlasRecord.class).stream()
            .filter(naming -> !touched.contains(naming.id()))
            .forEach(
                naming ->
                    reasons.add(
                        "“"
                            + Titles.of(now, naming.id())
                            + "” rests on “"
                            + Titles.of(now, change.id())
                            + "”, which would be taken away: take that back or change it first."));
      }
    }
    return reasons.stream().limit(5).toList();
  }
}
