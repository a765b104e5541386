package org.partnershipatlas.register.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;

/** Turns "let the register hold just these records" into changes. */
public final class Restoring {
  private Restoring() {}

  /** The changes after which the network holds those records and no others. */
  public static List<Change> changes(Network now, Collection<? extends AtlasRecord> wanted) {
    List<Change> changes = new ArrayList<>();
    Set<Id<?>> kept = new HashSet<>();
    for (AtlasRecord entry : wanted) {
      kept.add(entry.id());
      changes.add(new Change.Put(entry));
    }
    for (AtlasRecord entry : now.listAll()) {
      if (!kept.contains(entry.id())) {
        changes.add(new Change.Remove(entry.id()));
      }
    }
    return changes;
  }
}
