package org.partnershipatlas.model;

/** What one organisation does with or for another. */
public enum RelationshipKind implements Word {
  WORKS_WITH("works with"),
  FUNDS("funds"),
  COMMISSIONS("commissions"),
  SUPPORTS("supports"),
  OTHER("other");

  private final String word;

  RelationshipKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
