package org.partnershipatlas.register.store;

import java.util.Optional;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Row;

/**
 * One record before and after a change.
 *
 * @param before empty where the record was added
 * @param after empty where it was taken away
 */
public record RowChange(Optional<Row> before, Optional<Row> after) {
  /** Checks that it is about one record. */
  public RowChange {
    if (before.isEmpty() && after.isEmpty()) {
      throw new IllegalArgumentException("a change of nothing");
    }
  }

  /** The kind of the record. */
  public Kind kind() {
    return row().kind();
  }

  /** The id of the record. */
  public Id<?> id() {
    return Id.of(row().kind(), row().id());
  }

  private Row row() {
    return after.or(() -> before).orElseThrow();
  }
}
