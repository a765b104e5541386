package org.partnershipatlas.analyser.link;

import org.partnershipatlas.model.Word;

/** How a pair of groups stands before anything is added. */
public enum PairState implements Word {
  JOINED("joined"),
  /** There is a route, which costs more than a pair that is joined may be apart. */
  TOO_FAR("too far apart"),
  PLANNED_ONLY("planned only"),
  /** Known not to be joined. */
  NONE("none"),
  /** No route is recorded in this source, and there may be one. */
  NOT_RECORDED("no link recorded");

  private final String word;

  PairState(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
