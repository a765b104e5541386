package org.partnershipatlas.register.sample;

/**
 * What a generated network is like. The shares are our judgement of what a county's own lists look
 * like, not measured from any one; the tests hold the generator to them.
 */
final class Shares {
  private Shares() {}

  /** Nodes for each county that a network is divided into. */
  static final int NODES_IN_A_COUNTY = 2_000;

  /** Nodes for each district of a county; a county has from 2 to 12. */
  static final int NODES_IN_A_DISTRICT = 250;

  /** Of a county's nodes: organisations, groups, posts; the rest are people. */
  static final double ORGANISATIONS = 0.42;

  static final double GROUPS = 0.07;
  static final double POSTS = 0.005;

  /** Of the groups, those of the county's own tier; the others are spread over its districts. */
  static final double COUNTY_GROUPS = 0.22;

  /** Of the district groups, those over two districts. */
  static final double OVER_TWO_DISTRICTS = 0.03;

  /** Of the organisations, by sector; what is left over has no sector recorded. */
  static final double THIRD = 0.80;

  static final double PUBLIC = 0.09;
  static final double PRIVATE = 0.06;

  /** Of the third sector's organisations, those that are networks of others. */
  static final double NETWORKS = 0.02;

  /** Memberships of a third-sector organisation, on average; geometric, so that many have none. */
  static final double MEMBERSHIPS = 1.6;

  /** A group has this many seats at least, and an exponential number more, heavy at the top. */
  static final int LEAST_SEATS = 4;

  static final double MORE_SEATS = 8.0;
  static final int MOST_SEATS = 40;

  /** Of the seats, by state; the rest are held by somebody named or withheld. */
  static final double VACANT = 0.06;

  static final double NOT_RECORDED = 0.08;
  static final double HOLDER_NOT_KNOWN = 0.05;
  static final double DEPUTY_ONLY = 0.02;

  /** Of the holders: names withheld, terms ended with nobody new, a deputy beside the holder. */
  static final double WITHHELD = 0.01;

  static final double CARRYING_OVER = 0.06;
  static final double WITH_DEPUTY = 0.05;

  /** Of the seats filled, those given to somebody new; the rest go to those who have some. */
  static final double NEW_HOLDER = 0.5;

  /**
   * The higher, the more the earliest holders gather. With 1.8 the busiest of a county have ten
   * seats or more while half of all holders have one.
   */
  static final double GATHERING = 1.8;

  /** Of the people, those whose organisation is not recorded, and those who have two. */
  static final double NO_AFFILIATION = 0.06;

  static final double TWO_AFFILIATIONS = 0.12;

  /** Of the seats, those whose route is recorded. */
  static final double ROUTE_RECORDED = 0.5;

  /** Of the groups, those whose seats, and whose links, are known to be all there. */
  static final double SEATS_COMPLETE = 0.45;

  static final double LINKS_COMPLETE = 0.30;

  /** Of the areas, those whose groups are known to be all there. */
  static final double GROUPS_COMPLETE = 0.5;

  /** Of the district groups, those with a link to a county group, and those part of their board. */
  static final double LINKED = 0.4;

  static final double PART_OF_BOARD = 0.4;
}
