package org.partnershipatlas.model;

/** What sort of action it is. */
public enum ActionKind implements Word {
  WIN("win"),
  ACTION("action"),
  REVIEW("review"),
  OTHER("other");

  private final String word;

  ActionKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
