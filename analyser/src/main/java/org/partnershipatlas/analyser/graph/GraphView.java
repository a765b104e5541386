package org.partnershipatlas.analyser.graph;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jgrapht.GraphType;
import org.jgrapht.graph.DefaultGraphType;

/** A read-only JGraphT graph over int arrays: an undirected weighted multigraph. */
final class GraphView extends ReadOnlyGraph {
  private static final GraphType TYPE =
      new DefaultGraphType.Builder()
          .undirected()
          .allowMultipleEdges(true)
          .allowSelfLoops(true)
          .weighted(true)
          .modifiable(false)
          .build();
  private final Csr csr;
  private final Footing footing;
  private final Set<Integer> edges;

  GraphView(Csr csr, Footing footing) {
    super(csr.nodes());
    this.csr = csr;
    this.footing = footing;
    this.edges = range(csr.edges(), footing::anywhere);
  }

  private static Set<Integer> range(int end, IntPredicate keep) {
    return IntStream.range(0, end)
        .filter(keep)
        .boxed()
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  @Override
  public Set<Integer> edgeSet() {
    return Collections.unmodifiableSet(edges);
  }

  @Override
  public boolean containsEdge(Integer edge) {
    return edges.contains(edge);
  }

  @Override
  public Set<Integer> edgesOf(Integer vertex) {
    return IntStream.range(csr.start(vertex), csr.end(vertex))
        .map(csr::edge)
        .filter(footing::anywhere)
        .boxed()
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  @Override
  public Set<Integer> incomingEdgesOf(Integer vertex) {
    return edgesOf(vertex);
  }

  @Override
  public Set<Integer> outgoingEdgesOf(Integer vertex) {
    return edgesOf(vertex);
  }

  @Override
  public int degreeOf(Integer vertex) {
    return edgesOf(vertex).stream().mapToInt(e -> csr.tail(e) == csr.head(e) ? 2 : 1).sum();
  }

  @Override
  public int inDegreeOf(Integer vertex) {
    return degreeOf(vertex);
  }

  @Override
  public int outDegreeOf(Integer vertex) {
    return degreeOf(vertex);
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
    return footing.cost(edge);
  }

  @Override
  public GraphType getType() {
    return TYPE;
  }
}
