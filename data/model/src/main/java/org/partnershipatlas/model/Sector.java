package org.partnershipatlas.model;

/** The sector of an organisation, or of the holder of a seat. */
public enum Sector implements Word {
  THIRD("third"),
  PUBLIC("public"),
  PRIVATE("private"),
  ELECTED_MEMBERS("elected members"),
  OTHER("other");

  private final String word;

  Sector(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
