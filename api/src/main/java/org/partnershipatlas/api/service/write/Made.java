package org.partnershipatlas.api.service.write;

import java.util.List;
import org.partnershipatlas.model.Id;

/**
 * What came of a write.
 *
 * @param revision of the register after it; as before where nothing differs
 * @param changed whether anything differs
 * @param records the records that it touched
 */
public record Made(long revision, boolean changed, List<Id<?>> records) {
  public Made {
    records = List.copyOf(records);
  }
}
