package org.partnershipatlas.register.store;

/**
 * What can go wrong between Atlas and its register. Each kind has a stable code for programs and
 * says in plain words what happened and what mends it.
 */
public abstract sealed class RegisterException extends RuntimeException
    permits HomeInUse,
        InvalidChanges,
        NewerRegister,
        RegisterFileFault,
        StaleRevision,
        StoreAway,
        StoreFault,
        StoreFull,
        StoreRefused,
        UnusableBackup {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final String mend;

  RegisterException(String code, String message, String mend) {
    super(message);
    this.code = code;
    this.mend = mend;
  }

  RegisterException(String code, String message, String mend, Throwable cause) {
    super(message, cause);
    this.code = code;
    this.mend = mend;
  }

  /** A stable name for this kind of fault, such as {@code stale-revision}. */
  public final String code() {
    return code;
  }

  /** What the reader can do about it. */
  public final String mend() {
    return mend;
  }
}
