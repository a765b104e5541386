package org.partnershipatlas.analyser.gap;

import org.partnershipatlas.model.Word;

/** What somebody can do about a gap; never an order of who reports to whom. */
public enum RemedyAction implements Word {
  FILL("fill"),
  INVITE("invite"),
  ADVERTISE("advertise"),
  MEET("meet"),
  ASK("ask");

  private final String word;

  RemedyAction(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
