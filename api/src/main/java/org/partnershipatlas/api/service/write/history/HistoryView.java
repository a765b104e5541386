package org.partnershipatlas.api.service.write.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.partnershipatlas.api.service.Titles;
import org.partnershipatlas.api.service.write.Footing;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.store.RowChange;

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
  static HistoryView of(HistoryPart.Line line, boolean again, Taking taking, Network now) {
    List<Difference> differences = new ArrayList<>();
    taking.changes().forEach(change -> differences.add(difference(change, now)));
    List<String> whyNot = taking.whyNot(now);
    return new HistoryView(
        line,
        again,
        differences,
        whyNot.isEmpty(),
        whyNot,
        footing(taking.changes(), now).version());
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
}
