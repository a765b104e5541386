package org.partnershipatlas.model;

/** How pressing a gap is, most pressing first. */
public enum Severity implements Word {
  URGENT("urgent"),
  SERIOUS("serious"),
  NOTICE("notice"),
  INFORMATION("information");

  private final String word;

  Severity(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
