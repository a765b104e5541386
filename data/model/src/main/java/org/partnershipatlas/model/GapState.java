package org.partnershipatlas.model;

/** What has been said of a gap. */
public enum GapState implements Word {
  ACCEPTED("accepted"),
  IN_HAND("in hand");

  private final String word;

  GapState(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
