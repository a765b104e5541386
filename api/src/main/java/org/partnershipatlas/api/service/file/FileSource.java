package org.partnershipatlas.api.service.file;

import java.util.Optional;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.register.edges.EdgeForm;
import org.partnershipatlas.register.workbook.read.Reading;

/** Files of one kind, opened once, that can be read against any network. */
@FunctionalInterface
public interface FileSource {
  /** What they say, where that network is what is known already. */
  Reading readAgainst(Network known);

  /** What the pairs are, of a list of pairs. */
  default Optional<EdgeForm> findPairs() {
    return Optional.empty();
  }
}
