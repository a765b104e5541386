package org.partnershipatlas.analyser;

/** A question that cannot be answered as it stands. */
public final class BadQuestion extends AnalyserException {
  private static final long serialVersionUID = 1L;
  private final String value;
  private final String mend;

  public BadQuestion(String message, String value, String mend) {
    super(message);
    this.value = value;
    this.mend = mend;
  }

  /** The value at fault. */
  public String value() {
    return value;
  }

  /** What to do about it. */
  public String mend() {
    return mend;
  }

  @Override
  public String code() {
    return "bad-question";
  }
}
