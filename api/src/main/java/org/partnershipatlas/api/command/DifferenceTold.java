package org.partnershipatlas.api.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.partnershipatlas.analyser.scenario.Edit;
import org.partnershipatlas.analyser.scenario.ScenarioRun;
import org.partnershipatlas.analyser.words.Sentence;
import org.partnershipatlas.api.service.OpenNetwork;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.api.service.answer.CompareAnswer;
import org.partnershipatlas.api.service.answer.ScenarioAnswer;
import org.partnershipatlas.model.Id;

/** Differences as reports: of two networks, and of what edits would make of one. */
final class DifferenceTold {
  private DifferenceTold() {}

  static Told compare(View view, View other) {
    CompareAnswer answer = CompareAnswer.of(view, other);
    List<String> text = sentences(answer.sentences());
    text.addAll(measures(answer));
    return new Told(answer, text, table(answer.sentences()));
  }

  static Told scenario(View view, List<Edit> edits) {
    ScenarioRun run = ScenarioRun.of(view.source().network().asAt(view.day()), edits);
    OpenNetwork made =
        OpenNetwork.scenario(
            "given", "What if", view.source().title(), run.after(), false, Instant.MAX);
    View after = View.of(made, view.day(), view.names());
    ScenarioAnswer answer = ScenarioAnswer.of("What if", run, view, after);
    List<String> text = sentences(answer.sentences());
    text.addAll(measures(answer.difference()));
    return new Told(answer, text, table(answer.sentences()));
  }

  static List<String> sentences(List<Sentence> sentences) {
    List<String> text = new ArrayList<>();
    String heading = "";
    for (Sentence sentence : sentences) {
      if (!sentence.heading().equals(heading)) {
        heading = sentence.heading();
        text.add(heading);
      }
      text.add("  " + sentence.text());
    }
    return text;
  }

  static List<List<String>> table(List<Sentence> sentences) {
    List<List<String>> table = new ArrayList<>();
    table.add(List.of("heading", "sentence", "rests on"));
    for (Sentence sentence : sentences) {
      table.add(
          List.of(
              sentence.heading(),
              sentence.text(),
              String.join("; ", sentence.records().stream().map(Id::toString).toList())));
    }
    return table;
  }

  private static List<String> measures(CompareAnswer answer) {
    List<String> text = new ArrayList<>();
    text.add("Numbers");
    for (CompareAnswer.Numbers numbers : answer.measures()) {
      text.add(
          String.format(
              "  %-48s %10s %10s", numbers.what(), numbers.beforeText(), numbers.afterText()));
    }
    return text;
  }
}
