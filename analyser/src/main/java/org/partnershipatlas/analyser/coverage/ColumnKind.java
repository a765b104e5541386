package org.partnershipatlas.analyser.coverage;

import org.partnershipatlas.model.Word;

/** What the columns of a coverage matrix are: groups, or groups folded together. */
public enum ColumnKind implements Word {
  GROUP("group"),
  THEME("theme"),
  AREA("area"),
  TIER("tier"),
  KIND("kind");

  private final String word;

  ColumnKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
