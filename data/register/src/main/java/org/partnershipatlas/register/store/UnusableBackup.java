package org.partnershipatlas.register.store;

/** A file that no register can be restored from; nothing was touched. */
public final class UnusableBackup extends RegisterException {
  private static final long serialVersionUID = 1L;

  /** Says what is wrong with the file and what mends it. */
  public UnusableBackup(String message, String mend) {
    super("unusable-backup", message, mend);
  }

  /** Says so, with what was met underneath. */
  public UnusableBackup(String message, String mend, Throwable cause) {
    super("unusable-backup", message, mend, cause);
  }
}
