package org.partnershipatlas.model;

/** A value that a record cannot hold. */
public final class InvalidRecord extends ModelException {
  private static final long serialVersionUID = 1L;
  private final String attribute;
  private final String value;
  private final String mend;

  public InvalidRecord(String attribute, String value, String message, String mend) {
    super(message);
    this.attribute = attribute;
    this.value = value;
    this.mend = mend;
  }

  /** The attribute at fault. */
  public String attribute() {
    return attribute;
  }

  /** The value at fault, empty where it is missing. */
  public String value() {
    return value;
  }

  /** What to do about it. */
  public String mend() {
    return mend;
  }

  @Override
  public String code() {
    return "invalid-record";
  }
}
