package org.partnershipatlas.analyser.measure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.partnershipatlas.analyser.dependence.Bridge;
import org.partnershipatlas.analyser.dependence.CutPoints;
import org.partnershipatlas.analyser.dependence.DependenceReport;
import org.partnershipatlas.analyser.graph.CoordinationGraph;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;

/**
 * Measures a network. Direction and weights are ignored; what is undefined is empty and never 0.
 */
public final class Measures {
  /** Above this many steps of work the distances are left out: about two minutes. */
  private static final long MOST_WORK = 6_000_000_000L;

  private final Network network;
  private final CoordinationGraph graph;

  public Measures(Network network, CoordinationGraph graph) {
    this.network = network;
    this.graph = graph;
  }

  /** The measures of one graph of the network and of its nodes. */
  public MeasureReport report(MeasureOptions options) {
    return report(options.mode(), measured(options));
  }

  private MeasuredGraph measured(MeasureOptions options) {
    return new GraphsToMeasure(network, graph, options.secretariat()).of(options.mode());
  }

  /** What hangs by one record alone in the coordination graph. */
  public DependenceReport dependence() {
    MeasuredGraph measured = measured(MeasureOptions.of(MeasureMode.COORDINATION));
    CutPoints cuts = CutPoints.of(measured.csr());
    List<Id<?>> points =
        IntStream.range(0, measured.ids().size())
            .filter(cuts::isCutPoint)
            .<Id<?>>mapToObj(measured.ids()::get)
            .toList();
    return new DependenceReport(points, bridges(measured, cuts), cuts.components());
  }

  static MeasureReport report(MeasureMode mode, MeasuredGraph measured) {
    int nodes = measured.ids().size();
    CutPoints cuts = CutPoints.of(measured.csr());
    boolean feasible = (long) nodes * (nodes + 2L * measured.csr().edges()) <= MOST_WORK;
    Distances distances = feasible ? Distances.of(measured.csr()) : Distances.none();
    int[] numbers = numbers(cuts);
    List<NodeMeasures> each =
        IntStream.range(0, nodes)
            .mapToObj(
                v ->
                    feasible
                        ? node(measured, cuts, numbers, v, distances)
                        : bare(measured, cuts, numbers, v))
            .toList();
    return new MeasureReport(
        mode,
        network(measured, cuts, distances, feasible),
        each,
        bridges(measured, cuts),
        feasible);
  }

  private static List<Bridge> bridges(MeasuredGraph measured, CutPoints cuts) {
    return Arrays.stream(cuts.bridges())
        .mapToObj(
            e ->
                new Bridge(
                    measured.ids().get(measured.csr().tail(e)),
                    measured.ids().get(measured.csr().head(e))))
        .toList();
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

  private static NodeMeasures bare(MeasuredGraph graph, CutPoints cuts, int[] numbers, int v) {
    return new NodeMeasures(
        graph.ids().get(v),
        graph.names().get(v),
        numbers[cuts.component(v)],
        graph.csr().degree(v),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        cuts.isCutPoint(v));
  }

  private static NodeMeasures node(
      MeasuredGraph graph, CutPoints cuts, int[] numbers, int v, Distances distances) {
    double others = graph.ids().size() - 1.0;
    double pairs = others * (others - 1) / 2;
    double reached = distances.reached[v];
    return new NodeMeasures(
        graph.ids().get(v),
        graph.names().get(v),
        numbers[cuts.component(v)],
        graph.csr().degree(v),
        OptionalDouble.of(distances.betweenness[v]),
        ratio(distances.betweenness[v], pairs),
        ratio(reached * reached, others * distances.sum[v]),
        OptionalDouble.of(distances.harmonic[v]),
        cuts.isCutPoint(v));
  }

  private static NetworkMeasures network(
      MeasuredGraph graph, CutPoints cuts, Distances distances, boolean feasible) {
    long pairs = Arrays.stream(distances.reached).asLongStream().sum();
    int farthest = Arrays.stream(distances.farthest).max().orElse(0);
    return new NetworkMeasures(
        graph.ids().size(),
        graph.csr().edges(),
        ratio(graph.csr().edges(), graph.pairs()),
        cuts.components(),
        Arrays.stream(cuts.sizes()).max().orElse(0),
        feasible && pairs > 0 ? OptionalInt.of(farthest) : OptionalInt.empty(),
        ratio(Arrays.stream(distances.sum).sum(), pairs),
        graph.loops(),
        graph.repeated());
  }

  private static OptionalDouble ratio(double part, double whole) {
    return whole > 0 ? OptionalDouble.of(part / whole) : OptionalDouble.empty();
  }
}
