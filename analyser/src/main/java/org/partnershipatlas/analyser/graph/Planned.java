package org.partnershipatlas.analyser.graph;

import org.partnershipatlas.model.Word;

/** Why a nomination is planned only. */
public enum Planned implements Word {
  SEAT_VACANT("seat vacant"),
  DEPUTY_ONLY("only a deputy recorded"),
  HOLDER_NOT_RECORDED("holder of the seat not recorded"),
  SEAT_NOT_RECORDED("no nominated seat recorded");

  private final String word;

  Planned(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
