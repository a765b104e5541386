package org.partnershipatlas.register.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Outcome;
import org.partnershipatlas.model.Row;

/** The register as it was at an earlier revision, by taking back every entry since. */
public final class Replaying {
  private Replaying() {}

  /**
   * The records at a revision.
   *
   * @param now the newest snapshot
   * @param revision from 0 up to the newest
   * @param findChanges the rows before and after each entry; empty where they are not kept
   * @return empty where the rows of an entry since are no longer kept
   */
  public static Optional<Network> at(
      RegisterSnapshot now, long revision, LongFunction<Optional<List<RowChange>>> findChanges) {
    if (revision < 0 || revision > now.revision()) {
      throw new IllegalArgumentException("There is no revision " + revision);
    }
    Map<Id<?>, Optional<Row>> rows = new LinkedHashMap<>();
    for (long entry = now.revision(); entry > revision; entry--) {
      Optional<List<RowChange>> changes = findChanges.apply(entry);
      if (changes.isEmpty()) {
        return Optional.empty();
      }
      changes.get().forEach(change -> rows.put(change.id(), change.before()));
    }
    List<Change> back = new ArrayList<>();
    rows.forEach(
        (id, row) -> {
          if (row.isPresent()) {
            back.add(new Change.Put(row.get().toRecord()));
          } else if (now.network().has(id)) {
            back.add(new Change.Remove(id));
          }
        });
    Outcome outcome = now.network().with(back);
    return outcome.accepted() ? Optional.of(outcome.network()) : Optional.empty();
  }
}
