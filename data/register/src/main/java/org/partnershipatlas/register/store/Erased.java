package org.partnershipatlas.register.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Outcome;
import org.partnershipatlas.model.Row;

/** What erasing makes of a register's records, once it has learnt all there is to learn. */
public final class Erased {
  private Erased() {}

  /** Hands all entries of a history to whoever asks, as often as they ask. */
  @FunctionalInterface
  public interface Entries {
    /** Hands them over, oldest first. */
    void each(Consumer<FullEntry> reader);
  }

  /**
   * The records without the person, and each record that differs.
   *
   * @param history is gone through until nothing new is learnt
   */
  public static Draft of(Network now, Erasing erasing, Entries history) {
    learn(now.listAll(), erasing, history);
    List<Change> changes = new ArrayList<>();
    List<RowChange> rows = new ArrayList<>();
    for (AtlasRecord entry : now.listAll()) {
      Row before = entry.row();
      Optional<Row> after = erasing.row(before);
      if (!after.equals(Optional.of(before))) {
        rows.add(new RowChange(Optional.of(before), after));
        changes.add(
            after
                .<Change>map(row -> new Change.Put(row.toRecord()))
                .orElseGet(() -> new Change.Remove(entry.id())));
      }
    }
    Outcome outcome = now.with(changes);
    if (!outcome.accepted()) {
      throw new InvalidChanges(outcome.problems());
    }
    return new Draft(outcome.network(), rows);
  }

  /** Goes through everything until nothing new is learnt. */
  public static void learn(List<? extends AtlasRecord> records, Erasing erasing, Entries history) {
    boolean[] more = {true};
    while (more[0]) {
      more[0] = false;
      records.forEach(entry -> more[0] |= erasing.learn(entry.row()));
      history.each(full -> more[0] |= erasing.learn(full.changes()));
    }
  }

  /** The ids that are in the records and would be gone. */
  public static Set<Id<?>> gone(Draft draft) {
    Set<Id<?>> gone = new LinkedHashSet<>();
    draft.rows().stream().filter(row -> row.after().isEmpty()).forEach(row -> gone.add(row.id()));
    return gone;
  }
}
