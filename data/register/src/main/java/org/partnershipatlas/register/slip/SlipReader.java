package org.partnershipatlas.register.slip;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.register.workbook.cell.DateCell;
import org.partnershipatlas.register.workbook.read.Counts;
import org.partnershipatlas.register.workbook.read.ReadRecord;
import org.partnershipatlas.register.workbook.read.Reading;
import org.partnershipatlas.register.workbook.table.CsvText;
import org.partnershipatlas.register.workbook.table.Note;
import org.partnershipatlas.register.workbook.table.RawSheet;
import org.partnershipatlas.register.workbook.table.SheetFile;
import org.partnershipatlas.register.workbook.table.SheetNames;
import org.partnershipatlas.register.workbook.table.TableRow;

/**
 * Reads check slips that came back, against the register that they were made from. A row marked
 * right sets when and by whom it was last checked; one marked left ends; what is wrong is mended
 * where the slip says how, and else kept with the record as told wrong. Blank rows change nothing.
 */
public final class SlipReader {
  private final Network known;
  private final Slips slips;
  private final Corrections corrections;
  private final SaidSheets sheets = new SaidSheets();
  private final SeatsSaid seats;
  private final RecordChecks ofRecords;
  private final SeatChecks ofSeats;
  private final WholeChecks wholes;
  private final Additions additions;
  private final List<Note> notes = new ArrayList<>();
  private final Map<List<Id<?>>, Mark> seen = new HashMap<>();
  private int read;
  private int leftOut;

  private SlipReader(Network known) {
    this.known = known;
    this.slips = Slips.of(known);
    this.corrections = new Corrections(known);
    this.seats = new SeatsSaid(corrections, sheets);
    this.ofRecords = new RecordChecks(corrections, sheets);
    this.ofSeats = new SeatChecks(corrections, ofRecords, seats);
    this.wholes = new WholeChecks(corrections);
    this.additions = new Additions(sheets, seats);
  }

  /**
   * Whether a file is a slip: by its text, or by the names of its sheets; one whose last column is
   * gone too, since it cannot be told otherwise what is missing.
   */
  public static boolean recognises(byte[] bytes) {
    List<String> names = SheetNames.of(bytes);
    String sheet = SlipWords.SHEET.toLowerCase(java.util.Locale.ROOT);
    if (!names.isEmpty()) {
      return names.stream().allMatch(name -> name.startsWith(sheet));
    }
    byte[] start = bytes.length > 4096 ? java.util.Arrays.copyOf(bytes, 4096) : bytes;
    String text = CsvText.of(start).text();
    return text.contains(SlipWords.SLIP) || text.contains(SlipWords.MARK);
  }

  /** Reads them against the register that they were made from. */
  public static Reading read(SheetFile file, Network known) {
    return new SlipReader(known).read(file);
  }

  private Reading read(SheetFile file) {
    notes.addAll(file.notes());
    file.sheets().forEach(this::sheet);
    Reading said = sheets.read(known);
    said.faults()
        .forEach(f -> corrections.notChecked(SaidSheets.of(f.place().sheet()), f.place().row()));
    List<ReadRecord> made = seats.takenBack(said);
    List<ReadRecord> records = new ArrayList<>(corrections.finished());
    Set<Id<?>> there = new HashSet<>();
    records.forEach(each -> there.add(each.id()));
    made.forEach(each -> join(each, records, there));
    List<Problem> problems = new ArrayList<>(corrections.problems());
    problems.addAll(said.problems());
    said.notes().stream().filter(note -> note.row() > 0).forEach(notes::add);
    return new Reading(
        records,
        problems,
        said.questions(),
        List.of(),
        notes,
        new Counts(read, leftOut + said.counts().leftOut(), 0));
  }

  /** A record that was both marked and written over is one. */
  private static void join(ReadRecord each, List<ReadRecord> records, Set<Id<?>> there) {
    if (there.add(each.id())) {
      records.add(each);
      return;
    }
    for (int i = 0; i < records.size(); i++) {
      if (records.get(i).id().equals(each.id())) {
        records.set(i, Joined.of(records.get(i), each));
      }
    }
  }

  private void sheet(RawSheet raw) {
    Optional<ReturnedSlip> returned = ReturnedSheet.find(raw);
    if (returned.isEmpty()) {
      corrections.fault(
          "no-slip",
          Problem.Place.cell(raw.name(), 0, ""),
          "",
          "The sheet “" + raw.name() + "” is no check slip: its last column is gone.",
          "Export the slip again and copy the marks into it; or send it back as a spreadsheet, such"
              + " as XLSX, in which the last column stays although it is hidden.");
      return;
    }
    Optional<Slip> slip = slips.find(returned.get().of());
    if (slip.isEmpty()) {
      corrections.fault(
          "slip-of-another-register",
          Problem.Place.cell(raw.name(), 1, ""),
          returned.get().of().toString(),
          "This slip is of " + returned.get().of() + ", which is not in this register.",
          "Read it into the register that it was made from: ./atlas import, or the page Data.");
      return;
    }
    read(returned.get(), slip.get());
  }

  private void read(ReturnedSlip returned, Slip slip) {
    Optional<Checker> by = checker(returned);
    if (by.isEmpty()) {
      leftOut += returned.rows().size();
      return;
    }
    Map<String, Integer> marks = new LinkedHashMap<>();
    for (ReturnedRow row : returned.rows()) {
      marks.merge(row(row, slip, by.get()), 1, Integer::sum);
    }
    for (ReturnedRow row : returned.added()) {
      if (additions.add(row, slip)) {
        marks.merge("added", 1, Integer::sum);
        read++;
      } else {
        unclear(row);
      }
    }
    returned.wholes().forEach(whole -> wholes.read(returned, whole, by.get()));
    returned.strange().forEach(row -> strange(returned, row));
    returned.unmarked().forEach(row -> unmarked(returned, row));
    notes.add(new Note(returned.sheet(), 0, summary(slip, by.get(), marks)));
  }

  private static String summary(Slip slip, Checker by, Map<String, Integer> marks) {
    List<String> counts = new ArrayList<>();
    marks.forEach((mark, count) -> counts.add(count + " " + mark));
    return "check slip of "
        + slip.name()
        + by.name().map(name -> ", checked by " + name + " on ").orElse(", not signed, on ")
        + by.on()
        + (counts.isEmpty() ? "" : ": " + String.join(", ", counts));
  }

  /** Words in an empty row that do not say what is missing are for a person to read. */
  private void unclear(ReturnedRow row) {
    String text =
        row.cells().values().stream().filter(c -> !c.isEmpty()).collect(Collectors.joining("; "));
    corrections.ask(
        "slip-row-unclear",
        row.place(""),
        text,
        "This does not say what is missing from the list, so it was not taken in: “" + text + "”.",
        "Fill in the first columns of the row, or add the record by hand.");
    leftOut++;
  }

  /** Without the heading nobody can tell what was marked: that is no slip of blanks. */
  private void unmarked(ReturnedSlip returned, TableRow row) {
    corrections.fault(
        "slip-without-marks",
        Problem.Place.cell(returned.sheet(), row.number(), SlipWords.MARK),
        String.join(" ", row.cells()).strip(),
        "The heading “" + SlipWords.MARK + "” is not there, so the marks below it were not read.",
        "Write it over the column of the marks again, just as it was.");
  }

  private void strange(ReturnedSlip returned, TableRow row) {
    notes.add(
        new Note(
            returned.sheet(),
            row.number(),
            "this stands outside the lists and was not taken in: “"
                + String.join(" ", row.cells()).strip()
                + "”"));
  }

  private Optional<Checker> checker(ReturnedSlip slip) {
    Optional<String> iso = DateCell.read(slip.on(), false).map(DateCell::iso);
    if (iso.isPresent() && iso.get().isEmpty()) {
      return Optional.of(new Checker(slip.findBy(), PartialDate.of(known.day())));
    }
    Optional<PartialDate> day =
        iso.map(PartialDate::parse).filter(date -> !date.earliest().isAfter(known.day()));
    if (day.isEmpty()) {
      corrections.fault(
          "date",
          Problem.Place.cell(slip.sheet(), slip.onRow(), SlipWords.CHECKED_ON),
          slip.on(),
          iso.isPresent()
              ? "“" + slip.on() + "” has not come yet, so the slip was not taken in."
              : "“" + slip.on() + "” is not a date that can be read, so the slip was not taken in.",
          "Write the day on which it was checked, such as 17 May 2026; leave it blank for today.");
    }
    return day.map(on -> new Checker(slip.findBy(), on));
  }

  /** Takes in a row; what became of it is returned in a word. */
  private String row(ReturnedRow row, Slip slip, Checker by) {
    String typed = row.cell(SlipWords.MARK);
    if (!typed.isEmpty() && row.mark().isEmpty()) {
      corrections.fault(
          "slip-mark",
          row.place(SlipWords.MARK),
          typed,
          "“" + typed + "” is none of right, wrong and left, so the row is left as it was.",
          "Write right, wrong or left.");
      row.records().stream().filter(known::has).forEach(id -> corrections.keep(id, row.place("")));
      leftOut++;
      return "not understood";
    }
    if (!row.records().stream().allMatch(known::has)) {
      gone(row);
      return "gone meanwhile";
    }
    Comparison compared = Comparison.of(row, slip);
    boolean blank = typed.isEmpty() && compared.edited().isEmpty();
    Optional<Mark> before = Optional.ofNullable(blank ? null : seen.get(row.records()));
    if (before.isPresent()) {
      return again(row, before.get(), compared);
    }
    if (!blank) {
      seen.put(row.records(), row.mark().orElse(Mark.WRONG));
    }
    boolean seat = row.records().get(row.records().size() - 1).kind() == Kind.SEAT;
    if (seat) {
      ofSeats.read(row, compared, by);
    } else {
      ofRecords.read(row, compared, by);
    }
    read += blank ? 0 : 1;
    return row.mark()
        .map(mark -> mark.name().toLowerCase(java.util.Locale.ROOT))
        .orElse(compared.edited().isEmpty() ? "left blank" : "written over");
  }

  /** A record stands on the slip of its group and on that of its organisation. */
  private String again(ReturnedRow row, Mark before, Comparison compared) {
    if (compared.edited().isEmpty() && row.mark().equals(Optional.of(before))) {
      return "said twice";
    }
    corrections.ask(
        "twice",
        row.place(""),
        row.cell(SlipWords.MARK),
        "The slips say two things of this row; the first was taken.",
        "Ask which is right, and take the other out.");
    leftOut++;
    return "said otherwise before";
  }

  private void gone(ReturnedRow row) {
    row.records().stream().filter(known::has).forEach(id -> corrections.keep(id, row.place("")));
    if (!row.cell(SlipWords.MARK).isEmpty()) {
      corrections.ask(
          "slip-row-gone",
          row.place(""),
          row.cell(SlipWords.MARK),
          "What this row was made from is no longer in the register, so its mark was not taken.",
          "Send a fresh slip if it matters.");
    }
  }
}
