package org.partnershipatlas.model;

/** What a formal link between two groups says. */
public enum LinkKind implements Word {
  REPORTS_TO("reports to"),
  NOMINATES_TO("nominates to"),
  FEEDS("feeds"),
  MEETS_JOINTLY("meets jointly"),
  SCRUTINISES("scrutinises"),
  SHARES_PLAN("shares plan"),
  MIRRORS("mirrors"),
  OTHER("other");

  private final String word;

  LinkKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
