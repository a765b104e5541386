package org.partnershipatlas.register.workbook.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Words;
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
  private final Map<String, String> remembered;

  private WorkbookReader(Network known, Map<String, String> remembered) {
    this.known = known;
    this.remembered = remembered;
  }

  /**
   * A reader.
   *
   * @param known what names are looked up in; empty for a file read alone
   */
  public static WorkbookReader against(Network known) {
    return new WorkbookReader(known, Map.of());
  }

  /**
   * The same reader with mappings that somebody settled before.
   *
   * @param mappings header by header, each with the header that it is to be read as
   */
  public WorkbookReader remembering(Map<String, String> mappings) {
    Map<String, String> keyed = new LinkedHashMap<>();
    mappings.forEach((header, column) -> keyed.put(Words.key(header), column));
    return new WorkbookReader(known, Map.copyOf(keyed));
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
      sheet(raw, book, directory, records).ifPresent(seats::add);
    }
    records.forEach(RecordSheet::fill);
    People people = new People(book, directory);
    SeatMaker maker = new SeatMaker(book, directory, people);
    long lists = seats.stream().filter(sheet -> !sheet.columns().has("group", "name")).count();
    for (Sheet sheet : seats) {
      new SeatSheet(sheet.table(), sheet.columns(), book, maker, lists > 1).read();
    }
    new NearNames(book, directory).ask();
    people.askAboutNamesakes();
    new Following(book, directory).ask();
    new Finish(book).run();
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
    boolean changed = Vocabulary.isContact(key) && !key.startsWith("contact:");
    return known || changed || key.startsWith("extra: ") ? "extra: " + key : key;
  }

  private record Sheet(Table table, Columns columns) {}

  /** Finds out what a sheet is; one of seats is returned, to be read after all others. */
  private Optional<Sheet> sheet(
      RawSheet raw, Book book, Directory directory, List<RecordSheet> records) {
    if (raw.rows().isEmpty() || NOT_DATA.contains(Words.key(raw.name()))) {
      book.note(raw.name(), 0, "this sheet holds no records and was not read");
      return Optional.empty();
    }
    Optional<Kind> named = kindNamed(raw.name());
    List<Note> notes = new ArrayList<>();
    Table table = new HeaderRow(cell -> isHeader(named, cell), notes).find(raw);
    if (named.isPresent() && !isSeatsWithPeople(named.get(), table)) {
      book.notes().addAll(notes);
      collect(named.get(), table, book, directory, records);
      return Optional.empty();
    }
    return seats(table, notes, book, directory, records);
  }

  private Optional<Sheet> seats(
      Table table, List<Note> notes, Book book, Directory directory, List<RecordSheet> records) {
    Book trial = new Book(known);
    Columns columns = Columns.of(table, Vocabulary.SEATS, remembered, trial);
    book.notes().addAll(notes);
    Optional<Grid> grid = Grid.find(table, columns);
    if (grid.isPresent()) {
      Table unfolded = grid.get().unfolded(book.notes());
      return Optional.of(
          new Sheet(unfolded, Columns.of(unfolded, Vocabulary.SEATS, remembered, book)));
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
      return Optional.of(new Sheet(table, Columns.of(table, Vocabulary.SEATS, remembered, book)));
    }
    body = columns.says("organisation", "name");
    if (body || columns.says("group", "name")) {
      collect(body ? Kind.ORGANISATION : Kind.GROUP, table, book, directory, records);
      book.note(table.sheet(), 0, "read as a list of " + (body ? "organisations" : "groups"));
      return Optional.empty();
    }
    book.ask(
        "sheet-not-understood",
        new Spot(table.sheet(), table.headerRow(), ""),
        String.join(", ", table.header()),
        "I cannot tell what the sheet “" + table.sheet() + "” holds, so it was not read.",
        "Call one column “Group” and one “Person” or “Organisation”, or give the sheet the name of"
            + " what it lists, such as “Groups”.");
    return Optional.empty();
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
    Columns columns = Columns.of(meant, Vocabulary.of(kind), remembered, book);
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
