package org.partnershipatlas.api.service.file;

import java.util.Optional;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Progress;
import org.partnershipatlas.register.edges.EdgeForm;
import org.partnershipatlas.register.workbook.read.Mappings;
import org.partnershipatlas.register.workbook.read.Reading;

/** Files of one kind, opened once, that can be read against any network. */
@FunctionalInterface
public interface FileSource {
  /** What they say, where that network is what is known already. */
  Reading readAgainst(Network known);

  /**
   * The same, telling how far it is.
   *
   * @param said how sheets are to be read; it is of no matter to files that are no sheets
   */
  default Reading readAgainst(Network known, Mappings said, Progress progress) {
    return readAgainst(known);
  }

  /** What the pairs are, of a list of pairs. */
  default Optional<EdgeForm> findPairs() {
    return Optional.empty();
  }
}
