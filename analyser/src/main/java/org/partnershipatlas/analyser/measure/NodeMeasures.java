package org.partnershipatlas.analyser.measure;

import java.util.Map;
import java.util.OptionalDouble;
import org.partnershipatlas.model.Id;

/** The measures of one node, read from a report's columns. */
public final class NodeMeasures {
  private final Id<?> id;
  private final String name;
  private final Map<NodeMeasure, double[]> columns;
  private final int at;

  NodeMeasures(Id<?> id, String name, Map<NodeMeasure, double[]> columns, int at) {
    this.id = id;
    this.name = name;
    this.columns = columns;
    this.at = at;
  }

  public Id<?> id() {
    return id;
  }

  public String name() {
    return name;
  }

  /** A measure; empty where it is undefined. */
  public OptionalDouble find(NodeMeasure measure) {
    double[] column = columns.get(measure);
    return column == null || Double.isNaN(column[at])
        ? OptionalDouble.empty()
        : OptionalDouble.of(column[at]);
  }

  public int degree() {
    return (int) find(NodeMeasure.DEGREE).orElse(0);
  }

  public int component() {
    return (int) find(NodeMeasure.COMPONENT).orElse(0);
  }

  public OptionalDouble betweenness() {
    return find(NodeMeasure.BETWEENNESS);
  }

  public OptionalDouble betweennessNormalised() {
    return find(NodeMeasure.BETWEENNESS_NORMALISED);
  }

  public OptionalDouble closeness() {
    return find(NodeMeasure.CLOSENESS);
  }

  public OptionalDouble harmonic() {
    return find(NodeMeasure.HARMONIC);
  }

  /** Whether its leaving parts what is now connected. */
  public boolean cutPoint() {
    return find(NodeMeasure.CUT_POINT).orElse(0) > 0;
  }
}
