package org.partnershipatlas.analyser.route;

import org.partnershipatlas.model.Word;

/** What can be said of whether two records are joined. */
public enum RouteState implements Word {
  FOUND("found"),
  /** Only through a nomination whose seat is not filled. */
  PLANNED_ONLY("planned only"),
  /** Known not to be there: every list that it could be in is complete. */
  NONE("none"),
  /** None is recorded in this source, and there may be one. */
  NOT_RECORDED("not recorded");

  private final String word;

  RouteState(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
