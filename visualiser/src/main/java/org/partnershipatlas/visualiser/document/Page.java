package org.partnershipatlas.visualiser.document;

import java.util.List;

/**
 * A page: a heading, a line of what it holds for, and what stands on it.
 *
 * @param foot the lines at its foot, such as its sources
 */
public record Page(String heading, String subheading, List<Block> blocks, List<String> foot) {
  public Page {
    blocks = List.copyOf(blocks);
    foot = List.copyOf(foot);
  }
}
