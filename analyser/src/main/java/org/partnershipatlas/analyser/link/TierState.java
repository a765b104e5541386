package org.partnershipatlas.analyser.link;

import org.partnershipatlas.model.Word;

/** How two groups of two tiers are joined, by the cheapest route between them. */
public enum TierState implements Word {
  DIRECT_LINK("direct link"),
  /** One person or post on both, or one on the one whose seat speaks for the other. */
  SHARED_PERSON("shared person"),
  THROUGH_OTHERS("through named others"),
  /** Only through a nomination whose seat is not filled. */
  PLANNED_ONLY("planned only"),
  /** Known not to be joined. */
  NONE("none"),
  /** No route is recorded in this source, and there may be one. */
  NOT_RECORDED("not recorded");

  private final String word;

  TierState(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Whether some route is recorded and in use. */
  public boolean joined() {
    return this == DIRECT_LINK || this == SHARED_PERSON || this == THROUGH_OTHERS;
  }
}
