package org.partnershipatlas.model;

/** The terms on which money passes. */
public enum Terms implements Word {
  GRANT("grant"),
  CONTRACT("contract"),
  OTHER("other");

  private final String word;

  Terms(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
