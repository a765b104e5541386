package org.partnershipatlas.analyser.measure;

import org.partnershipatlas.model.Word;

/** What is measured of a whole graph. */
public enum NetworkMeasure implements Word {
  NODES("nodes"),
  /** Pairs that are joined. */
  LINKS("links"),
  /**
   * Links over the pairs that could be joined; of a two-mode graph over pairs of one node of each
   * side.
   */
  DENSITY("density"),
  COMPONENTS("components"),
  /** How many nodes the largest component has. */
  LARGEST_COMPONENT("largest_component"),
  /** The greatest distance between two connected nodes. */
  DIAMETER("diameter"),
  /** Over all connected pairs. */
  MEAN_DISTANCE("mean_distance"),
  /** Freeman (1979): how far degrees fall short of the highest, over those of a star. */
  DEGREE_CENTRALISATION("degree_centralisation"),
  /** Freeman (1979), of normalised betweenness. */
  BETWEENNESS_CENTRALISATION("betweenness_centralisation"),
  /** The share of directed links that go back too. */
  RECIPROCITY("reciprocity"),
  /** Three times the triangles over the paths of two links (Luce and Perry, 1949). */
  CLUSTERING("clustering"),
  /** The mean of the nodes' own, over those that have two contacts (Watts and Strogatz, 1998). */
  MEAN_CLUSTERING("mean_clustering"),
  /** Four times the four-cycles over the paths of three links (Robins and Alexander, 2004). */
  TWO_MODE_CLUSTERING("two_mode_clustering"),
  /** Newman (2003), by degree. */
  DEGREE_ASSORTATIVITY("degree_assortativity"),
  /** Newman (2003). */
  SECTOR_ASSORTATIVITY("sector_assortativity"),
  /** Krackhardt and Stern (1988). */
  SECTOR_EI("sector_ei"),
  /** Newman (2003). */
  TIER_ASSORTATIVITY("tier_assortativity"),
  /** Krackhardt and Stern (1988). */
  TIER_EI("tier_ei"),
  /** How many nodes the core has (Borgatti and Everett, 2000). */
  CORE_SIZE("core_size"),
  /** The correlation with an ideal core and periphery (Borgatti and Everett, 2000). */
  CORE_FIT("core_fit"),
  /** How many communities Leiden finds. */
  COMMUNITIES("communities"),
  /** Of those communities (Newman and Girvan, 2004). */
  MODULARITY("modularity"),
  /** The organisations that answered a survey of relationships. */
  RESPONDENTS("respondents"),
  /** The mean of the answers on trust, from 1 to 4, shown from five respondents up. */
  TRUST("trust"),
  /** The mean of the answers on value, from 1 to 4, shown from five respondents up. */
  VALUE("value"),
  /** Of trust: that it keeps its word. */
  RELIABILITY("reliability"),
  /** Of trust: that it shares the aim. */
  SUPPORT("support"),
  /** Of trust: that it can be talked to openly. */
  OPENNESS("openness"),
  /** Of value: that it has influence. */
  POWER("power"),
  /** Of value: that it takes part. */
  INVOLVEMENT("involvement"),
  /** Of value: that it brings money, staff, knowledge or rooms. */
  RESOURCES("resources"),
  /** Links of a node to itself, left out. */
  LOOPS("loops"),
  /** Links beyond the first between a pair, counted with it as one. */
  REPEATED("repeated");

  private final String word;

  NetworkMeasure(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Whether it is a whole number, unless links have weights. */
  public boolean whole() {
    return switch (this) {
      case NODES,
          LINKS,
          COMPONENTS,
          LARGEST_COMPONENT,
          DIAMETER,
          CORE_SIZE,
          COMMUNITIES,
          RESPONDENTS,
          LOOPS,
          REPEATED ->
          true;
      default -> false;
    };
  }
}
