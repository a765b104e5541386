package org.partnershipatlas.analyser.measure;

import org.partnershipatlas.model.Word;

/** What is measured of one node. */
public enum NodeMeasure implements Word {
  /** How many others it is joined to. */
  DEGREE("degree"),
  /** Over the most that it could have: all others, or in two-mode form all of the other side. */
  DEGREE_NORMALISED("degree_normalised"),
  /** The weights of its links together; its degree where links have none. */
  STRENGTH("strength"),
  /**
   * The sum over pairs of others of the share of shortest ways that pass through it; each unordered
   * pair once, ends left out (Freeman, 1977).
   */
  BETWEENNESS("betweenness"),
  /**
   * Over the pairs of others, (n − 1)(n − 2) / 2; undefined below 3 nodes. In two-mode form over
   * the most that a node of its side could have (Borgatti and Everett, 1997).
   */
  BETWEENNESS_NORMALISED("betweenness_normalised"),
  /**
   * Of Wasserman and Faust (1994): the share of others that it reaches, over its mean distance to
   * them; undefined where it reaches none.
   */
  CLOSENESS("closeness"),
  /**
   * Of a two-mode graph: the share of others that it reaches, over its mean distance to them, as a
   * share of the least that its side allows (Borgatti and Everett, 1997).
   */
  CLOSENESS_TWO_MODE("closeness_two_mode"),
  /** The sum of 1 / distance over all others, 0 for those it does not reach (Rochat, 2009). */
  HARMONIC("harmonic"),
  /** Of unit length on the largest component, 0 elsewhere (Bonacich, 1972). */
  EIGENVECTOR("eigenvector"),
  /** At 0.85, summing to 1 (Page and Brin, 1998); along the direction of links that have one. */
  PAGERANK("pagerank"),
  /** Points to those much pointed to (Kleinberg, 1999); only of links with a direction. */
  HUB("hub"),
  /** Is pointed to by those who point to many (Kleinberg, 1999). */
  AUTHORITY("authority"),
  /** The largest k such that it lies in a part where everyone has k links (Seidman, 1983). */
  CORE("core"),
  /** Burt (1992); undefined without links. */
  CONSTRAINT("constraint"),
  /** Burt (1992); undefined without links. */
  EFFECTIVE_SIZE("effective_size"),
  /** The share of pairs of its contacts that are joined; undefined below two contacts. */
  CLUSTERING("clustering"),
  /** The mean of what others answer on trust in it, from 1 to 4; only where five or more do. */
  TRUST("trust"),
  /** The mean of what others answer on its value, from 1 to 4; only where five or more do. */
  VALUE("value"),
  /** Numbered from 1, the largest first, equals by name (Leiden: Traag and others, 2019). */
  COMMUNITY("community"),
  /** Numbered from 1, the largest first, equals by name. */
  COMPONENT("component"),
  /** 1 if its leaving parts what is now connected. */
  CUT_POINT("cut_point");

  private final String word;

  NodeMeasure(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Whether it is a whole number. */
  public boolean whole() {
    return switch (this) {
      case DEGREE, CORE, COMMUNITY, COMPONENT, CUT_POINT -> true;
      default -> false;
    };
  }

  /** Whether its values are numbers of parts and not amounts, which have no order. */
  public boolean names() {
    return this == COMMUNITY || this == COMPONENT || this == CUT_POINT;
  }
}
