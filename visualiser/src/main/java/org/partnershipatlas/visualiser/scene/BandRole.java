package org.partnershipatlas.visualiser.scene;

/** What a band is the ground for. */
public enum BandRole {
  UPPER_TIER("upper tier"),
  COLUMN("column"),
  COLUMN_HEAD("column heading"),
  ROW("row"),
  BETWEEN("between the tiers"),
  MARK("marked"),
  LEGEND("legend");

  private final String word;

  BandRole(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
