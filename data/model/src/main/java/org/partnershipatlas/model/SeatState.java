package org.partnershipatlas.model;

/** The state of a seat on a day. */
public enum SeatState implements Word {
  /** Somebody holds it, named or not. */
  FILLED("filled"),
  /** The term has ended and nobody new is recorded; it counts as filled. */
  CARRYING_OVER("carrying over"),
  /** Only a deputy is recorded. */
  DEPUTY_ONLY("deputy only"),
  /** Known to be empty. */
  VACANT("vacant"),
  /** Nobody says who holds it, or whether anybody does. */
  NOT_RECORDED("not recorded");

  private final String word;

  SeatState(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Whether somebody holds it. */
  public boolean filled() {
    return this == FILLED || this == CARRYING_OVER;
  }
}
