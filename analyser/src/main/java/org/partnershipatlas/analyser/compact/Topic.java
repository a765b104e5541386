package org.partnershipatlas.analyser.compact;

/** What is looked for, each under its factor. */
public enum Topic {
  WINS(Factor.OUTCOMES),
  LAST_REVIEW(Factor.OUTCOMES),
  REPORTING_LINE(Factor.STRUCTURES),
  PART_OF_A_PLAN(Factor.STRUCTURES),
  MONEY_TABLES(Factor.STRUCTURES),
  SENIOR_HOLDERS(Factor.LEADING),
  CHAMPIONS(Factor.LEADING),
  CHAMPIONS_SUPPORTED(Factor.LEADING),
  LEAD_MEMBER(Factor.LEADING),
  SECTORS(Factor.INVOLVING),
  COUNCILLORS(Factor.INVOLVING),
  DIRECTORATES(Factor.INVOLVING),
  CHAIR(Factor.INVOLVING),
  SECRETARIAT(Factor.INVOLVING),
  COVERAGE(Factor.REPRESENTATION),
  ROUTES_BACK(Factor.REPRESENTATION),
  REPORT_BACK(Factor.REPRESENTATION),
  PAID_SEATS(Factor.REPRESENTATION),
  POSTS(Factor.RESOURCING),
  HOURS(Factor.RESOURCING),
  FUNDING_ENDS(Factor.RESOURCING),
  DOCUMENTS(Factor.MAKING_IT_REAL),
  INDUCTION(Factor.MAKING_IT_REAL),
  NEXT_REVIEW(Factor.MAKING_IT_REAL),
  PAIRS_JOINED(Factor.TWO_TIERS),
  DISTRICTS_SEATED(Factor.TWO_TIERS),
  AGREEMENTS(Factor.TWO_TIERS);

  private final Factor factor;

  Topic(Factor factor) {
    this.factor = factor;
  }

  /** The factor that it belongs to. */
  public Factor factor() {
    return factor;
  }
}
