package org.partnershipatlas.analyser.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.partnershipatlas.analyser.dependence.DependenceReport;
import org.partnershipatlas.analyser.measure.MeasureMode;
import org.partnershipatlas.analyser.measure.MeasureReport;
import org.partnershipatlas.analyser.measure.NetworkMeasures;
import org.partnershipatlas.analyser.measure.NodeMeasures;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;

/** Measures told in plain sentences. */
public final class MeasureWords {
  private static final int MOST = 5;

  private final Naming naming;
  private final Predicate<Id<?>> tellable;

  /** Of a network with every name in it as it is. */
  public MeasureWords(Network network) {
    this(network, Names.FULL);
  }

  /** Of a network to which that lens has been applied. */
  public MeasureWords(Network network, Names names) {
    this(network, names, id -> true);
  }

  /** The same, of which only those records may be told one by one. */
  public MeasureWords(Network network, Names names, Predicate<Id<?>> tellable) {
    this.naming = new Naming(network, names);
    this.tellable = tellable;
  }

  /** What the measures say of the network, one sentence each. */
  public List<String> sentences(MeasureReport report) {
    List<String> told = new ArrayList<>();
    NetworkMeasures all = report.network();
    told.add(
        members(report.mode(), all.nodes())
            + " joined by "
            + counted(all.links(), "link", "links")
            + all.density().stream()
                .mapToObj(d -> String.format(Locale.UK, ", %.1f%% of those that could be", 100 * d))
                .findFirst()
                .orElse("")
            + ".");
    if (all.components() > 1) {
      told.add(
          "They fall into "
              + all.components()
              + " parts with nothing recorded between them; the largest has "
              + all.largestComponent()
              + ".");
    }
    all.meanDistance()
        .ifPresent(
            mean ->
                told.add(
                    String.format(
                        Locale.UK,
                        "Those that are connected are %.1f links apart on average, and %d at most.",
                        mean,
                        all.diameter().orElse(0))));
    between(report).ifPresent(told::add);
    report
        .sampled()
        .ifPresent(
            by ->
                told.add(
                    String.format(
                        Locale.UK,
                        "The network is too large to follow every way: distances and betweenness"
                            + " are estimated from %,d places in it. With a certainty of %.0f%% no"
                            + " share of shortest ways is out by more than %.3f.",
                        by.sources(),
                        100 * by.confidence(),
                        by.bound())));
    return told;
  }

  private static String members(MeasureMode mode, int number) {
    return switch (mode) {
      case COORDINATION ->
          counted(number, "group, person or post is", "groups, people and posts are");
      case TWO_MODE -> counted(number, "person or group is", "people and groups are");
      case PEOPLE -> counted(number, "person is", "people are");
      case GROUPS -> counted(number, "group is", "groups are");
      case ORGANISATIONS, RELATIONSHIPS -> counted(number, "organisation is", "organisations are");
    };
  }

  private static String counted(int number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }

  // Told only of a few that stand out: of many equals it would say nothing.
  private Optional<String> between(MeasureReport report) {
    double most =
        report.nodes().stream().mapToDouble(n -> n.betweenness().orElse(0)).max().orElse(0);
    List<Id<?>> top = new ArrayList<>();
    report.nodes().stream()
        .filter(node -> most > 0 && node.betweenness().orElse(0) >= most * (1 - 1e-9))
        .map(NodeMeasures::id)
        .forEach(top::add);
    List<String> names = top.stream().map(naming::of).sorted().toList();
    return names.isEmpty() || names.size() > 3 || !top.stream().allMatch(tellable)
        ? Optional.empty()
        : Optional.of(
            Plain.and(names)
                + (names.size() == 1 ? " lies" : " lie")
                + " on more of the shortest ways between others than anything else.");
  }

  /** What hangs by one record alone: one sentence each, or one for all where they are many. */
  public List<String> sentences(DependenceReport report) {
    List<String> names = report.cutPoints().stream().filter(tellable).map(naming::of).toList();
    if (names.size() <= MOST) {
      return names.stream().map(MeasureWords::without).toList();
    }
    List<String> some = new ArrayList<>(names.subList(0, MOST - 1));
    some.add((names.size() - some.size()) + " others");
    return List.of(without("any one of " + Plain.and(some)));
  }

  /** What hangs by one record alone. */
  public String without(Id<?> cutPoint) {
    return without(naming.of(cutPoint));
  }

  private static String without(String who) {
    return "Without " + who + ", others that are now connected would not be.";
  }
}
