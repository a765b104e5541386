package org.partnershipatlas.visualiser.scene;

/** What stands at an end of a line. */
public enum Arrow {
  NONE("none"),
  FULL("full"),
  OPEN("open"),
  DOT("dot"),
  DIAMOND("diamond");

  private final String word;

  Arrow(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
