package org.partnershipatlas.model;

/** In what capacity a person belongs to an organisation. */
public enum AffiliationCapacity implements Word {
  STAFF("staff"),
  TRUSTEE("trustee"),
  VOLUNTEER("volunteer"),
  MEMBER("member"),
  COUNCILLOR("councillor"),
  OTHER("other");

  private final String word;

  AffiliationCapacity(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
