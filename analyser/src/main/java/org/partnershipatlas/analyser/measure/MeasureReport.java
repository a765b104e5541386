package org.partnershipatlas.analyser.measure;

import java.util.List;
import org.partnershipatlas.analyser.dependence.Bridge;

/**
 * What was measured.
 *
 * @param nodes by name
 * @param bridges by name
 * @param distances whether what rests on all distances was worked out; a graph that is too large
 *     has none of it
 */
public record MeasureReport(
    MeasureMode mode,
    NetworkMeasures network,
    List<NodeMeasures> nodes,
    List<Bridge> bridges,
    boolean distances) {
  public MeasureReport {
    nodes = List.copyOf(nodes);
    bridges = List.copyOf(bridges);
  }
}
