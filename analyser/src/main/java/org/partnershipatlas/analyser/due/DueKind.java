package org.partnershipatlas.analyser.due;

import org.partnershipatlas.model.Word;

/** Why something falls due. */
public enum DueKind implements Word {
  APPLICATIONS_CLOSE("applications close"),
  TERM_ENDS("term ends"),
  SEAT_ENDS("seat ends"),
  GROUP_ENDS("group ends"),
  AREA_ENDS("area ends"),
  FUNDING_ENDS("funding ends"),
  REVIEW_DUE("review due"),
  ACTION_DUE("action due"),
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
