package org.partnershipatlas.analyser.coverage;

import org.partnershipatlas.model.Word;

/** What the rows of a coverage matrix are. */
public enum RowKind implements Word {
  ORGANISATION("organisation"),
  FIELD("field"),
  COMMUNITY("community"),
  AREA("area"),
  SIZE("size"),
  SECTOR("sector");

  private final String word;

  RowKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
