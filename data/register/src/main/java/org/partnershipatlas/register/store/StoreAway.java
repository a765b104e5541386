package org.partnershipatlas.register.store;

/** The store cannot be reached just now: it is starting, has stopped or the network is down. */
public final class StoreAway extends RegisterException {
  private static final long serialVersionUID = 1L;

  private static final String MEND =
      "What was last read can still be viewed. Try again in a few seconds;"
          + " the connection comes back by itself.";

  /** Says why without a cause, as while the store is starting. */
  public StoreAway(String message) {
    super("store-away", message, MEND);
  }

  /** Says why, with what was met underneath. */
  public StoreAway(String message, Throwable cause) {
    super("store-away", message, MEND, cause);
  }
}
