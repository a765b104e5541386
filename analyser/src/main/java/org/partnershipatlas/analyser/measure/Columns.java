package org.partnershipatlas.analyser.measure;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/** The measures of a graph as they are found: columns of its nodes, and values of the whole. */
final class Columns {
  private final int nodes;
  private final Map<NodeMeasure, double[]> columns = new EnumMap<>(NodeMeasure.class);
  private final Map<NetworkMeasure, Double> values = new EnumMap<>(NetworkMeasure.class);

  Columns(int nodes) {
    this.nodes = nodes;
  }

  void column(NodeMeasure measure, IntToDoubleFunction value) {
    double[] column = new double[nodes];
    Arrays.setAll(column, value);
    columns.put(measure, column);
  }

  void column(NodeMeasure measure, double[] column) {
    columns.put(measure, column);
  }

  void value(NetworkMeasure measure, double value) {
    values.put(measure, value);
  }

  /** A part of a whole; not a number where there is no whole. */
  static double ratio(double part, double whole) {
    return whole > 0 ? part / whole : Double.NaN;
  }

  NetworkMeasures network() {
    return new NetworkMeasures(values);
  }

  Map<NodeMeasure, double[]> columns() {
    return columns;
  }
}
