package org.partnershipatlas.analyser.measure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.partnershipatlas.analyser.dependence.CutPoints;
import org.partnershipatlas.analyser.measure.kernel.Communities;
import org.partnershipatlas.analyser.measure.kernel.Constraint;
import org.partnershipatlas.analyser.measure.kernel.EffectiveSize;
import org.partnershipatlas.analyser.measure.kernel.Leiden;
import org.partnershipatlas.model.Progress;

/** The measuring of one graph: each measure as a column of the nodes or a value of the whole. */
final class Measuring {
  /** Above this many steps of work distances are followed from some nodes only. */
  private static final long MOST_WORK = 6_000_000_000L;

  private final MeasuredGraph graph;
  private final boolean weighted;
  private final CutPoints cuts;
  private final Progress progress;
  private final Map<NodeMeasure, double[]> columns = new EnumMap<>(NodeMeasure.class);
  private final Map<NetworkMeasure, Double> values = new EnumMap<>(NetworkMeasure.class);
  private Optional<MeasureReport.Sampled> sampled = Optional.empty();

  Measuring(MeasuredGraph graph, boolean weighted, CutPoints cuts, Progress progress) {
    this.graph = graph;
    this.weighted = weighted;
    this.cuts = cuts;
    this.progress = progress;
  }

  void all() {
    degrees();
    parts();
    progress.check();
    distances();
    company();
  }

  NetworkMeasures network() {
    return new NetworkMeasures(values);
  }

  Map<NodeMeasure, double[]> columns() {
    return columns;
  }

  Optional<MeasureReport.Sampled> sampled() {
    return sampled;
  }

  private void column(NodeMeasure measure, IntToDoubleFunction value) {
    double[] column = new double[graph.size()];
    Arrays.setAll(column, value);
    columns.put(measure, column);
  }

  private void value(NetworkMeasure measure, double value) {
    values.put(measure, value);
  }

  private static double ratio(double part, double whole) {
    return whole > 0 ? part / whole : Double.NaN;
  }

  private void degrees() {
    value(NetworkMeasure.NODES, graph.size());
    value(NetworkMeasure.LINKS, graph.csr().edges());
    value(NetworkMeasure.DENSITY, ratio(graph.csr().edges(), graph.pairs()));
    value(NetworkMeasure.LOOPS, graph.loops());
    value(NetworkMeasure.REPEATED, graph.repeated());
    column(NodeMeasure.DEGREE, v -> graph.csr().degree(v));
    Sides sides = new Sides(graph);
    column(NodeMeasure.DEGREE_NORMALISED, v -> ratio(graph.csr().degree(v), sides.mostContacts(v)));
    column(NodeMeasure.STRENGTH, this::strength);
    value(NetworkMeasure.DEGREE_CENTRALISATION, degreeCentralisation());
  }

  private double strength(int v) {
    double strength = 0;
    for (int slot = graph.csr().start(v); slot < graph.csr().end(v); slot++) {
      strength += graph.weights()[graph.csr().edge(slot)];
    }
    return strength;
  }

  private void parts() {
    int[] numbers = numbers(cuts);
    column(NodeMeasure.COMPONENT, v -> numbers[cuts.component(v)]);
    column(NodeMeasure.CUT_POINT, v -> cuts.isCutPoint(v) ? 1 : 0);
    value(NetworkMeasure.COMPONENTS, cuts.components());
    value(NetworkMeasure.LARGEST_COMPONENT, Arrays.stream(cuts.sizes()).max().orElse(0));
  }

  /** Components numbered from 1, the largest first, and of equal ones the first by name. */
  private static int[] numbers(CutPoints cuts) {
    int[] sizes = cuts.sizes();
    int[] numbers = new int[sizes.length];
    List<Integer> order =
        IntStream.range(0, sizes.length)
            .boxed()
            .sorted(Comparator.<Integer>comparingInt(c -> -sizes[c]).thenComparing(c -> c))
            .toList();
    for (int i = 0; i < order.size(); i++) {
      numbers[order.get(i)] = i + 1;
    }
    return numbers;
  }

  /** Freeman (1979): the sum of what each lacks to the highest, over that of a star. */
  private double degreeCentralisation() {
    double n = graph.size();
    double most = IntStream.range(0, graph.size()).map(graph.csr()::degree).max().orElse(0);
    return graph.second().isPresent()
        ? Double.NaN
        : ratio(n * most - 2.0 * graph.csr().edges(), (n - 1) * (n - 2));
  }

  private void distances() {
    long work = (long) graph.size() * (graph.size() + 2L * graph.csr().edges());
    if (work > MOST_WORK || weighted) {
      return;
    }
    Distances distances = Distances.of(graph.csr());
    double others = graph.size() - 1.0;
    Sides sides = new Sides(graph);
    columns.put(NodeMeasure.BETWEENNESS, distances.betweenness);
    column(
        NodeMeasure.BETWEENNESS_NORMALISED,
        v -> ratio(distances.betweenness[v], sides.mostBetweenness(v)));
    column(
        NodeMeasure.CLOSENESS,
        v ->
            ratio((double) distances.reached[v] * distances.reached[v], others * distances.sum[v]));
    columns.put(NodeMeasure.HARMONIC, distances.harmonic);
    if (graph.second().isPresent()) {
      column(
          NodeMeasure.CLOSENESS_TWO_MODE,
          v -> ratio(distances.reached[v] / others * sides.leastFarness(v), distances.sum[v]));
    }
    double pairs = Arrays.stream(distances.reached).asLongStream().sum();
    int far = Arrays.stream(distances.farthest).max().orElse(0);
    value(NetworkMeasure.DIAMETER, pairs > 0 ? far : Double.NaN);
    value(NetworkMeasure.MEAN_DISTANCE, ratio(Arrays.stream(distances.sum).sum(), pairs));
    value(NetworkMeasure.BETWEENNESS_CENTRALISATION, betweennessCentralisation());
  }

  /** What rests on a node's contacts and theirs. */
  private void company() {
    double[] weights = weighted ? graph.weights() : ones();
    columns.put(NodeMeasure.CONSTRAINT, Constraint.of(graph.csr(), weights, progress));
    columns.put(NodeMeasure.EFFECTIVE_SIZE, EffectiveSize.of(graph.csr(), weights, progress));
    Communities found = Leiden.of(graph.csr(), weights, Leiden.Options.DEFAULT, progress);
    column(NodeMeasure.COMMUNITY, v -> found.of()[v] + 1);
    value(NetworkMeasure.COMMUNITIES, found.count());
    value(NetworkMeasure.MODULARITY, found.modularity());
  }

  private double[] ones() {
    double[] ones = new double[graph.csr().edges()];
    Arrays.fill(ones, 1);
    return ones;
  }

  private double betweennessCentralisation() {
    double[] scaled = columns.getOrDefault(NodeMeasure.BETWEENNESS_NORMALISED, new double[0]);
    double most = Arrays.stream(scaled).max().orElse(Double.NaN);
    return graph.second().isPresent()
        ? Double.NaN
        : ratio(Arrays.stream(scaled).map(b -> most - b).sum(), graph.size() - 1.0);
  }
}
