package org.partnershipatlas.api.service.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.partnershipatlas.analyser.dependence.Bridge;
import org.partnershipatlas.analyser.dependence.DependenceReport;
import org.partnershipatlas.analyser.dependence.LeaverKind;
import org.partnershipatlas.analyser.dependence.LeavingReport;
import org.partnershipatlas.analyser.dependence.Loss;
import org.partnershipatlas.analyser.link.GroupPair;
import org.partnershipatlas.analyser.words.LeavingWords;
import org.partnershipatlas.analyser.words.MeasureWords;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Organisation;

/**
 * What breaks when somebody leaves, the worst first. What hangs by one named person is a view of
 * that person, and is left out unless it is asked for; what hangs by a seat or a post is not.
 *
 * @param heldBack how many people were left out
 * @param sentences how far the answer reaches
 */
public record DependenceAnswer(
    LeaverKind kind,
    Optional<Id<Area>> area,
    int looked,
    int leftOut,
    int joined,
    List<Told> losses,
    List<Chosen> chosen,
    List<Point> cutPoints,
    List<Bridge> bridges,
    int heldBack,
    List<String> sentences) {

  /** What one leaving breaks. */
  public record Told(
      Id<?> leaver,
      String sentence,
      List<Loss.GivenUp> seats,
      List<Loss.Voiceless> groups,
      List<GroupPair> pairs,
      List<Id<Organisation>> organisations,
      List<Id<?>> subjects,
      long groupPairs,
      List<Id<?>> evidence) {}

  /** One of those whose leaving, one after another, cuts the most. */
  public record Chosen(
      Id<?> leaver, String sentence, List<Id<?>> seats, List<GroupPair> pairs, long groupPairs) {}

  /** A group, person or post without which the coordination graph falls apart. */
  public record Point(Id<?> record, String sentence) {}

  /** The answer in words; people by name only where they are asked for. */
  public static DependenceAnswer of(
      View view, LeavingReport report, DependenceReport graph, boolean people) {
    LeavingWords words = new LeavingWords(view.network(), view.names());
    Predicate<Id<?>> told = id -> people || id.kind() != Kind.PERSON;
    List<Told> losses =
        report.losses().stream()
            .filter(loss -> told.test(loss.leaver()))
            .map(loss -> told(words, loss, people))
            .toList();
    boolean all = report.chosen().stream().allMatch(one -> told.test(one.leaver()));
    List<Chosen> chosen =
        report.chosen().stream().filter(one -> all).map(one -> chosen(words, one, people)).toList();
    MeasureWords points = new MeasureWords(view.network(), view.names(), told);
    int heldBack =
        (int)
            Stream.of(
                    report.losses().stream().<Id<?>>map(Loss::leaver),
                    report.chosen().stream().<Id<?>>map(LeavingReport.Chosen::leaver),
                    graph.cutPoints().stream())
                .flatMap(ids -> ids)
                .filter(told.negate())
                .distinct()
                .count();
    List<String> sentences = new ArrayList<>(words.sentences(report));
    if (heldBack > 0) {
      sentences.add(
          "What hangs by "
              + (heldBack == 1 ? "one person is" : heldBack + " people is")
              + " private, and shown only if it is asked for.");
    }
    return new DependenceAnswer(
        report.kind(),
        report.area(),
        report.looked(),
        report.leftOut(),
        report.joined(),
        losses,
        chosen,
        graph.cutPoints().stream()
            .filter(told)
            .map(id -> new Point(id, points.without(id)))
            .toList(),
        graph.bridges().stream()
            .filter(b -> b.one().kind() == Kind.GROUP && b.other().kind() == Kind.GROUP)
            .toList(),
        heldBack,
        sentences);
  }

  private static Told told(LeavingWords words, Loss loss, boolean people) {
    return new Told(
        loss.leaver(),
        words.sentence(loss, people),
        loss.seats(),
        loss.groups(),
        loss.pairs(),
        loss.organisations(),
        loss.subjects(),
        loss.groupPairs(),
        loss.evidence());
  }

  private static Chosen chosen(LeavingWords words, LeavingReport.Chosen one, boolean people) {
    return new Chosen(
        one.leaver(), words.sentence(one, people), one.seats(), one.pairs(), one.groupPairs());
  }
}
