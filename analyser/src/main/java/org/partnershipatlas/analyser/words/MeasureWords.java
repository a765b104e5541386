package org.partnershipatlas.analyser.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.partnershipatlas.analyser.dependence.DependenceReport;
import org.partnershipatlas.analyser.measure.MeasureReport;
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
    List<String> told = new ArrayList<>(new WholeWords(report).sentences());
    between(report).ifPresent(told::add);
    return told;
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
    return "Without " + who + ", some that are now connected would not be.";
  }
}
