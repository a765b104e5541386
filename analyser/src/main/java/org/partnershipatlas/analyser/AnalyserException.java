package org.partnershipatlas.analyser;

/** The root of what the analyser throws. */
public abstract sealed class AnalyserException extends RuntimeException permits BadQuestion {
  private static final long serialVersionUID = 1L;

  AnalyserException(String message) {
    super(message);
  }

  /** A code that stays the same between versions. */
  public abstract String code();
}
