package org.partnershipatlas.register.exchange.read;

/** How much of a graph is read before it is refused. */
final class GraphLimits {
  static final int NODES = 500_000;
  static final int EDGES = 2_000_000;
  static final int DEPTH = 200;
  static final int TEXT = 50_000;

  /** Attributes of all nodes and edges together. */
  static final int ATTRIBUTES = 10_000_000;

  /** Cells of all matrices of a file together. */
  static final long CELLS = 40_000_000L;

  private GraphLimits() {}
}
