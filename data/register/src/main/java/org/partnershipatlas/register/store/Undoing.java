package org.partnershipatlas.register.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Row;

/**
 * What it takes to take an entry of the history back: every record that it touched must still be as
 * it left it. Taking back what took something back does it again.
 *
 * @param changes the changes that put everything back; they may still be refused, where a later
 *     record names one that the entry added
 * @param blocked the records that later entries have touched since
 */
public record Undoing(List<Change> changes, List<Blocked> blocked) {
  public Undoing {
    changes = List.copyOf(changes);
    blocked = List.copyOf(blocked);
  }

  /**
   * A record that is no longer as the entry left it.
   *
   * @param left as the entry left it; empty where it took the record away
   * @param now as it is now; empty where it is not there
   */
  public record Blocked(Id<?> id, Optional<Row> left, Optional<Row> now) {}

  /** What takes those changes back from the records as they are now. */
  public static Undoing of(Network network, List<RowChange> entry) {
    List<Change> changes = new ArrayList<>();
    List<Blocked> blocked = new ArrayList<>();
    for (RowChange change : entry) {
      Optional<? extends AtlasRecord> found = network.find(change.id());
      Optional<Row> now = found.map(AtlasRecord::row);
      boolean touched = !now.equals(change.after());
      if (touched && !change.id().kind().revised()) {
        // Views and mappings change without an entry; as they are now they stay.
        continue;
      }
      if (touched) {
        blocked.add(new Blocked(change.id(), change.after(), now));
      } else if (change.before().isPresent()) {
        changes.add(new Change.Put(change.before().get().toRecord()));
      } else {
        changes.add(new Change.Remove(change.id()));
      }
    }
    return new Undoing(changes, blocked);
  }

  /** Whether nothing that it touched has been touched since. */
  public boolean free() {
    return blocked.isEmpty();
  }
}
