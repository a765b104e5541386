package org.partnershipatlas.register.slip;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.register.workbook.cell.DateCell;

/** What a slip says of rows that are one record each: links, memberships, groups, organisations. */
final class RecordChecks {
  private final Corrections corrections;
  private final SaidSheets sheets;

  RecordChecks(Corrections corrections, SaidSheets sheets) {
    this.corrections = corrections;
    this.sheets = sheets;
  }

  void read(ReturnedRow row, Comparison compared, Checker by) {
    Id<?> id = row.records().get(0);
    corrections.keep(id, row.place(""));
    Optional<Mark> mark = row.mark();
    if (mark.equals(Optional.of(Mark.LEFT))) {
      left(row, id, by);
      return;
    } else if (!compared.edited().isEmpty()) {
      edited(row, id, compared.edited());
      corrections.checked(id, by, row.place(SlipWords.MARK));
    } else if (mark.equals(Optional.of(Mark.RIGHT))) {
      right(row, compared, by);
    } else if (mark.equals(Optional.of(Mark.WRONG))) {
      wrong(row, id, by, "");
      return;
    }
    remark(row, id, by);
  }

  /** All records of the row are as they stand there, unless the register has changed meanwhile. */
  void right(ReturnedRow row, Comparison compared, Checker by) {
    if (compared.stale()) {
      corrections.ask(
          "slip-row-changed",
          row.place(SlipWords.MARK),
          row.cell(SlipWords.MARK),
          "The register has changed since this slip was made, so that the row is not marked as"
              + " checked.",
          "Look at what the register says now, or send a fresh slip.");
      return;
    }
    row.records().forEach(id -> corrections.checked(id, by, row.place(SlipWords.MARK)));
  }

  /** Keeps what was told with the record until somebody mends it. */
  void wrong(ReturnedRow row, Id<?> id, Checker by, String more) {
    String said = row.cell(SlipWords.RIGHT_IS);
    String told =
        said.isEmpty() && more.isEmpty()
            ? "this is wrong"
            : more + (said.isEmpty() || more.isEmpty() ? "" : "; ") + said;
    corrections.extra(id, Corrections.TOLD_WRONG, by.saying(told), row.place(SlipWords.MARK));
    corrections.ask(
        "slip-row-wrong",
        row.place(SlipWords.MARK),
        told,
        by.who() + " says that this row is wrong: “" + told + "”.",
        "It is kept with the record as told wrong. Mend the record; the next slip that finds it right"
            + " takes the remark away.");
  }

  /** What else somebody wrote is kept in the record's note. */
  void remark(ReturnedRow row, Id<?> id, Checker by) {
    String said = row.cell(SlipWords.RIGHT_IS);
    if (!said.isEmpty()) {
      corrections.note(id, "Said on " + by.saying(said), row.place(SlipWords.RIGHT_IS));
    }
  }

  /** The first day on which a row no longer holds; the day of the check where none is given. */
  Optional<String> leftOn(ReturnedRow row, Checker by) {
    String typed = row.cell(SlipWords.LEFT_ON);
    Optional<String> day =
        DateCell.read(typed, false).map(DateCell::iso).filter(iso -> !iso.isEmpty());
    if (typed.isEmpty() || day.isPresent()) {
      return Optional.of(day.orElse(by.on().toString()));
    }
    corrections.fault(
        "date",
        row.place(SlipWords.LEFT_ON),
        typed,
        "“" + typed + "” is not a date that can be read, so the row is left as it was.",
        "Write the day, month or year, such as 17 May 2026, May 2026 or 2026.");
    return Optional.empty();
  }

  /** Whether no end is recorded, or one that is later than the day told. */
  boolean goesOnAfter(Id<?> id, String day) {
    LocalDate told = PartialDate.parse(day).earliest();
    return corrections
        .now(id)
        .find("to")
        .map(to -> PartialDate.parse(to).earliest().isAfter(told))
        .orElse(true);
  }

  private void left(ReturnedRow row, Id<?> id, Checker by) {
    if (id.kind() == Kind.LINK || id.kind() == Kind.MEMBERSHIP) {
      leftOn(row, by)
          .filter(day -> goesOnAfter(id, day))
          .ifPresent(day -> corrections.set(id, "to", day, row.place(SlipWords.LEFT_ON)));
      remark(row, id, by);
      return;
    }
    wrong(row, id, by, "it has ended" + sinceWhen(row));
    corrections.ask(
        "slip-row-ended",
        row.place(SlipWords.MARK),
        "",
        "What rests on it (seats, links, members) must end with it, so it is not ended by a slip.",
        "Open its page and choose End: you are shown what ends with it.");
  }

  private static String sinceWhen(ReturnedRow row) {
    String day = row.cell(SlipWords.LEFT_ON);
    return day.isEmpty() ? "" : " (" + day + ")";
  }

  private void edited(ReturnedRow row, Id<?> id, List<SlipColumn> columns) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("id", id.value());
    columns.forEach(column -> cells.put(column.sheetHeader(), row.cell(column)));
    sheets.add(row, id.kind(), cells);
  }
}
