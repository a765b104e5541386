package org.partnershipatlas.analyser.dependence;

import java.util.List;
import org.partnershipatlas.model.Id;

/**
 * What hangs by one record alone in the coordination graph.
 *
 * @param cutPoints the groups, people and posts whose leaving parts what is now connected, by name
 * @param bridges the links of which the same holds, by name
 */
public record DependenceReport(List<Id<?>> cutPoints, List<Bridge> bridges, int components) {
  public DependenceReport {
    cutPoints = List.copyOf(cutPoints);
    bridges = List.copyOf(bridges);
  }
}
