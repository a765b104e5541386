package org.partnershipatlas.model;

/** How sure a record is. */
public enum Certainty implements Word {
  STATED("stated"),
  READING("reading"),
  PUBLIC_KNOWLEDGE("public knowledge"),
  ASSUMED("assumed");

  private final String word;

  Certainty(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
