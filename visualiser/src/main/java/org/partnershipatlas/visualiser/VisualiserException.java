package org.partnershipatlas.visualiser;

/** What can go wrong while a picture is made; the one root of this module's exceptions. */
public abstract sealed class VisualiserException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;

  private VisualiserException(String code, String message) {
    super(message);
    this.code = code;
  }

  private VisualiserException(String code, String message, Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  /** A stable word for the kind of failure. */
  public String code() {
    return code;
  }

  /** The bundled font is missing or cannot be read. */
  public static final class FontUnreadable extends VisualiserException {
    private static final long serialVersionUID = 1L;

    public FontUnreadable(String message) {
      super("font-unreadable", message);
    }

    public FontUnreadable(String message, Throwable cause) {
      super("font-unreadable", message, cause);
    }
  }

  /** A picture could not be turned into its format. */
  public static final class NotWritten extends VisualiserException {
    private static final long serialVersionUID = 1L;

    public NotWritten(String message) {
      super("picture-not-written", message);
    }

    public NotWritten(String message, Throwable cause) {
      super("picture-not-written", message, cause);
    }
  }

  /** The record or area that a picture was asked about is not in the network. */
  public static final class NothingToDraw extends VisualiserException {
    private static final long serialVersionUID = 1L;

    public NothingToDraw(String message) {
      super("nothing-to-draw", message);
    }
  }

  /** A window was asked for where there is no screen. */
  public static final class NoDisplay extends VisualiserException {
    private static final long serialVersionUID = 1L;

    public NoDisplay() {
      super("no-display", "There is no screen to open a window on.");
    }
  }
}
