package org.partnershipatlas.analyser.measure;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.partnershipatlas.analyser.dependence.Bridge;
import org.partnershipatlas.model.Id;

/**
 * What was measured.
 *
 * @param ids of the nodes, by name
 * @param names of the nodes
 * @param columns the nodes' measures in the order of the nodes; not a number where undefined; not
 *     to be written to
 * @param bridges by name
 * @param sampled how far what rests on all distances was estimated; empty where it is exact
 */
public record MeasureReport(
    MeasureOptions options,
    NetworkMeasures network,
    List<Id<?>> ids,
    List<String> names,
    Map<NodeMeasure, double[]> columns,
    List<Bridge> bridges,
    Optional<Sampled> sampled) {
  public MeasureReport {
    ids = List.copyOf(ids);
    names = List.copyOf(names);
    columns = Collections.unmodifiableMap(columns);
    bridges = List.copyOf(bridges);
  }

  /**
   * That distances were followed from some nodes only.
   *
   * @param sources from how many nodes
   * @param bound how far a normalised betweenness may lie from the true one
   * @param confidence with which probability none lies farther
   */
  public record Sampled(int sources, double bound, double confidence) {}

  /** Which graph was measured. */
  public MeasureMode mode() {
    return options.mode();
  }

  /** The nodes one by one. */
  public List<NodeMeasures> nodes() {
    return IntStream.range(0, ids.size())
        .mapToObj(at -> new NodeMeasures(ids.get(at), names.get(at), columns, at))
        .toList();
  }
}
