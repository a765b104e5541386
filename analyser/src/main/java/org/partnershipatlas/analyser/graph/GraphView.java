package org.partnershipatlas.analyser.graph;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jgrapht.GraphType;
import org.jgrapht.graph.AbstractGraph;
import org.jgrapht.graph.DefaultGraphType;
import org.jspecify.annotations.Nullable;

/** A read-only JGraphT graph over int arrays: an undirected weighted multigraph. */
final class GraphView extends AbstractGraph<Integer, Integer> {
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
  private final Set<Integer> vertices;
  private final Set<Integer> edges;

  GraphView(Csr csr, Footing footing) {
    this.csr = csr;
    this.footing = footing;
    this.vertices = range(csr.nodes(), v -> true);
    this.edges = range(csr.edges(), footing::anywhere);
  }

  private static Set<Integer> range(int end, IntPredicate keep) {
    return IntStream.range(0, end)
        .filter(keep)
        .boxed()
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  @Override
  public Set<Integer> vertexSet() {
    return java.util.Collections.unmodifiableSet(vertices);
  }

  @Override
  public Set<Integer> edgeSet() {
    return java.util.Collections.unmodifiableSet(edges);
  }

  @Override
  public boolean containsVertex(Integer vertex) {
    return vertices.contains(vertex);
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
  public Set<Integer> getAllEdges(Integer source, Integer target) {
    return edgesOf(source).stream()
        .filter(e -> csr.other(e, source) == target)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  @Override
  public @Nullable Integer getEdge(Integer source, Integer target) {
    return getAllEdges(source, target).stream().findFirst().orElse(null);
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

  @Override
  public @Nullable Supplier<Integer> getVertexSupplier() {
    return null;
  }

  @Override
  public @Nullable Supplier<Integer> getEdgeSupplier() {
    return null;
  }

  @Override
  public Integer addEdge(Integer source, Integer target) {
    throw readOnly();
  }

  @Override
  public boolean addEdge(Integer source, Integer target, Integer edge) {
    throw readOnly();
  }

  @Override
  public Integer addVertex() {
    throw readOnly();
  }

  @Override
  public boolean addVertex(Integer vertex) {
    throw readOnly();
  }

  @Override
  public Integer removeEdge(Integer source, Integer target) {
    throw readOnly();
  }

  @Override
  public boolean removeEdge(Integer edge) {
    throw readOnly();
  }

  @Override
  public boolean removeVertex(Integer vertex) {
    throw readOnly();
  }

  @Override
  public void setEdgeWeight(Integer edge, double weight) {
    throw readOnly();
  }

  private static UnsupportedOperationException readOnly() {
    return new UnsupportedOperationException("The coordination graph cannot be changed here.");
  }
}
