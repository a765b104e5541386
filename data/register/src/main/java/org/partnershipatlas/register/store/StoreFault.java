package org.partnershipatlas.register.store;

/** The store answered with something that Atlas did not expect: a fault in one of the two. */
public final class StoreFault extends RegisterException {
  private static final long serialVersionUID = 1L;

  private static final String MEND =
      "Nothing was changed. Look in the log, and report it if it happens again.";

  /** Says what was being done. */
  public StoreFault(String message) {
    super("store-fault", message, MEND);
  }

  /** Says what was being done, with what was met underneath. */
  public StoreFault(String message, Throwable cause) {
    super("store-fault", message, MEND, cause);
  }
}
