package org.partnershipatlas.analyser.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.partnershipatlas.analyser.dependence.Bridge;
import org.partnershipatlas.analyser.dependence.CutPoints;
import org.partnershipatlas.analyser.dependence.DependenceReport;
import org.partnershipatlas.analyser.graph.CoordinationGraph;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Progress;

/**
 * Measures a network. What is undefined is empty and never 0; costs of routes are never used.
 *
 * <p>Direction counts for reciprocity, PageRank, hubs and authorities only; weights count where
 * they are asked for.
 */
public final class Measures {
  private final Network network;
  private final Supplier<CoordinationGraph> graph;

  public Measures(Network network, Supplier<CoordinationGraph> graph) {
    this.network = network;
    this.graph = graph;
  }

  /** The measures of one graph of the network and of its nodes. */
  public MeasureReport report(MeasureOptions options, Progress progress) {
    MeasuredGraph measured = measured(options, progress);
    NodeKinds kinds = NodeKinds.of(network, measured.ids());
    MeasureReport report = report(options, measured, kinds, progress);
    return options.mode() == MeasureMode.RELATIONSHIPS ? Survey.of(network).addTo(report) : report;
  }

  private MeasuredGraph measured(MeasureOptions options, Progress progress) {
    return new GraphsToMeasure(network, graph, options, progress).make();
  }

  /** What hangs by one record alone in the coordination graph. */
  public DependenceReport dependence() {
    MeasuredGraph measured = measured(MeasureOptions.of(MeasureMode.COORDINATION), Progress.NONE);
    CutPoints cuts = CutPoints.of(measured.csr());
    List<Id<?>> points =
        IntStream.range(0, measured.size())
            .filter(cuts::isCutPoint)
            .<Id<?>>mapToObj(measured.ids()::get)
            .toList();
    return new DependenceReport(points, bridges(measured, cuts), cuts.components());
  }

  static MeasureReport report(
      MeasureOptions options, MeasuredGraph measured, NodeKinds kinds, Progress progress) {
    CutPoints cuts = CutPoints.of(measured.csr());
    Columns found = new Measuring(measured, options.weighted(), cuts, kinds, progress).all();
    Optional<MeasureReport.Sampled> sampled =
        DistanceMeasures.addTo(found, measured, options.weighted(), cuts, progress);
    return new MeasureReport(
        options,
        found.network(),
        measured.ids(),
        measured.names(),
        found.columns(),
        bridges(measured, cuts),
        sampled);
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
}
