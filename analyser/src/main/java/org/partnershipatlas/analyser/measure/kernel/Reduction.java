package org.partnershipatlas.analyser.measure.kernel;

/** What makes a graph smaller before its paths are counted, without changing the answer. */
public enum Reduction {
  /** What hangs by one link, whole trees of it, is folded into the node that it hangs from. */
  PENDANTS,
  /**
   * Parts that meet in one node only are worked through one by one, each node standing for what
   * lies behind it.
   */
  BLOCKS,
  /** Nodes with the same neighbours are worked through once for all of them. */
  TWINS
}
