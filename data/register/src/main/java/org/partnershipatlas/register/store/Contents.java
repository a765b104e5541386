package org.partnershipatlas.register.store;

import java.util.function.Consumer;

/** All that a register holds, as a backup keeps it. */
public interface Contents {
  /** The newest records that are known, without waiting. */
  RegisterSnapshot snapshot();

  /** The number of the schema that the store has. */
  long schema();

  /**
   * Hands over the history up to that revision, oldest first, an entry at a time.
   *
   * @param newest the last revision that is wanted
   */
  void eachEntry(long newest, Consumer<FullEntry> reader);

  /**
   * The people who were erased: no backup of before brings them back. The {@link #snapshot} that is
   * asked for after this is of a time when all of them had been.
   */
  ErasedPeople erased();
}
