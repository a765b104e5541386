package org.partnershipatlas.register.store;

import java.util.List;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Network;

/**
 * What is to stand in place of all that a register holds.
 *
 * @param network the records
 * @param history the entries that stand in place of the history; the replacing itself becomes one
 *     more
 * @param erased the people who stay erased
 * @param told whether the history leads to these records; where it does not, what the replacing
 *     changed is not kept, and nobody takes it for nothing
 */
public record Replacement(
    Network network, List<FullEntry> history, ErasedPeople erased, boolean told) {
  /** Copies the lists. */
  public Replacement {
    history = List.copyOf(history);
  }

  /** Records with the history that leads to them. */
  public Replacement(Network network, List<FullEntry> history, ErasedPeople erased) {
    this(network, history, erased, true);
  }

  /** The records. */
  public List<AtlasRecord> listRecords() {
    return network.listAll();
  }

  /** The newest revision of its history. */
  public long revision() {
    return history.stream().mapToLong(each -> each.entry().revision()).max().orElse(0);
  }
}
