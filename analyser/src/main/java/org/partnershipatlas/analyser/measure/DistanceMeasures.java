package org.partnershipatlas.analyser.measure;

import static org.partnershipatlas.analyser.measure.Columns.ratio;

import java.util.Arrays;
import java.util.Optional;
import org.partnershipatlas.analyser.dependence.CutPoints;
import org.partnershipatlas.analyser.measure.kernel.Centralisation;
import org.partnershipatlas.analyser.measure.kernel.WeightedDistances;
import org.partnershipatlas.model.Progress;

/** What of a graph's measures rests on distances. */
final class DistanceMeasures {
  /** Above this many steps of work distances are followed from some nodes only. */
  private static final long MOST_WORK = 6_000_000_000L;

  private final MeasuredGraph graph;
  private final CutPoints cuts;
  private final Distances distances;
  private final double others;

  private DistanceMeasures(MeasuredGraph graph, CutPoints cuts, Distances distances) {
    this.graph = graph;
    this.cuts = cuts;
    this.distances = distances;
    this.others = graph.size() - 1.0;
  }

  /** Adds them to the others, and says how far they were estimated. */
  static Optional<MeasureReport.Sampled> addTo(
      Columns found, MeasuredGraph graph, boolean weighted, CutPoints cuts, Progress progress) {
    Optional<double[]> lengths =
        weighted ? Optional.of(WeightedDistances.lengths(graph.weights())) : Optional.empty();
    Distances distances = Distances.of(graph.csr(), cuts, lengths, MOST_WORK, progress);
    DistanceMeasures measures = new DistanceMeasures(graph, cuts, distances);
    measures.nodes(found);
    measures.network(found);
    return distances.sampled;
  }

  private void nodes(Columns found) {
    Sides sides = new Sides(graph);
    found.column(NodeMeasure.BETWEENNESS, distances.betweenness);
    found.column(
        NodeMeasure.BETWEENNESS_NORMALISED,
        v -> ratio(distances.betweenness[v], sides.mostBetweenness(v)));
    found.column(NodeMeasure.CLOSENESS, v -> ratio(reached(v) / others, mean(v)));
    found.column(NodeMeasure.HARMONIC, this::harmonic);
    if (graph.second().isPresent()) {
      found.column(
          NodeMeasure.CLOSENESS_TWO_MODE, v -> ratio(sides.leastFarness(v) / others, mean(v)));
    }
  }

  /** How many others a node reaches. */
  private double reached(int v) {
    return cuts.sizeAround(v) - 1.0;
  }

  /** The mean of a node's distances to those that it reaches, or to the sources among them. */
  private double mean(int v) {
    return ratio(distances.sum[v], distances.reached[v]);
  }

  private double harmonic(int v) {
    if (distances.sampled.isEmpty()) {
      return distances.harmonic[v];
    }
    return distances.reached[v] == 0
        ? 0
        : distances.harmonic[v] / distances.reached[v] * reached(v);
  }

  private void network(Columns found) {
    double pairs = Arrays.stream(distances.reached).asLongStream().sum();
    double all = Arrays.stream(distances.sum).sum();
    found.value(NetworkMeasure.MEAN_DISTANCE, ratio(all, pairs));
    boolean followed = distances.sampled.map(by -> by.sources() == graph.size()).orElse(true);
    if (followed && pairs > 0) {
      found.value(
          NetworkMeasure.DIAMETER, Arrays.stream(distances.farthest).max().orElse(Double.NaN));
    }
    if (graph.second().isEmpty()) {
      found.value(
          NetworkMeasure.BETWEENNESS_CENTRALISATION,
          Centralisation.byBetweenness(distances.betweenness));
    }
  }
}
