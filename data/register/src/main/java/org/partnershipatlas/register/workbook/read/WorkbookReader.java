package org.partnershipatlas.register.workbook.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Progress;
import org.partnershipatlas.model.Words;
import org.partnershipatlas.register.workbook.cell.ContactHeader;
import org.partnershipatlas.register.workbook.table.HeaderRow;
import org.partnershipatlas.register.workbook.table.Note;
import org.partnershipatlas.register.workbook.table.RawSheet;
import org.partnershipatlas.register.workbook.table.SheetFile;
import org.partnershipatlas.register.workbook.table.Table;

/** Reads a workbook, or any other file of sheets, against what is already known. */
public final class WorkbookReader {

  private static final Set<String> NOT_DATA =
      Set.of(
          "readme", "notes", "guide", "instructions", "lists", "help", "about", "key", "contents");

  private final Network known;
  private final Mappings mappings;
  private final Progress progress;

  private WorkbookReader(Network known, Mappings mappings, Progress progress) {
    this.known = known;
    this.mappings = mappings;
    this.progress = progress;
  }

  /**
   * A reader.
   *
   * @param known what names are looked up in; empty for a file read alone
   */
  public static WorkbookReader against(Network known) {
    return new WorkbookReader(known, Mappings.NONE, Progress.NONE);
  }

  /** The same reader with what somebody says of the sheets. */
  public WorkbookReader mapped(Mappings said) {
    return new WorkbookReader(known, said, progress);
  }

  /** The same reader telling how far it is. */
  public WorkbookReader watched(Progress other) {
    return new WorkbookReader(known, mappings, other);
  }

  /** Reads a file or a folder of CSVs. */
  public Reading read(Path path) {
    return read(SheetFile.read(path));
  }

  /** Reads sheets. */
  public Reading read(SheetFile file) {
    Book book = new Book(known);
    book.notes().addAll(file.notes());
    Directory directory = new Directory(book);
    List<RecordSheet> records = new ArrayList<>();
    List<Sheet> seats = new ArrayList<>();
    for (RawSheet raw : file.sheets()) {
      progress.check();
      sheet(raw, book, directory, records).ifPresent(seats::add);
    }
    RowsRead rows = new RowsRead(progress, file.sheets());
    records.forEach(each -> each.fill(rows));
    People people = new People(book, directory);
    SeatMaker maker = new SeatMaker(book, directory, people);
    long lists = seats.stream().filter(sheet -> !sheet.columns().has("group", "name")).count();
    for (Sheet sheet : seats) {
      new SeatSheet(sheet.table(), sheet.columns(), book, maker, lists > 1).read(rows);
    }
    progress.check();
    new NearNames(book, directory, progress).ask();
    new NearThemes(book, directory).ask();
    people.askAboutNamesakes();
    new Following(book, directory).ask();
    progress.check();
    new Finish(book, progress).run();
    return book.finished();
  }

  /**
   * The header under which a kept column is written, so that it is read again as kept: its own,
   * unless a reader would take that for something else.
   */
  public static String keptHeader(Kind kind, String key) {
    boolean known =
        Vocabulary.of(kind).find(key).isPresent()
            || Vocabulary.SEATS.find(key).isPresent()
            || Vocabulary.SEATS.guess(key).isPresent();
    boolean changed = !ContactHeader.kept(key).equals(key);
    return known || changed || key.startsWith("extra: ") ? "extra: " + key : key;
  }

  private static boolean isNoData(String sheet) {
    return NOT_DATA.contains(Words.key(sheet));
  }

  private record Sheet(Table table, Columns columns) {}

  /** Finds out what a sheet is; one of seats is returned, to be read after all others. */
  private Optional<Sheet> sheet(
      RawSheet raw, Book book, Directory directory, List<RecordSheet> records) {
    SheetMapping said = mappings.of(raw.name());
    boolean passedOver =
        said.holds().map(SheetMapping.NOT_READ::equals).orElse(isNoData(raw.name()));
    if (raw.rows().isEmpty() || passedOver) {
      book.note(raw.name(), 0, "this sheet holds no records and was not read");
      book.holds(raw.name(), SheetMapping.NOT_READ, said.holds().isPresent());
      return Optional.empty();
    }
    Optional<Kind> told = said.holds().flatMap(Meanings::kind);
    Optional<Kind> named = told.or(() -> kindNamed(raw.name()));
    boolean settled = told.isPresent();
    List<Note> notes = new ArrayList<>();
    HeaderRow finder = new HeaderRow(cell -> isHeader(named, cell), notes);
    Table table =
        said.headerRow().map(row -> finder.at(raw, row)).orElseGet(() -> finder.findOrNone(raw));
    boolean seats = settled ? named.equals(Optional.of(Kind.SEAT)) : named.isEmpty();
    if (!seats && !(!settled && isSeatsWithPeople(named.get(), table))) {
      book.notes().addAll(notes);
      collect(named.get(), table, book, directory, records);
      book.holds(raw.name(), named.get().sheet(), settled);
      return Optional.empty();
    }
    if (settled) {
      book.notes().addAll(notes);
      book.holds(raw.name(), Kind.SEAT.sheet(), true);
      return Optional.of(new Sheet(table, Columns.of(table, Vocabulary.SEATS, said, book)));
    }
    return seats(table, notes, book, directory, records);
  }

  private Optional<Sheet> seats(
      Table table, List<Note> notes, Book book, Directory directory, List<RecordSheet> records) {
    Book trial = new Book(known);
    SheetMapping mapping = mappings.of(table.sheet());
    Columns columns = Columns.of(table, Vocabulary.SEATS, mapping, trial);
    book.notes().addAll(notes);
    Optional<Grid> grid = Grid.find(table, columns);
    book.holds(table.sheet(), Kind.SEAT.sheet(), false);
    if (grid.isPresent()) {
      Table unfolded = grid.get().unfolded(book.notes());
      return Optional.of(
          new Sheet(unfolded, Columns.of(unfolded, Vocabulary.SEATS, mapping, book)));
    }
    boolean group = columns.has("group", "name");
    boolean person = columns.has("person", "name") || columns.has("person", "last");
    boolean body = columns.has("organisation", "name");
    boolean role = columns.has("seat", "role");
    boolean said =
        columns.says("group", "name")
            || columns.says("person", "name")
            || columns.says("organisation", "name");
    if (said && ((group && (person || body || role)) || (person && (role || body)))) {
      return Optional.of(new Sheet(table, Columns.of(table, Vocabulary.SEATS, mapping, book)));
    }
    body = columns.says("organisation", "name");
    if ((body || columns.says("group", "name")) && !repeats(table, columns, body)) {
      Kind kind = body ? Kind.ORGANISATION : Kind.GROUP;
      collect(kind, table, book, directory, records);
      book.holds(table.sheet(), kind.sheet(), false);
      book.note(table.sheet(), 0, "read as a list of " + (body ? "organisations" : "groups"));
      return Optional.empty();
    }
    Columns.of(table, Vocabulary.SEATS, mapping, book);
    book.holds(table.sheet(), "", false);
    notUnderstood(table, book);
    return Optional.empty();
  }

  private static void notUnderstood(Table table, Book book) {
    Spot spot = new Spot(table.sheet(), table.headerRow(), "");
    String headers = String.join(", ", table.header());
    if (AreaList.isOne(table)) {
      book.ask(
          "sheet-of-areas",
          spot,
          headers,
          "The sheet “"
              + table.sheet()
              + "” looks like a list of councils or areas, not of groups or people, so it was not"
              + " read.",
          "England’s counties, districts and unitaries are built in: add them under “Add areas of"
              + " England” on the page Data, or with ./atlas areas. For other areas call the sheet"
              + " “Areas” and its columns name, kind, code and within.");
      return;
    }
    book.ask(
        "sheet-not-understood",
        spot,
        headers,
        "I cannot tell what the sheet “" + table.sheet() + "” holds, so it was not read.",
        "Call one column “Group” and one “Person” or “Organisation”, or give the sheet the name of"
            + " what it lists, such as “Groups”.");
  }

  /** Whether the same names come again and again, as in no list of them. */
  private static boolean repeats(Table table, Columns columns, boolean body) {
    String part = body ? "organisation" : "group";
    List<String> names =
        table.rows().stream()
            .map(row -> Words.key(columns.cell(row, part, "name")))
            .filter(name -> !name.isEmpty())
            .toList();
    return names.stream().distinct().count() * 3 <= names.size() * 2L;
  }

  private void collect(
      Kind kind, Table table, Book book, Directory directory, List<RecordSheet> records) {
    Table meant = table;
    if (kind == Kind.LINK && RecordSheet.linksWithoutDates(table)) {
      List<String> header =
          table.header().stream()
              .map(h -> h.equalsIgnoreCase("from") || h.equalsIgnoreCase("to") ? h + " group" : h)
              .toList();
      meant = new Table(table.sheet(), table.headerRow(), header, table.rows(), table.since1904());
    }
    Columns columns = Columns.of(meant, Vocabulary.of(kind), mappings.of(meant.sheet()), book);
    RecordSheet sheet = new RecordSheet(kind, meant, columns, book, directory);
    sheet.collect();
    records.add(sheet);
  }

  /**
   * Whether a sheet is one of seats with the people in them, whatever its name: one called Seats
   * that tells more than the seats themselves, or any with both groups and people.
   */
  private static boolean isSeatsWithPeople(Kind kind, Table table) {
    List<Meaning> meant =
        table.header().stream().map(Vocabulary.SEATS::find).flatMap(Optional::stream).toList();
    boolean both =
        meant.contains(new Meaning("group", "name"))
            && meant.contains(new Meaning("person", "name"));
    boolean more =
        meant.stream()
            .anyMatch(
                meaning ->
                    !meaning.part().equals("seat")
                        && !meaning.is("group", "name")
                        && !meaning.part().equals("tenure"));
    return kind == Kind.SEAT ? more : both && kind != Kind.TENURE;
  }

  private static boolean isHeader(Optional<Kind> kind, String cell) {
    return Vocabulary.SEATS.find(cell).isPresent()
        || kind.map(k -> Vocabulary.of(k).find(cell).isPresent()).orElse(false);
  }

  private static Optional<Kind> kindNamed(String sheet) {
    String key = Words.key(sheet);
    for (Kind kind : Kind.values()) {
      if (key.equals(Words.key(kind.sheet())) || key.equals(Words.key(kind.word()))) {
        return Optional.of(kind);
      }
    }
    return switch (key) {
      case "orgs", "organizations" -> Optional.of(Kind.ORGANISATION);
      case "persons" -> Optional.of(Kind.PERSON);
      case "wholelists", "completelists" -> Optional.of(Kind.COMPLETENESS);
      default -> Optional.empty();
    };
  }
}
