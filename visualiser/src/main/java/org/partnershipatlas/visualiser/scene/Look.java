package org.partnershipatlas.visualiser.scene;

/**
 * How sure and how full a shape is: the state it stands for. Each look differs in outline, pattern
 * or mark as well as in colour, so that grey print still tells them apart.
 */
public enum Look {
  PLAIN("plain", ""),
  FILLED("filled", "filled"),
  CARRYING_OVER("carrying over", "carrying over (term ended, still sitting)"),
  DEPUTY_ONLY("deputy only", "deputy only"),
  VACANT("vacant", "vacant"),
  WITHHELD("withheld", "filled, name withheld"),
  NOT_KNOWN("not known", "filled, holder not known"),
  NOT_RECORDED("not recorded", "not recorded"),
  POSSIBLE("possible", "possible, not known"),
  PLANNED("planned", "planned, not in use"),
  DIRECT("direct", "direct: sits for itself"),
  ACCOUNTABLE("accountable", "accountable: spoken for, with a link back"),
  ACCOUNTABLE_GENERAL(
      "accountable (general)", "accountable (general): through a general network only"),
  LINK_BACK_NOT_SHOWN("link back not shown", "spoken for, link back not shown"),
  IN_THE_ROOM("in the room", "in the room: one of its organisations sits for itself"),
  NONE("none", "none: no seat could give it a voice"),
  NEW("new", "new"),
  ENDED("ended", "ended"),
  CHANGED("changed", "changed");

  private final String word;
  private final String meaning;

  Look(String word, String meaning) {
    this.word = word;
    this.meaning = meaning;
  }

  /** The word for it, as used in lists and file formats. */
  public String word() {
    return word;
  }

  /** What it means, as the legend says it. */
  public String meaning() {
    return meaning;
  }
}
