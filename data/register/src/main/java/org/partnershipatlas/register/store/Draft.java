package org.partnershipatlas.register.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Outcome;
import org.partnershipatlas.model.Row;

/**
 * Changes that were checked against a snapshot and are ready to be kept: every register prepares
 * them in this one way.
 *
 * @param network the network after them
 * @param rows each record that really differs, by kind and id
 */
public record Draft(Network network, List<RowChange> rows) {
  /** Copies the list. */
  public Draft {
    rows = List.copyOf(rows);
  }

  /**
   * Checks changes.
   *
   * @throws StaleRevision if they were made against another revision
   * @throws InvalidChanges if the records do not allow them
   */
  public static Draft of(
      RegisterSnapshot base, List<? extends Change> changes, long expectedRevision) {
    return of(base, changes, expectedRevision, Optional.empty());
  }

  /**
   * The same, where the records that were looked at are known.
   *
   * @param seen where it is there, a change of a record that makes no revision is refused too
   *     unless that record is still as it was there
   */
  public static Draft of(
      RegisterSnapshot base,
      List<? extends Change> changes,
      long expectedRevision,
      Optional<Network> seen) {
    boolean moved =
        seen.isPresent()
            && changes.stream()
                .map(Change::id)
                .filter(id -> !id.kind().revised())
                .anyMatch(id -> !row(seen.get(), id).equals(row(base.network(), id)));
    if (moved || base.revision() != expectedRevision) {
      throw new StaleRevision(expectedRevision, base.revision());
    }
    Outcome outcome = base.network().with(changes);
    if (!outcome.accepted()) {
      throw new InvalidChanges(outcome.problems());
    }
    Set<Id<?>> touched = new LinkedHashSet<>();
    changes.forEach(change -> touched.add(change.id()));
    List<RowChange> rows =
        touched.stream().sorted().toList().parallelStream()
            .flatMap(id -> difference(base, outcome, id).stream())
            .toList();
    return new Draft(outcome.network(), rows);
  }

  private static Optional<RowChange> difference(RegisterSnapshot base, Outcome outcome, Id<?> id) {
    Optional<Row> before = row(base.network(), id);
    Optional<Row> after = row(outcome.network(), id);
    return before.equals(after) ? Optional.empty() : Optional.of(new RowChange(before, after));
  }

  private static Optional<Row> row(Network network, Id<?> id) {
    Optional<? extends AtlasRecord> found = network.find(id);
    return found.map(AtlasRecord::row);
  }

  /** Whether nothing changes at all. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** Whether it makes a new revision: views and the like do not. */
  public boolean revises() {
    return rows.stream().anyMatch(row -> row.kind().revised());
  }
}
