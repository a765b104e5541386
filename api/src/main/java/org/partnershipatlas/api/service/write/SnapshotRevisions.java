package org.partnershipatlas.api.service.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.InvalidRecord;
import org.partnershipatlas.model.Snapshot;

/**
 * A snapshot that is put names a revision that there is, so that it shows ever after what it showed
 * then: without one it names that of the moment.
 */
final class SnapshotRevisions {
  private SnapshotRevisions() {}

  /**
   * The same, every snapshot in it with its revision.
   *
   * @throws InvalidRecord where one names a revision that is still to come
   */
  static Wanted in(Wanted wanted, long newest) {
    List<Change> changes = new ArrayList<>();
    for (Change change : wanted.changes()) {
      changes.add(
          change instanceof Change.Put put && put.record() instanceof Snapshot snapshot
              ? new Change.Put(of(snapshot, newest))
              : change);
    }
    return new Wanted(
        changes, wanted.versions(), wanted.fresh(), wanted.why(), wanted.who(), wanted.undoes());
  }

  private static Snapshot of(Snapshot snapshot, long newest) {
    long revision = snapshot.revision().orElse(newest);
    if (revision < 0 || revision > newest) {
      throw new InvalidRecord(
          "revision",
          Long.toString(revision),
          revision < 0
              ? "There is no revision below 0."
              : "Revision " + revision + " is still to come: the register is at " + newest + ".",
          "Give a revision from 0 to " + newest + ", or leave it empty for the one of now.");
    }
    return new Snapshot(
        snapshot.id(), snapshot.name(), Optional.of(revision), snapshot.day(), snapshot.about());
  }
}
