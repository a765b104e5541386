package org.partnershipatlas.visualiser.scene;

/** Which part of a text stands at its place. */
public enum Align {
  START("start"),
  MIDDLE("middle"),
  END("end");

  private final String word;

  Align(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
