package org.partnershipatlas.analyser.measure;

import org.partnershipatlas.model.Word;

/** Which graph is measured. None uses the costs of routes. */
public enum MeasureMode implements Word {
  /** Groups, people and posts, joined by seats and formal links. */
  COORDINATION("coordination"),
  /** People and posts on one side, groups on the other, joined by seats. */
  TWO_MODE("two-mode"),
  /** People and posts, joined where they sit on one group. */
  PEOPLE("people"),
  /** Groups, joined where one person or post sits on both. */
  GROUPS("groups"),
  /** Organisations, joined where seats of one group are held on behalf of both. */
  ORGANISATIONS("organisations"),
  /** Organisations, joined by what they say of their dealings. */
  RELATIONSHIPS("relationships");

  private final String word;

  MeasureMode(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
