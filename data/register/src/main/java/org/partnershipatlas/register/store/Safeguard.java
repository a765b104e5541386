package org.partnershipatlas.register.store;

/** Is asked before a store is brought to another schema: the time to make a backup. */
@FunctionalInterface
public interface Safeguard {
  /** Does nothing. */
  Safeguard NONE = contents -> {};

  /**
   * Called with what the store holds, before anything is changed; what it throws stops the change.
   */
  void beforeMigration(Contents contents);
}
