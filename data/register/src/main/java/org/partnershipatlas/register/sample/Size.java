package org.partnershipatlas.register.sample;

import java.util.Locale;

/**
 * How large a generated network is to be.
 *
 * <p><em>Nodes</em> are the things that are drawn: areas, organisations, people, posts, groups,
 * themes, fields and communities; a seat is no node. <em>Links</em> join them: a seat held by a
 * person or post, an affiliation, a membership, a relationship, a group's link to or part in
 * another, and the area of an organisation, a group or a smaller area.
 *
 * @param nodes met exactly
 * @param links met to within 5 in 100
 */
public record Size(int nodes, int links) {
  private static final int LEAST = 100;
  private static final int MOST = 2_000_000;

  /** One two-tier county. */
  public static final Size COUNTY = new Size(2_000, 6_000);

  /** About ten counties. */
  public static final Size REGION = new Size(20_000, 60_000);

  /** All of England, more thickly joined, as a survey of everybody would have it. */
  public static final Size ENGLAND = new Size(250_000, 1_000_000);

  /** Refuses a size that no county fits into. */
  public Size {
    if (nodes < LEAST || nodes > MOST) {
      throw new IllegalArgumentException(
          "A generated network has from " + LEAST + " to " + MOST + " nodes, not " + nodes + ".");
    }
  }

  /**
   * Reads <em>county</em>, <em>region</em>, <em>england</em> or a number of nodes, which are then
   * joined as thickly as a county's.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static Size parse(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "county" -> COUNTY;
      case "region" -> REGION;
      case "england" -> ENGLAND;
      default -> ofNodes(text.strip());
    };
  }

  private static Size ofNodes(String text) {
    try {
      int nodes = Integer.parseInt(text);
      return new Size(nodes, (int) Math.min(Integer.MAX_VALUE, 3L * nodes));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "A size is county, region, england or a number of nodes, not '" + text + "'.", e);
    }
  }
}
