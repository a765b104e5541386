package org.partnershipatlas.register.store;

/** A change was made against a revision that is no longer the newest. */
public final class StaleRevision extends RegisterException {
  private static final long serialVersionUID = 1L;

  private final long expected;
  private final long actual;

  /**
   * Says both revisions.
   *
   * @param expected the revision that the change was made against
   * @param actual the revision that the register has
   */
  public StaleRevision(long expected, long actual) {
    super(
        "stale-revision",
        expected == actual
            ? "Somebody else has kept something in the register in just this moment."
            : "The register has moved on: this change was made against revision "
                + expected
                + ", and it now has revision "
                + actual
                + ".",
        "Look at what has changed and make the change again.");
    this.expected = expected;
    this.actual = actual;
  }

  /** The revision that the change was made against. */
  public long expected() {
    return expected;
  }

  /** The revision that the register has. */
  public long actual() {
    return actual;
  }
}
