package org.partnershipatlas.api.service.answer;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnershipatlas.analyser.measure.MeasureMode;
import org.partnershipatlas.analyser.measure.MeasureReport;
import org.partnershipatlas.analyser.measure.NetworkMeasure;
import org.partnershipatlas.analyser.measure.NodeMeasure;
import org.partnershipatlas.analyser.measure.NodeMeasures;

/** The nodes of a report as rows of an answer, each made when it is read. */
final class NodeRows extends AbstractList<Map<String, Object>> {
  /** There in every answer, undefined or not; the others where the graph has them. */
  private static final Set<NodeMeasure> ALWAYS =
      EnumSet.of(
          NodeMeasure.DEGREE,
          NodeMeasure.BETWEENNESS,
          NodeMeasure.BETWEENNESS_NORMALISED,
          NodeMeasure.CLOSENESS,
          NodeMeasure.HARMONIC,
          NodeMeasure.EIGENVECTOR,
          NodeMeasure.PAGERANK,
          NodeMeasure.CORE,
          NodeMeasure.CONSTRAINT,
          NodeMeasure.EFFECTIVE_SIZE,
          NodeMeasure.COMMUNITY,
          NodeMeasure.CUT_POINT);

  private final List<NodeMeasures> nodes;
  private final List<NodeMeasure> measures;
  private final MeasuredIds ids;

  NodeRows(List<NodeMeasures> nodes, MeasureReport report, MeasuredIds ids) {
    this.nodes = nodes;
    this.measures = measures(report);
    this.ids = ids;
  }

  /** The measures that a report's nodes have. */
  static List<NodeMeasure> measures(MeasureReport report) {
    List<NodeMeasure> measures = new ArrayList<>();
    for (NodeMeasure measure : NodeMeasure.values()) {
      if (ALWAYS.contains(measure) || report.columns().containsKey(measure)) {
        measures.add(measure);
      }
    }
    return measures;
  }

  /** Whether a measure of the whole is asked of such a graph at all. */
  static boolean isFor(NetworkMeasure measure, MeasureReport report) {
    boolean there = report.network().find(measure).isPresent();
    return switch (measure) {
      case TWO_MODE_CLUSTERING -> there || report.mode() == MeasureMode.TWO_MODE;
      case RECIPROCITY -> there || report.mode() == MeasureMode.RELATIONSHIPS;
      case RESPONDENTS,
          TRUST,
          VALUE,
          RELIABILITY,
          SUPPORT,
          OPENNESS,
          POWER,
          INVOLVEMENT,
          RESOURCES ->
          there;
      default -> true;
    };
  }

  /** A value as JSON has it: one that is not a number becomes null there. */
  static Object number(double value, boolean whole) {
    return whole && value == Math.rint(value) ? (Object) (long) value : (Object) value;
  }

  @Override
  public Map<String, Object> get(int index) {
    NodeMeasures node = nodes.get(index);
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", ids.shown(node.id()));
    row.put("name", node.name());
    row.put("kind", ids.kind(node.id()));
    for (NodeMeasure measure : measures) {
      row.put(
          measure.word(),
          measure == NodeMeasure.CUT_POINT
              ? (Object) node.cutPoint()
              : number(node.find(measure).orElse(Double.NaN), measure.whole()));
    }
    return row;
  }

  @Override
  public int size() {
    return nodes.size();
  }
}
