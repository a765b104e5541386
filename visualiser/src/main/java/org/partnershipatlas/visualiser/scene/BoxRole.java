package org.partnershipatlas.visualiser.scene;

/** What a box stands for. */
public enum BoxRole {
  GROUP("group"),
  SHARED_GROUP("group shared by several areas"),
  SEAT("seat"),
  PERSON("person"),
  POST("post"),
  ORGANISATION("organisation"),
  AREA("area"),
  FOLDED("several groups in one"),
  CELL("cell of a matrix"),
  SIGN("sign of a state"),
  NOTHING_RECORDED("nothing recorded"),
  MORE("more, not drawn"),
  MEASURE("bar of a measure");

  private final String word;

  BoxRole(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
