package org.partnershipatlas.register.sample;

/**
 * How many of each a generated county has. The nodes add up to what was asked for: people make up
 * the rest.
 */
record CountyPlan(
    int number, int region, int districts, int organisations, int groups, int posts, int people) {

  CountyPlan(int number, int region, int nodes) {
    this(number, region, nodes, Math.max(2, Math.min(12, nodes / Shares.NODES_IN_A_DISTRICT)));
  }

  private CountyPlan(int number, int region, int nodes, int districts) {
    this(
        number,
        region,
        districts,
        (int) (nodes * Shares.ORGANISATIONS),
        (int) (nodes * Shares.GROUPS),
        (int) (nodes * Shares.POSTS),
        nodes
            - 1
            - districts
            - (int) (nodes * Shares.ORGANISATIONS)
            - (int) (nodes * Shares.GROUPS)
            - (int) (nodes * Shares.POSTS));
  }

  /** The id of the county, or with a district's number above 0 of that district. */
  String area(int district) {
    return district == 0 ? "county-" + number : "district-" + number + "." + district;
  }

  /** Its name; the letters keep two districts from being each other's name misspelt. */
  String name(int district) {
    return district == 0
        ? "Generated County C" + number
        : "Generated District C" + number + "-D" + district;
  }

  String id(String kind, int index) {
    return kind + "-" + number + "." + index;
  }
}
