package org.partnershipatlas.api.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.api.service.answer.GapsAnswer;
import org.partnershipatlas.model.Id;

/** The report on gaps. */
final class GapsTold {
  private static final List<String> HEAD =
      List.of("severity", "kind", "gap", "what would close it", "rests on", "rule", "key", "mark");

  private GapsTold() {}

  static Told of(View view, boolean privately) {
    GapsAnswer answer = GapsAnswer.of(view, Optional.empty(), Optional.empty(), privately);
    List<String> text = new ArrayList<>();
    List<List<String>> table = new ArrayList<>();
    table.add(HEAD);
    for (GapsAnswer.Told gap : answer.gaps()) {
      String mark = gap.mark().map(m -> " (" + m + ")").orElse("");
      text.add(gap.severity().word() + mark + ": " + gap.sentence());
      gap.closes().forEach(close -> text.add("    " + close.text()));
      table.add(row(gap));
    }
    if (answer.gaps().isEmpty()) {
      text.add(
          "No gap can be stated from what is recorded. That is not to say that there is none.");
    }
    for (GapsAnswer.Open open : answer.cannotTell()) {
      text.add(open.sentence());
      text.add("    " + open.settle());
    }
    answer.proposal().sentences().forEach(text::add);
    if (answer.heldBack() > 0) {
      text.add(
          answer.heldBack()
              + (answer.heldBack() == 1 ? " more is" : " more are")
              + " held back, of many seats in one hand or of who is funded by whom: --private tells"
              + " them.");
    }
    return new Told(answer, text, table);
  }

  private static List<String> row(GapsAnswer.Told gap) {
    return List.of(
        gap.severity().word(),
        gap.kind().word(),
        gap.sentence(),
        String.join(" ", gap.closes().stream().map(GapsAnswer.Close::text).toList()),
        String.join("; ", gap.evidence().stream().map(Id::toString).toList()),
        gap.rule().source(),
        gap.key(),
        gap.mark().orElse(""));
  }
}
