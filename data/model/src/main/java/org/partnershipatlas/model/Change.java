package org.partnershipatlas.model;

/** The one kind of change: import, API, undo and scenario are lists of these. */
public sealed interface Change {
  /** The record that it changes. */
  Id<?> id();

  /** Adds a record, or replaces the one with its id. */
  record Put(AtlasRecord record) implements Change {
    @Override
    public Id<?> id() {
      return record.id();
    }
  }

  /** Ends a dated record: {@code on} is the first day on which it no longer holds. */
  record End(Id<?> id, PartialDate on) implements Change {}

  /** Takes a record away; refused while another record that stays names it. */
  record Remove(Id<?> id) implements Change {}
}
