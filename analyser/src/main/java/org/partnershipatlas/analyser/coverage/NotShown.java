package org.partnershipatlas.analyser.coverage;

import org.partnershipatlas.model.Word;

/** Why no link leads back from a seat to those for whom it speaks. */
public enum NotShown implements Word {
  /** How the holder was chosen is not recorded. */
  ROUTE_NOT_RECORDED("route not recorded"),
  /** The holder was chosen in a way that does not lead back to the sector. */
  OTHER_ROUTE("other route"),
  /** The seat is held from outside its reservation. */
  OUTSIDE_RESERVATION("held from outside its reservation"),
  /** The seat speaks for a field, community or area; no membership ties the organisation to it. */
  NO_MEMBERSHIP("no membership");

  private final String word;

  NotShown(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
