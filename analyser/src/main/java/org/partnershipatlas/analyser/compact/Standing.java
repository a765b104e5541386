package org.partnershipatlas.analyser.compact;

import org.partnershipatlas.model.Word;

/** How a line stands in the records. */
public enum Standing implements Word {
  /** The records show it. */
  SHOWN("shown"),
  /** A list that is known to be whole, or a seat that is known to be empty, shows its absence. */
  MISSING("missing"),
  /** The records do not say. */
  NOT_RECORDED("not recorded");

  private final String word;

  Standing(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
