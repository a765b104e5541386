package org.partnershipatlas.register.store;

/**
 * How the register is just now.
 *
 * @param phase where it stands
 * @param message one sentence in plain words
 */
public record RegisterState(Phase phase, String message) {
  /** Where a register stands. */
  public enum Phase {
    /** The store is coming up; what was last read may already be viewed. */
    STARTING,
    /** Reads and writes work. */
    READY,
    /** The store cannot be reached; the connection is tried again by itself. */
    AWAY,
    /** The store will not have it; somebody has to do something. */
    REFUSED,
    /** It was closed. */
    CLOSED
  }
}
