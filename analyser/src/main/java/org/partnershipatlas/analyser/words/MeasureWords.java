package org.partnershipatlas.analyser.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.partnershipatlas.analyser.dependence.DependenceReport;
import org.partnershipatlas.analyser.measure.MeasureMode;
import org.partnershipatlas.analyser.measure.MeasureReport;
import org.partnershipatlas.analyser.measure.NetworkMeasures;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;

/** Measures told in plain sentences. */
public final class MeasureWords {
  private final Naming naming;

  /** Of a network with every name in it as it is. */
  public MeasureWords(Network network) {
    this(network, Names.FULL);
  }

  /** Of a network to which that lens has been applied. */
  public MeasureWords(Network network, Names names) {
    this.naming = new Naming(network, names);
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
    if (!report.distances()) {
      told.add("The network is too large for distances and betweenness to be worked out here.");
    }
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
    List<String> names =
        report.nodes().stream()
            .filter(node -> most > 0 && node.betweenness().orElse(0) >= most * (1 - 1e-9))
            .map(node -> naming.of(node.id()))
            .sorted()
            .toList();
    return names.isEmpty() || names.size() > 3
        ? Optional.empty()
        : Optional.of(
            Plain.and(names)
                + (names.size() == 1 ? " lies" : " lie")
                + " on more of the shortest ways between others than anything else.");
  }

  /** What hangs by one record alone, one sentence each. */
  public List<String> sentences(DependenceReport report) {
    return report.cutPoints().stream()
        .map(
            id ->
                "Without "
                    + naming.of(id)
                    + ", groups or people that are now connected would not be.")
        .toList();
  }
}
