package org.partnershipatlas.api.service.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnershipatlas.analyser.due.DueKind;
import org.partnershipatlas.analyser.words.DueWords;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.PartialDate;

/**
 * What falls due in words.
 *
 * @param days how far was looked ahead
 */
public record DueAnswer(LocalDate from, int days, List<Told> due) {
  /** The farthest that is looked ahead: five years. */
  public static final int MOST_DAYS = 1827;

  /** Something that falls due. */
  public record Told(
      DueKind kind,
      PartialDate date,
      LocalDate last,
      long days,
      Id<?> record,
      Optional<Id<Group>> group,
      String sentence,
      List<Id<?>> evidence) {}

  /** What falls due within that many days of the view's day. */
  public static DueAnswer of(View view, int days) {
    DueWords words = new DueWords(view.network());
    return new DueAnswer(
        view.day(),
        days,
        view.analyser().due(days).stream()
            .map(
                due ->
                    new Told(
                        due.kind(),
                        due.date(),
                        due.date().latest(),
                        due.days(),
                        due.record(),
                        due.group(),
                        words.sentence(due),
                        due.evidence()))
            .toList());
  }
}
