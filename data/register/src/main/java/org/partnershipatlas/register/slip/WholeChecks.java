package org.partnershipatlas.register.slip;

import java.util.Optional;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Completeness;
import org.partnershipatlas.model.CompletenessKind;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.model.Words;
import org.partnershipatlas.register.workbook.cell.YesNoCell;

/** The answers to "are these all?": they say whether an absence from a list is a fact. */
final class WholeChecks {
  private final Corrections corrections;

  WholeChecks(Corrections corrections) {
    this.corrections = corrections;
  }

  void read(ReturnedSlip slip, ReturnedSlip.Whole whole, Checker by) {
    if (whole.answer().isEmpty()) {
      return;
    }
    Problem.Place place = Problem.Place.cell(slip.sheet(), whole.row(), whole.what());
    Optional<CompletenessKind> what = Words.find(CompletenessKind.class, whole.what());
    Optional<String> answer = YesNoCell.find(whole.answer());
    if (answer.isEmpty() || what.isEmpty()) {
      corrections.ask(
          "slip-answer",
          place,
          whole.answer(),
          "“" + whole.answer() + "” is neither yes nor no, so nothing is said of the whole list.",
          "Write yes or no.");
      return;
    }
    Optional<Completeness> before = corrections.known().grounds().find(what.get(), slip.of());
    if (answer.get().equals("yes")) {
      yes(slip.of(), what.get(), before, by, place);
    } else {
      before.ifPresent(said -> corrections.set(said.id(), "to", by.on().toString(), place));
    }
  }

  private void yes(
      Id<?> of,
      CompletenessKind what,
      Optional<Completeness> before,
      Checker by,
      Problem.Place place) {
    if (before.isPresent()) {
      corrections.checked(before.get().id(), by, place);
      return;
    }
    Id<?> id = free(what, of);
    corrections.set(id, "what", what.word(), place);
    corrections.set(id, "of", of.toString(), place);
    corrections.set(id, "from", by.on().toString(), place);
    corrections.set(id, "stated_by", by.name().orElse(""), place);
  }

  private Id<?> free(CompletenessKind what, Id<?> of) {
    String base = what.word().split(" ", -1)[0] + "-of-" + of.value();
    Id<? extends AtlasRecord> id = Id.of(Kind.COMPLETENESS, base);
    for (int again = 2; corrections.known().has(id); again++) {
      id = Id.of(Kind.COMPLETENESS, base + "-" + again);
    }
    return id;
  }
}
