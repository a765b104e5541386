package org.partnershipatlas.register.store;

/**
 * The store itself will not start or will not let Atlas in: it is damaged, was written by a newer
 * program, or does not know the password. Waiting does not mend it.
 */
public final class StoreRefused extends RegisterException {
  private static final long serialVersionUID = 1L;

  /** Says what was refused and what mends it. */
  public StoreRefused(String message, String mend) {
    super("store-refused", message, mend);
  }

  /** Says what was refused and what mends it, with what was met underneath. */
  public StoreRefused(String message, String mend, Throwable cause) {
    super("store-refused", message, mend, cause);
  }
}
