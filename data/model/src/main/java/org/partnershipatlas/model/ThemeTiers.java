package org.partnershipatlas.model;

/** In which tiers a theme is to be expected. */
public enum ThemeTiers implements Word {
  BOTH("both"),
  UPPER_ONLY("upper only"),
  LOWER_ONLY("lower only");

  private final String word;

  ThemeTiers(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
