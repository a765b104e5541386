package org.partnershipatlas.visualiser.scene;

/** How a line is broken. */
public enum Dash {
  SOLID("solid"),
  DASHED("dashed"),
  DOTTED("dotted");

  private final String word;

  Dash(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
