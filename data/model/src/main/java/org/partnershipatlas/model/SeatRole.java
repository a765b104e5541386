package org.partnershipatlas.model;

/** The part that the holder of a seat plays: speaking, or in attendance. */
public enum SeatRole implements Word {
  REPRESENTATIVE("representative"),
  MEMBER_IN_OWN_RIGHT("member in own right"),
  CHAIR("chair"),
  VICE_CHAIR("vice-chair"),
  CHAMPION("champion"),
  LEAD_MEMBER("lead member"),
  OBSERVER("observer"),
  OFFICER("officer"),
  SUPPORT_POST("support post"),
  OTHER("other");

  private final String word;

  SeatRole(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Whether the holder may speak and so can carry a voice; the others are in attendance. */
  public boolean speaking() {
    return switch (this) {
      case OBSERVER, OFFICER, SUPPORT_POST -> false;
      default -> true;
    };
  }
}
