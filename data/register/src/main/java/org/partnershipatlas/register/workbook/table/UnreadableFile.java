package org.partnershipatlas.register.workbook.table;

/** A file that cannot be read at all: damaged, locked, too large, or of another kind. */
public final class UnreadableFile extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * A refusal in plain words.
   *
   * @param code stable, for programs: {@code file-locked}, {@code file-too-large} …
   * @param message what is wrong and what to do about it
   */
  public UnreadableFile(String code, String message) {
    super(message);
    this.code = code;
  }

  /** A refusal with what lies beneath it. */
  public UnreadableFile(String code, String message, Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  /** The stable code of what is wrong. */
  public String code() {
    return code;
  }
}
