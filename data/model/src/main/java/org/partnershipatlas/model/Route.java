package org.partnershipatlas.model;

/** How the holder of a seat was chosen. */
public enum Route implements Word {
  ELECTED_BY_THE_SECTOR("elected by the sector"),
  AGREED_UNOPPOSED("agreed unopposed"),
  NOMINATED_BY_A_FORUM("nominated by a forum"),
  NOMINATED_BY_OWN_ORGANISATION("nominated by own organisation"),
  APPOINTED_BY_THE_CVS("appointed by the CVS"),
  SELECTED_BY_THE_COUNCIL("selected by the council"),
  EX_OFFICIO("ex officio"),
  CO_OPTED("co-opted"),
  SELF_SELECTED("self-selected"),
  OTHER("other");

  private final String word;

  Route(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Whether this way of choosing leads back to the sector (the first three). */
  public boolean leadsBack() {
    return switch (this) {
      case ELECTED_BY_THE_SECTOR, AGREED_UNOPPOSED, NOMINATED_BY_A_FORUM -> true;
      default -> false;
    };
  }
}
