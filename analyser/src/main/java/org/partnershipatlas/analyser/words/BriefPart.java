package org.partnershipatlas.analyser.words;

import org.partnershipatlas.model.Word;

/** The parts of a brief, in the order in which they are read. */
public enum BriefPart implements Word {
  THERE("What there is"),
  MISSING("What is missing"),
  CANNOT_TELL("What cannot be told yet"),
  HELP("What would help"),
  REACH("How far the data reach");

  private final String word;

  BriefPart(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
