package org.partnershipatlas.model;

/** What sort of agreement it is. */
public enum AgreementKind implements Word {
  COMPACT("Compact"),
  LOCAL_AREA_AGREEMENT("local area agreement"),
  COVENANT("covenant"),
  OTHER("other");

  private final String word;

  AgreementKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
