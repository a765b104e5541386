package org.partnershipatlas.analyser;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipatlas.analyser.brief.Brief;
import org.partnershipatlas.analyser.brief.BriefFinder;
import org.partnershipatlas.analyser.compact.CompactCheck;
import org.partnershipatlas.analyser.compare.Comparer;
import org.partnershipatlas.analyser.compare.Comparison;
import org.partnershipatlas.analyser.coverage.Coverage;
import org.partnershipatlas.analyser.coverage.CoverageOptions;
import org.partnershipatlas.analyser.dependence.DependenceReport;
import org.partnershipatlas.analyser.dependence.LeavingOptions;
import org.partnershipatlas.analyser.dependence.LeavingReport;
import org.partnershipatlas.analyser.due.Due;
import org.partnershipatlas.analyser.due.DueFinder;
import org.partnershipatlas.analyser.gap.GapFinder;
import org.partnershipatlas.analyser.gap.GapReport;
import org.partnershipatlas.analyser.graph.CoordinationGraph;
import org.partnershipatlas.analyser.link.MissingLinkOptions;
import org.partnershipatlas.analyser.link.MissingLinks;
import org.partnershipatlas.analyser.link.TierOptions;
import org.partnershipatlas.analyser.link.TierTable;
import org.partnershipatlas.analyser.measure.MeasureOptions;
import org.partnershipatlas.analyser.measure.MeasureReport;
import org.partnershipatlas.analyser.route.RouteAnswer;
import org.partnershipatlas.analyser.route.RouteOptions;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Progress;

/**
 * Every analysis of one network. What is shared between questions is worked out once, when it is
 * first needed; it may be used by several threads.
 */
public final class Analyser {
  private final Network network;
  private final Coordination coordination;
  private @Nullable Coverage coverage;
  private @Nullable GapReport gaps;

  private Analyser(Network network) {
    this.network = network;
    this.coordination = new Coordination(network);
  }

  /** The analyses of that network, on its day. */
  public static Analyser of(Network network) {
    return new Analyser(network);
  }

  /** Who is spoken for on which group. */
  public synchronized Coverage coverage() {
    Coverage known = coverage;
    if (known == null) {
      known = coverage(CoverageOptions.of(network));
      coverage = known;
    }
    return known;
  }

  /** Who is spoken for on which of the groups that are asked for. */
  public Coverage coverage(CoverageOptions options) {
    return Coverage.of(network, options);
  }

  /** What is missing, ending or not shown, the private kinds too, and what cannot be told. */
  public synchronized GapReport gaps() {
    GapReport known = gaps;
    if (known == null) {
      known = GapFinder.find(network, coverage());
      gaps = known;
    }
    return known;
  }

  /** What a reader is told first. */
  public Overview overview() {
    return Overview.of(network, gaps().told(false));
  }

  /** The network that is analysed. */
  public Network network() {
    return network;
  }

  /** Who and what is joined, with the evidence of each step. */
  public CoordinationGraph graph() {
    return coordination.finder().graph();
  }

  /** The routes between two records, or what can be said of their absence. */
  public RouteAnswer routes(Id<?> from, Id<?> to, RouteOptions options) {
    return coordination.finder().answer(from, to, options);
  }

  /**
   * What the cheapest route between a record and each other costs, in half-steps, where it costs no
   * more than that.
   */
  public Map<Id<?>, Integer> around(Id<?> centre, int most, RouteOptions options) {
    return coordination.finder().around(centre, most, options);
  }

  /** The groups of two tiers beside each other, and how they are joined. */
  public List<TierTable> tiers(TierOptions options) {
    return coordination.tiers(options);
  }

  /** Which links between the groups of two tiers are missing, and which would gain most. */
  public MissingLinks missingLinks(MissingLinkOptions options) {
    return missingLinks(options, Progress.NONE);
  }

  /** The same, telling how far it is. */
  public MissingLinks missingLinks(MissingLinkOptions options, Progress progress) {
    return coordination.missingLinks(options, progress);
  }

  /** What network analysis measures. */
  public MeasureReport measures(MeasureOptions options) {
    return measures(options, Progress.NONE);
  }

  /** The same, telling how far it is. */
  public MeasureReport measures(MeasureOptions options, Progress progress) {
    return coordination.measures().report(options, progress);
  }

  /** What hangs by one record alone. */
  public DependenceReport dependence() {
    return coordination.measures().dependence();
  }

  /** Whose leaving breaks what. */
  public LeavingReport leaving(LeavingOptions options, Progress progress) {
    Coverage of =
        options
            .area()
            .map(area -> coverage(CoverageOptions.of(network).within(area)))
            .orElseGet(this::coverage);
    return coordination.leaving(of, options, progress);
  }

  /**
   * How another network, or another day, differs from this.
   *
   * @param names the lens that was applied to both
   */
  public Comparison compare(Analyser after, Names names, Progress progress) {
    return Comparer.compare(this, after, names, progress);
  }

  /** What one page about an area tells, or about everything where none is given. */
  public Brief brief(Optional<Id<Area>> area, Progress progress) {
    return BriefFinder.of(this, area, progress);
  }

  /** What falls due within that many days. */
  public List<Due> due(int days) {
    return DueFinder.list(network, days, this::gaps);
  }

  /** What the records show of the success factors of a local Compact. */
  public CompactCheck compactCheck() {
    return CompactCheck.of(this);
  }
}
