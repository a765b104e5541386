package org.partnershipatlas.analyser.measure;

import static org.partnershipatlas.analyser.measure.Columns.ratio;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.partnershipatlas.analyser.dependence.CutPoints;
import org.partnershipatlas.analyser.graph.Csr;
import org.partnershipatlas.analyser.measure.kernel.Assortativity;
import org.partnershipatlas.analyser.measure.kernel.Centralisation;
import org.partnershipatlas.analyser.measure.kernel.Clustering;
import org.partnershipatlas.analyser.measure.kernel.Communities;
import org.partnershipatlas.analyser.measure.kernel.Constraint;
import org.partnershipatlas.analyser.measure.kernel.CorePeriphery;
import org.partnershipatlas.analyser.measure.kernel.Cores;
import org.partnershipatlas.analyser.measure.kernel.EffectiveSize;
import org.partnershipatlas.analyser.measure.kernel.Eigenvector;
import org.partnershipatlas.analyser.measure.kernel.Hits;
import org.partnershipatlas.analyser.measure.kernel.Leiden;
import org.partnershipatlas.analyser.measure.kernel.Mixing;
import org.partnershipatlas.analyser.measure.kernel.PageRank;
import org.partnershipatlas.analyser.measure.kernel.Reciprocity;
import org.partnershipatlas.analyser.measure.kernel.TwoModeClustering;
import org.partnershipatlas.model.Progress;

/** The measuring of one graph: each measure as a column of the nodes or a value of the whole. */
final class Measuring {
  private final MeasuredGraph graph;
  private final Csr csr;
  private final double[] weights;
  private final CutPoints cuts;
  private final NodeKinds kinds;
  private final Progress progress;
  private final Columns found;

  Measuring(
      MeasuredGraph graph, boolean weighted, CutPoints cuts, NodeKinds kinds, Progress progress) {
    this.graph = graph;
    this.csr = graph.csr();
    this.weights = weighted ? graph.weights() : ones(csr.edges());
    this.cuts = cuts;
    this.kinds = kinds;
    this.progress = progress;
    this.found = new Columns(graph.size());
  }

  private static double[] ones(int edges) {
    double[] ones = new double[edges];
    Arrays.fill(ones, 1);
    return ones;
  }

  /** All but what rests on distances. */
  Columns all() {
    degrees();
    parts();
    positions();
    company();
    mixing();
    arrows();
    return found;
  }

  private void degrees() {
    found.value(NetworkMeasure.NODES, graph.size());
    found.value(NetworkMeasure.LINKS, csr.edges());
    found.value(NetworkMeasure.DENSITY, ratio(csr.edges(), graph.pairs()));
    found.value(NetworkMeasure.LOOPS, graph.loops());
    found.value(NetworkMeasure.REPEATED, graph.repeated());
    found.column(NodeMeasure.DEGREE, v -> csr.degree(v));
    Sides sides = new Sides(graph);
    found.column(NodeMeasure.DEGREE_NORMALISED, v -> ratio(csr.degree(v), sides.mostContacts(v)));
    found.column(NodeMeasure.STRENGTH, this::strength);
    if (graph.second().isEmpty()) {
      found.value(NetworkMeasure.DEGREE_CENTRALISATION, Centralisation.byDegree(csr));
    }
  }

  private double strength(int v) {
    double strength = 0;
    for (int slot = csr.start(v); slot < csr.end(v); slot++) {
      strength += graph.weights()[csr.edge(slot)];
    }
    return strength;
  }

  private void parts() {
    int[] numbers = numbers(cuts);
    found.column(NodeMeasure.COMPONENT, v -> numbers[cuts.component(v)]);
    found.column(NodeMeasure.CUT_POINT, v -> cuts.isCutPoint(v) ? 1 : 0);
    found.value(NetworkMeasure.COMPONENTS, cuts.components());
    found.value(NetworkMeasure.LARGEST_COMPONENT, Arrays.stream(cuts.sizes()).max().orElse(0));
    progress.check();
    Communities communities = Leiden.of(csr, weights, Leiden.Options.DEFAULT, progress);
    found.column(NodeMeasure.COMMUNITY, v -> communities.of()[v] + 1.0);
    found.value(NetworkMeasure.COMMUNITIES, communities.count());
    found.value(NetworkMeasure.MODULARITY, communities.modularity());
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

  private void positions() {
    progress.check();
    int[] cores = Cores.of(csr);
    found.column(NodeMeasure.CORE, v -> cores[v]);
    found.column(NodeMeasure.EIGENVECTOR, Eigenvector.of(csr, weights, progress));
    progress.check();
    Optional<Csr> arrows = graph.arrows();
    found.column(
        NodeMeasure.PAGERANK,
        arrows.isPresent()
            ? PageRank.of(arrows.get(), graph.arrowWeights(weights), true)
            : PageRank.of(csr, weights, false));
  }

  /** What rests on a node's contacts and theirs. */
  private void company() {
    progress.check();
    found.column(NodeMeasure.CONSTRAINT, Constraint.of(csr, weights, progress));
    found.column(NodeMeasure.EFFECTIVE_SIZE, EffectiveSize.of(csr, weights, progress));
    if (graph.second().isPresent()) {
      // Nobody's contacts are joined to each other where people meet in groups alone.
      found.value(
          NetworkMeasure.TWO_MODE_CLUSTERING, TwoModeClustering.of(csr, progress).coefficient());
      return;
    }
    Clustering clustering = Clustering.of(csr, progress);
    found.column(NodeMeasure.CLUSTERING, clustering.local());
    found.value(NetworkMeasure.CLUSTERING, clustering.transitivity());
    found.value(NetworkMeasure.MEAN_CLUSTERING, clustering.meanLocal());
    CorePeriphery core = CorePeriphery.of(csr, progress);
    if (!Double.isNaN(core.correlation())) {
      found.value(NetworkMeasure.CORE_SIZE, core.core().cardinality());
      found.value(NetworkMeasure.CORE_FIT, core.correlation());
    }
  }

  private void mixing() {
    found.value(NetworkMeasure.DEGREE_ASSORTATIVITY, Assortativity.byDegree(csr));
    mixing(kinds.sector(), NetworkMeasure.SECTOR_ASSORTATIVITY, NetworkMeasure.SECTOR_EI);
    mixing(kinds.tier(), NetworkMeasure.TIER_ASSORTATIVITY, NetworkMeasure.TIER_EI);
  }

  // Where all are of one kind, that links stay within it says nothing.
  private void mixing(int[] kind, NetworkMeasure assortativity, NetworkMeasure ei) {
    if (Arrays.stream(kind).filter(k -> k >= 0).distinct().limit(2).count() == 2) {
      Mixing mixing = Mixing.of(csr, weights, kind);
      found.value(assortativity, mixing.assortativity());
      found.value(ei, mixing.eiIndex());
    }
  }

  /** What rests on which way links point. */
  private void arrows() {
    Optional<Csr> arrows = graph.arrows();
    if (arrows.isPresent()) {
      found.value(NetworkMeasure.RECIPROCITY, Reciprocity.of(arrows.get()));
      Hits hits = Hits.of(arrows.get(), graph.arrowWeights(weights), progress);
      found.column(NodeMeasure.HUB, hits.hub());
      found.column(NodeMeasure.AUTHORITY, hits.authority());
    }
  }
}
