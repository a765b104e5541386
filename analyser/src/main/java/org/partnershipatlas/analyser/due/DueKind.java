package org.partnershipatlas.analyser.due;

import org.partnershipatlas.model.Word;

/** Why something falls due. */
public enum DueKind implements Word {
  APPLICATIONS_CLOSE("applications close"),
  TERM_ENDS("term ends"),
  DEPUTY_TERM_ENDS("deputy's term ends"),
  SEAT_ENDS("seat ends"),
  GROUP_ENDS("group ends"),
  AREA_ENDS("area ends"),
  LINK_ENDS("link ends"),
  MEMBERSHIP_ENDS("membership ends"),
  AFFILIATION_ENDS("affiliation ends"),
  RELATIONSHIP_ENDS("relationship ends"),
  FUNDING_ENDS("funding ends"),
  REVIEW_DUE("review due"),
  ACTION_DUE("action due"),
  GAP_IN_HAND("gap in hand"),
  LIST_TO_CONFIRM("list to be confirmed again");

  private final String word;

  DueKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
