package org.partnershipatlas.register.survey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.model.NameKey;
import org.partnershipatlas.register.bodies.SourceRow;

/** The matrices of a reading, so that one of another question does not write over the first. */
final class Matrices {
  private final Map<Asked, Told> first = new HashMap<>();

  /** A question that somebody is asked of somebody. */
  private record Asked(Question question, NameKey by, NameKey about) {}

  private record Told(String sheet, String text) {}

  /** Where a matrix says something else than an earlier one of the same question. */
  record Other(SourceRow row, String column, String value, String words) {}

  /** Adds what a matrix says, all of it or nothing; where it says otherwise, that is given. */
  Optional<Other> add(SurveySheet sheet, List<Answered> answers) {
    Question question = sheet.question().orElse(Question.FREQUENCY);
    Map<Asked, Told> more = new HashMap<>();
    for (Answered each : answers) {
      Asked asked = new Asked(question, NameKey.of(each.by()), NameKey.of(each.about()));
      String text = each.answers().getOrDefault(question, "");
      Told before = first.get(asked);
      if (before != null && !before.text().equals(text)) {
        return Optional.of(
            new Other(
                each.row(),
                each.about(),
                text,
                "The matrix “%s” answers “%s” as “%s” does, and here says otherwise: %s where that one says %s. None of it was read."
                    .formatted(
                        sheet.name(), question.word(), before.sheet(), text, before.text())));
      }
      more.put(asked, new Told(sheet.name(), text));
    }
    first.putAll(more);
    return Optional.empty();
  }
}
