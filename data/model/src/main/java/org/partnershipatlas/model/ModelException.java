package org.partnershipatlas.model;

/** The root of what the model throws. */
public abstract sealed class ModelException extends RuntimeException
    permits InvalidRecord, UnknownRecord {
  private static final long serialVersionUID = 1L;

  ModelException(String message) {
    super(message);
  }

  /** A code that stays the same between versions. */
  public abstract String code();
}
