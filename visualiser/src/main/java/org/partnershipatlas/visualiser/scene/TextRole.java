package org.partnershipatlas.visualiser.scene;

/** What a text is for, from which a writer takes its tone. */
public enum TextRole {
  HEADING("heading"),
  DATE("date"),
  SOURCE("source"),
  REACH("reach"),
  NOTE("note"),
  BAND("band"),
  COLUMN("column"),
  ROW("row"),
  NAME("name"),
  DETAIL("detail"),
  COUNT("count"),
  CONNECTOR("connector"),
  LEGEND("legend");

  private final String word;

  TextRole(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
