package org.partnershipatlas.analyser.dependence;

import org.partnershipatlas.model.Word;

/** Who, or what, leaves. */
public enum LeaverKind implements Word {
  /** A seat falls empty. */
  SEAT("seat"),
  POST("post"),
  /** A person, or a holder who is not known. */
  PERSON("person"),
  ORGANISATION("organisation");

  private final String word;

  LeaverKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
