package org.partnershipatlas.analyser.graph;

import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jgrapht.graph.AbstractGraph;
import org.jspecify.annotations.Nullable;

/**
 * A JGraphT graph that cannot be changed, over int arrays: its vertices and its edges are numbers
 * from 0.
 */
public abstract class ReadOnlyGraph extends AbstractGraph<Integer, Integer> {
  private final int nodes;

  protected ReadOnlyGraph(int nodes) {
    this.nodes = nodes;
  }

  /** The numbers from 0 to size − 1, none of them stored. */
  protected static Set<Integer> below(int size) {
    return new AbstractSet<>() {
      @Override
      public Iterator<Integer> iterator() {
        return IntStream.range(0, size).iterator();
      }

      @Override
      public boolean contains(@Nullable Object number) {
        return number instanceof Integer i && i >= 0 && i < size;
      }

      @Override
      public int size() {
        return size;
      }
    };
  }

  @Override
  public final Set<Integer> vertexSet() {
    return Collections.unmodifiableSet(below(nodes));
  }

  @Override
  public final boolean containsVertex(Integer vertex) {
    return vertex >= 0 && vertex < nodes;
  }

  @Override
  public Set<Integer> getAllEdges(Integer source, Integer target) {
    return outgoingEdgesOf(source).stream()
        .filter(e -> leads(e, source, target))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private boolean leads(int edge, int source, int target) {
    int from = getEdgeSource(edge);
    int to = getEdgeTarget(edge);
    return (from == source && to == target)
        || (getType().isUndirected() && from == target && to == source);
  }

  @Override
  public @Nullable Integer getEdge(Integer source, Integer target) {
    return getAllEdges(source, target).stream().findFirst().orElse(null);
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
    return new UnsupportedOperationException("This graph cannot be changed here.");
  }
}
