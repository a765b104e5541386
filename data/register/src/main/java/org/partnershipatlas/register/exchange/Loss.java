package org.partnershipatlas.register.exchange;

import java.util.List;
import java.util.Optional;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;

/**
 * Something of a network that a file leaves out.
 *
 * @param kind of the records
 * @param attribute what of them is left out; empty where nothing of the record is in the file
 * @param count of how many records
 * @param examples the first few of them
 */
public record Loss(Kind kind, Optional<String> attribute, int count, List<Id<?>> examples) {

  /** Keeps its own list. */
  public Loss {
    examples = List.copyOf(examples);
  }
}
