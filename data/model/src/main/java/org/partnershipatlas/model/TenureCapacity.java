package org.partnershipatlas.model;

/** Whether a seat is held or deputised in. */
public enum TenureCapacity implements Word {
  HOLDER("holder"),
  DEPUTY("deputy");

  private final String word;

  TenureCapacity(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
