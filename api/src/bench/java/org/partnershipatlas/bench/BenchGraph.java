package org.partnershipatlas.bench;

import java.nio.file.Path;
import java.util.Optional;
import org.partnershipatlas.analyser.graph.Csr;
import org.partnershipatlas.model.Network;

/**
 * A simple undirected graph that rows are measured on.
 *
 * @param size the size that it stands for; the parliamentary groups have their own and stand for a
 *     county
 * @param csr its nodes and edges
 * @param edges the same as a file for the peers: a line of the number of nodes, then a line of two
 *     numbers for each edge
 * @param network what it was made from; empty for a graph that is pairs alone
 */
record BenchGraph(GraphKind kind, GraphSize size, Csr csr, Path edges, Optional<Network> network) {

  int nodes() {
    return csr.nodes();
  }

  int links() {
    return csr.edges();
  }

  String name() {
    return kind == GraphKind.GROUPS ? "parliamentary groups" : size.word() + ", " + kind.word();
  }
}
