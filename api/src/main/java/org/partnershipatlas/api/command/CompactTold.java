package org.partnershipatlas.api.command;

import java.util.ArrayList;
import java.util.List;
import org.partnershipatlas.analyser.words.Sentence;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.api.service.answer.CompactAnswer;
import org.partnershipatlas.model.Id;

/** The Compact check as a report. */
final class CompactTold {
  private CompactTold() {}

  static Told of(View view) {
    CompactAnswer answer = CompactAnswer.of(view);
    List<String> text = new ArrayList<>(List.of(answer.opening()));
    List<List<String>> table = new ArrayList<>();
    table.add(List.of("factor", "standing", "sentence", "rests on"));
    int number = 0;
    for (CompactAnswer.OfFactor factor : answer.factors()) {
      text.add(++number + " " + factor.factor());
      part(factor.factor(), "Shown", factor.shown(), text, table);
      part(factor.factor(), "Missing", factor.missing(), text, table);
      part(factor.factor(), "Not recorded", factor.notRecorded(), text, table);
      text.add("  No record can show: " + factor.cannotShow());
    }
    return new Told(answer, text, table);
  }

  private static void part(
      String factor,
      String standing,
      List<Sentence> sentences,
      List<String> text,
      List<List<String>> table) {
    for (Sentence sentence : sentences) {
      text.add("  " + standing + ": " + sentence.text());
      table.add(
          List.of(
              factor,
              sentence.heading(),
              sentence.text(),
              String.join("; ", sentence.records().stream().map(Id::toString).toList())));
    }
  }
}
