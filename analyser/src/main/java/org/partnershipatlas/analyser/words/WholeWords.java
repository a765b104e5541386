package org.partnershipatlas.analyser.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.partnershipatlas.analyser.measure.MeasureMode;
import org.partnershipatlas.analyser.measure.MeasureReport;
import org.partnershipatlas.analyser.measure.NetworkMeasure;
import org.partnershipatlas.analyser.measure.NetworkMeasures;
import org.partnershipatlas.analyser.measure.NodeMeasure;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;

/** What measures say of a network as a whole, in plain sentences; nobody is named. */
final class WholeWords {
  /** From here up clusters are plain to see (Newman and Girvan, 2004). */
  private static final double PLAIN = 0.3;

  private final MeasureReport report;
  private final NetworkMeasures all;

  WholeWords(MeasureReport report) {
    this.report = report;
    this.all = report.network();
  }

  List<String> sentences() {
    List<String> told = new ArrayList<>();
    if (all.nodes() == 0) {
      return List.of("Nothing of this kind is recorded, so there is nothing to measure.");
    }
    told.add(size());
    parts().ifPresent(told::add);
    distances().ifPresent(told::add);
    hub().ifPresent(told::add);
    clusters().ifPresent(told::add);
    within(NetworkMeasure.TIER_EI, "tier").ifPresent(told::add);
    within(NetworkMeasure.SECTOR_EI, "sector").ifPresent(told::add);
    back().ifPresent(told::add);
    score(NetworkMeasure.TRUST, "trust in each other").ifPresent(told::add);
    score(NetworkMeasure.VALUE, "each other's value").ifPresent(told::add);
    fewAnswers().ifPresent(told::add);
    sampled().ifPresent(told::add);
    return told;
  }

  private String size() {
    String density =
        all.density().isPresent()
            ? String.format(
                Locale.UK, ", %.1f%% of those that could be", 100 * all.density().getAsDouble())
            : "";
    return members()
        + (all.nodes() == 1 ? " is" : " are")
        + " joined by "
        + counted(all.links(), "link", "links")
        + density
        + ".";
  }

  private String members() {
    List<String> kinds = new ArrayList<>();
    count(kinds, Kind.GROUP, "group", "groups");
    count(kinds, Kind.PERSON, "person", "people");
    count(kinds, Kind.POST, "post", "posts");
    count(kinds, Kind.ORGANISATION, "organisation", "organisations");
    return Plain.and(kinds);
  }

  private void count(List<String> kinds, Kind kind, String one, String several) {
    long number = report.ids().stream().map(Id::kind).filter(kind::equals).count();
    if (number > 0) {
      kinds.add(counted((int) number, one, several));
    }
  }

  private static String counted(int number, String one, String several) {
    return String.format(Locale.UK, "%,d %s", number, number == 1 ? one : several);
  }

  private Optional<String> parts() {
    if (all.components() < 2) {
      return Optional.empty();
    }
    double[] degrees = report.columns().getOrDefault(NodeMeasure.DEGREE, new double[0]);
    int alone = (int) Arrays.stream(degrees).filter(degree -> degree == 0).count();
    return Optional.of(
        "They fall into "
            + all.components()
            + " parts with nothing recorded between them; the largest has "
            + all.largestComponent()
            + (alone == 0 ? "" : ", and " + alone + (alone == 1 ? " has" : " have") + " no link")
            + ".");
  }

  private Optional<String> distances() {
    OptionalDouble mean = all.meanDistance();
    OptionalDouble far = all.find(NetworkMeasure.DIAMETER);
    if (mean.isEmpty()) {
      return Optional.empty();
    }
    String unit = report.options().weighted() ? "apart, by 1 / strength," : "links apart";
    String most =
        far.isEmpty()
            ? ""
            : String.format(
                Locale.UK,
                report.options().weighted() ? ", and %.1f at most" : ", and %.0f at most",
                far.getAsDouble());
    return Optional.of(
        String.format(
            Locale.UK,
            "Those that are connected are %.1f %s on average%s.",
            mean.getAsDouble(),
            unit,
            most));
  }

  /** That one alone joins most of the others: then everything is near, whatever else there is. */
  private Optional<String> hub() {
    double[] degrees = report.columns().getOrDefault(NodeMeasure.DEGREE, new double[0]);
    double most = Arrays.stream(degrees).max().orElse(0);
    return all.nodes() > 4 && all.links() > all.nodes() && most * 2 > all.nodes() - 1
        ? Optional.of(
            String.format(
                Locale.UK,
                "One of them is joined to %,.0f of the %,d others, so that distances are short"
                    + " whatever else is recorded.",
                most,
                all.nodes() - 1))
        : Optional.empty();
  }

  private Optional<String> clusters() {
    double clear = all.find(NetworkMeasure.MODULARITY).orElse(0);
    int number = (int) all.find(NetworkMeasure.COMMUNITIES).orElse(0);
    return clear < PLAIN || number <= all.components()
        ? Optional.empty()
        : Optional.of(
            "Judged by links alone they form "
                + number
                + " clusters, joined more among themselves than chance would have it.");
  }

  private Optional<String> within(NetworkMeasure measure, String what) {
    OptionalDouble ei = all.find(measure);
    return ei.isEmpty()
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.UK,
                "Of the links between two whose %s is recorded, %.0f%% stay within one %s.",
                what,
                50 * (1 - ei.getAsDouble()),
                what));
  }

  // Where nothing leads back the list may well have named each pair once, whichever way.
  private Optional<String> back() {
    OptionalDouble back = all.find(NetworkMeasure.RECIPROCITY);
    return back.orElse(0) == 0 || report.mode() != MeasureMode.RELATIONSHIPS
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.UK,
                "Of the links that lead from one to another, %.0f%% lead back too.",
                100 * back.getAsDouble()));
  }

  private Optional<String> score(NetworkMeasure measure, String what) {
    OptionalDouble score = all.find(measure);
    return score.isEmpty()
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.UK, "Answers on %s are %.1f of 4 on average.", what, score.getAsDouble()));
  }

  private Optional<String> fewAnswers() {
    OptionalDouble asked = all.find(NetworkMeasure.RESPONDENTS);
    boolean shown =
        all.find(NetworkMeasure.TRUST).isPresent() || all.find(NetworkMeasure.VALUE).isPresent();
    return asked.isEmpty() || shown
        ? Optional.empty()
        : Optional.of(
            counted((int) asked.getAsDouble(), "organisation has", "organisations have")
                + " answered on trust or value; scores are shown from five up, so that nobody's"
                + " answer can be read out of them.");
  }

  private Optional<String> sampled() {
    return report.sampled().map(this::sampled);
  }

  private String sampled(MeasureReport.Sampled by) {
    boolean distances = by.sources() < all.nodes();
    boolean betweenness = by.bound() > 0;
    String what =
        !distances
            ? "betweenness is estimated."
            : (betweenness ? "distances and betweenness are estimated" : "distances are estimated")
                + String.format(Locale.UK, ", from %,d places in it.", by.sources());
    String bound =
        String.format(
            Locale.UK,
            " With a certainty of %.0f%% no share of shortest ways is out by more than %.4f.",
            100 * by.confidence(),
            by.bound());
    return "The network is too large to follow every way: " + what + (betweenness ? bound : "");
  }
}
