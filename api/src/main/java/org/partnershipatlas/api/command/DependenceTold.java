package org.partnershipatlas.api.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnershipatlas.analyser.dependence.DependenceReport;
import org.partnershipatlas.analyser.dependence.LeaverKind;
import org.partnershipatlas.analyser.dependence.LeavingOptions;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.api.service.answer.DependenceAnswer;
import org.partnershipatlas.model.Id;

/** The report on what breaks when a seat, a post or an organisation is lost; people if asked. */
final class DependenceTold {
  private static final int MOST = 10;

  private DependenceTold() {}

  static Told of(View view, boolean people) {
    List<LeaverKind> kinds =
        people
            ? List.of(LeaverKind.SEAT, LeaverKind.POST, LeaverKind.ORGANISATION, LeaverKind.PERSON)
            : List.of(LeaverKind.SEAT, LeaverKind.POST, LeaverKind.ORGANISATION);
    DependenceReport graph = view.analyser().dependence();
    Map<String, DependenceAnswer> answers = new LinkedHashMap<>();
    List<String> text = new ArrayList<>();
    List<List<String>> table = new ArrayList<>();
    table.add(
        List.of(
            "kind",
            "leaver",
            "groups without a voice",
            "pairs cut",
            "fields unheard",
            "organisations without a route",
            "pairs of groups parted",
            "in words",
            "rests on"));
    for (LeaverKind kind : kinds) {
      DependenceAnswer answer =
          DependenceAnswer.of(
              view,
              view.analyser().leaving(LeavingOptions.of(kind), view.progress()),
              graph,
              people);
      answers.put(kind.word(), answer);
      tell(kind, answer, text);
      answer.losses().forEach(loss -> table.add(row(kind, loss)));
    }
    text.add("What holds the network together");
    List<DependenceAnswer.Point> points =
        answers.values().stream().findFirst().map(DependenceAnswer::cutPoints).orElse(List.of());
    points.stream().limit(MOST).forEach(point -> text.add("  " + point.sentence()));
    more(points.size(), text);
    return new Told(answers, text, table);
  }

  private static void tell(LeaverKind kind, DependenceAnswer answer, List<String> text) {
    text.add("If " + (kind == LeaverKind.ORGANISATION ? "an " : "a ") + kind.word() + " is lost");
    // What holds for every kind is told with the first.
    answer.sentences().stream()
        .map(line -> "  " + line)
        .filter(line -> !text.contains(line))
        .forEach(text::add);
    answer.losses().stream().limit(MOST).forEach(loss -> text.add("  " + loss.sentence()));
    more(answer.losses().size(), text);
    if (answer.chosen().size() > 1) {
      text.add("  One after another, these cut the most:");
      answer.chosen().forEach(one -> text.add("    " + one.sentence()));
    }
  }

  private static void more(int all, List<String> text) {
    if (all > MOST) {
      text.add("  " + (all - MOST) + " more; --format csv has them all.");
    }
  }

  private static List<String> row(LeaverKind kind, DependenceAnswer.Told loss) {
    return List.of(
        kind.word(),
        loss.leaver().toString(),
        "" + loss.groups().size(),
        "" + loss.pairs().size(),
        "" + loss.subjects().size(),
        "" + loss.organisations().size(),
        "" + loss.groupPairs(),
        loss.sentence(),
        String.join("; ", loss.evidence().stream().map(Id::toString).toList()));
  }
}
