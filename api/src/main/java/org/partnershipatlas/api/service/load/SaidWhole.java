package org.partnershipatlas.api.service.load;

import java.util.List;
import java.util.Optional;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Completeness;

/** That a list is whole is said by whoever answered so while the file was taken in. */
final class SaidWhole {
  private SaidWhole() {}

  /** The changes with that name in the statements that come from an answer and not from a file. */
  static List<Change> by(Optional<String> who, List<Change> changes, Draft draft) {
    return who.isEmpty()
        ? changes
        : changes.stream().map(change -> named(change, who.get(), draft)).toList();
  }

  private static Change named(Change change, String who, Draft draft) {
    return change instanceof Change.Put put
            && put.record() instanceof Completeness said
            && said.statedBy().isEmpty()
            && !draft.known().has(said.id())
            && !draft.isOfFile(said.id())
        ? new Change.Put(named(said, who))
        : change;
  }

  private static AtlasRecord named(Completeness said, String who) {
    return said.row().with("stated_by", who).toRecord();
  }
}
