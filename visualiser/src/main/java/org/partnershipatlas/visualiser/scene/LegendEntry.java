package org.partnershipatlas.visualiser.scene;

import java.util.List;

/**
 * One line of a legend: a sample box or connector (one of the two lists is empty), and its word.
 */
public record LegendEntry(List<Box> boxes, List<Connector> connectors, TextRun text) {
  public LegendEntry {
    boxes = List.copyOf(boxes);
    connectors = List.copyOf(connectors);
  }

  LegendEntry scaled(double factor) {
    return new LegendEntry(
        boxes.stream().map(b -> b.scaled(factor)).toList(),
        connectors.stream().map(c -> c.scaled(factor)).toList(),
        text.scaled(factor));
  }
}
