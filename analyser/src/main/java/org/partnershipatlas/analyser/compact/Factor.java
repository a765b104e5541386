package org.partnershipatlas.analyser.compact;

import org.partnershipatlas.model.Word;

/** The success factors of a local Compact, as IVAR's report of 2008 names them in Table 1. */
public enum Factor implements Word {
  OUTCOMES("Focusing on outcomes", 10),
  STRUCTURES("Establishing the right structures and links", 12),
  LEADING("Leading and championing the Compact", 15),
  INVOLVING("Involving stakeholders in the Compact", 17),
  REPRESENTATION("Having effective third sector representation", 20),
  RESOURCING("Resourcing the Compact", 21),
  MAKING_IT_REAL("Making the Compact real", 23),
  TWO_TIERS("Making the Compact work in two tier areas", 27);

  private final String word;
  private final int page;

  Factor(String word, int page) {
    this.word = word;
    this.page = page;
  }

  @Override
  public String word() {
    return word;
  }

  /** The page of the report on which it begins. */
  public int page() {
    return page;
  }
}
