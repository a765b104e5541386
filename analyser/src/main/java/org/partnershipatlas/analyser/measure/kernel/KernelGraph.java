package org.partnershipatlas.analyser.measure.kernel;

import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.IntStream;
import org.jgrapht.GraphType;
import org.jgrapht.graph.DefaultGraphType;
import org.partnershipatlas.analyser.graph.Csr;
import org.partnershipatlas.analyser.graph.ReadOnlyGraph;

/** A kernel's arrays as a JGraphT graph that cannot be changed; loops are left out. */
final class KernelGraph extends ReadOnlyGraph {
  private final Csr csr;
  private final double[] weights;
  private final Arcs arcs;
  private final boolean directed;
  private final GraphType type;

  KernelGraph(Csr csr, double[] weights, boolean directed) {
    super(csr.nodes());
    this.csr = csr;
    this.weights = weights;
    this.directed = directed;
    this.arcs = Arcs.of(csr);
    DefaultGraphType.Builder kind = new DefaultGraphType.Builder(directed, !directed);
    this.type =
        kind.allowMultipleEdges(true)
            .allowSelfLoops(false)
            .weighted(true)
            .modifiable(false)
            .build();
  }

  @Override
  public Set<Integer> edgeSet() {
    return Collections.unmodifiableSet(below(csr.edges()));
  }

  @Override
  public boolean containsEdge(Integer edge) {
    return edge >= 0 && edge < csr.edges();
  }

  private int out(int v) {
    return arcs.outStart()[v + 1] - arcs.outStart()[v];
  }

  private int in(int v) {
    return arcs.inStart()[v + 1] - arcs.inStart()[v];
  }

  private int outEdge(int v, int i) {
    return arcs.outEdge()[arcs.outStart()[v] + i];
  }

  private int inEdge(int v, int i) {
    return arcs.inEdge()[arcs.inStart()[v] + i];
  }

  /** Some of a node's arcs: those that leave it, then those that arrive. */
  private Set<Integer> arcs(int v, boolean leaving, boolean arriving) {
    int out = leaving ? out(v) : 0;
    int size = out + (arriving ? in(v) : 0);
    return new AbstractSet<>() {
      @Override
      public Iterator<Integer> iterator() {
        return IntStream.range(0, size)
            .map(i -> i < out ? outEdge(v, i) : inEdge(v, i - out))
            .iterator();
      }

      @Override
      public int size() {
        return size;
      }
    };
  }

  @Override
  public Set<Integer> edgesOf(Integer vertex) {
    return arcs(vertex, true, true);
  }

  @Override
  public Set<Integer> outgoingEdgesOf(Integer vertex) {
    return arcs(vertex, true, !directed);
  }

  @Override
  public Set<Integer> incomingEdgesOf(Integer vertex) {
    return arcs(vertex, !directed, true);
  }

  @Override
  public int degreeOf(Integer vertex) {
    return out(vertex) + in(vertex);
  }

  @Override
  public int outDegreeOf(Integer vertex) {
    return directed ? out(vertex) : degreeOf(vertex);
  }

  @Override
  public int inDegreeOf(Integer vertex) {
    return directed ? in(vertex) : degreeOf(vertex);
  }

  @Override
  public Integer getEdgeSource(Integer edge) {
    return csr.tail(edge);
  }

  @Override
  public Integer getEdgeTarget(Integer edge) {
    return csr.head(edge);
  }

  @Override
  public double getEdgeWeight(Integer edge) {
    return weights[edge];
  }

  @Override
  public GraphType getType() {
    return type;
  }
}
