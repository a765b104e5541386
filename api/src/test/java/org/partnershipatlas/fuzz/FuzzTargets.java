package org.partnershipatlas.fuzz;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.api.http.BodyFuzz;
import org.partnershipatlas.api.http.Query;
import org.partnershipatlas.api.service.RecordCursor;
import org.partnershipatlas.api.service.RecordQuery;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.file.FileKind;
import org.partnershipatlas.api.service.file.SentFile;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.ModelException;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Progress;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.backup.BackupFile;
import org.partnershipatlas.register.neo4j.KeptRowsFuzz;
import org.partnershipatlas.register.store.UnusableBackup;
import org.partnershipatlas.register.workbook.cell.DateCell;
import org.partnershipatlas.register.workbook.cell.ListCell;
import org.partnershipatlas.register.workbook.cell.PersonCell;
import org.partnershipatlas.register.workbook.cell.RoleCell;
import org.partnershipatlas.register.workbook.preview.Preview;
import org.partnershipatlas.register.workbook.read.Reading;
import org.partnershipatlas.register.workbook.read.WorkbookReader;
import org.partnershipatlas.register.workbook.table.Limits;
import org.partnershipatlas.register.workbook.table.RawSheet;
import org.partnershipatlas.register.workbook.table.SheetFile;
import org.partnershipatlas.register.workbook.table.TableRow;
import org.partnershipatlas.register.workbook.table.UnreadableFile;

/** Every reader of what comes from outside. A new kind of file is here without a line more. */
final class FuzzTargets {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final List<Class<? extends Exception>> REFUSALS =
      List.of(Refusal.class, ModelException.class, UnreadableFile.class, UnusableBackup.class);

  private FuzzTargets() {}

  /** All of them, by name. */
  static Map<String, FuzzTarget> all() {
    List<FuzzTarget> targets = new ArrayList<>();
    for (FileKind kind : FileKind.values()) {
      if (kind != FileKind.FOLDER) {
        targets.add(of("file-" + kind.word(), bytes -> file(kind, bytes), FuzzSeeds.files(kind)));
      }
    }
    targets.add(of("xlsx-part", FuzzTargets::xlsxPart, FuzzSeeds.xlsxParts()));
    targets.add(of("ods-content", FuzzTargets::odsContent, FuzzSeeds.odsContents()));
    targets.add(of("cells", FuzzTargets::cells, FuzzSeeds.sheets()));
    targets.add(of("cell", FuzzTargets::cell, FuzzSeeds.cells()));
    targets.add(of("values", FuzzTargets::values, FuzzSeeds.values()));
    targets.add(of("question", FuzzTargets::question, FuzzSeeds.questions()));
    targets.add(of("body", BodyFuzz::read, FuzzSeeds.bodies()));
    targets.add(of("backup", BackupFile::parse, FuzzSeeds.backups()));
    targets.add(of("kept-rows", KeptRowsFuzz::read, KeptRowsFuzz.seeds()));
    Map<String, FuzzTarget> byName = new LinkedHashMap<>();
    targets.forEach(target -> byName.put(target.name(), target));
    return byName;
  }

  private static FuzzTarget of(String name, FuzzTarget.Reader reader, Map<String, byte[]> seeds) {
    return new FuzzTarget(name, reader, REFUSALS, seeds);
  }

  /** A file as it is sent to be imported, of a kind and read to its preview. */
  private static void file(FileKind kind, byte[] bytes) {
    boolean json = bytes.length > 0 && (bytes[0] == '{' || bytes[0] == '[');
    List<SentFile> files = List.of(new SentFile(json ? "sent.json" : "sent.csv", bytes));
    FileKind.guess(files);
    Network known = kind == FileKind.SLIPS ? FuzzSeeds.SLIPPED : Network.empty(DAY);
    preview(kind.open(files, Progress.NONE).readAgainst(known), known);
  }

  private static void preview(Reading reading) {
    preview(reading, Network.empty(DAY));
  }

  private static void preview(Reading reading, Network known) {
    Preview.of(reading, known).applyTo(known);
  }

  /** One part of a workbook that is whole otherwise; the first byte says which. */
  private static void xlsxPart(byte[] bytes) {
    sheets(FuzzSeeds.xlsxWith(bytes));
  }

  private static void odsContent(byte[] bytes) {
    sheets(FuzzSeeds.odsWith(bytes));
  }

  private static void sheets(byte[] file) {
    preview(
        WorkbookReader.against(Network.empty(DAY))
            .read(SheetFile.read("sent", file, Limits.USUAL)));
  }

  /** Sheets parted by form feeds, the first line of each its name, cells parted by tabs. */
  private static void cells(byte[] bytes) {
    List<RawSheet> sheets = new ArrayList<>();
    for (String sheet : text(bytes).split("\f", -1)) {
      List<TableRow> rows = new ArrayList<>();
      String[] lines = sheet.split("\n", -1);
      for (int i = 1; i < lines.length; i++) {
        TableRow row = new TableRow(i, Arrays.asList(lines[i].split("\t", -1)));
        if (!row.isBlank()) {
          rows.add(row);
        }
      }
      sheets.add(new RawSheet(lines[0], rows, sheets.size() % 2 == 1, List.of()));
    }
    preview(
        WorkbookReader.against(Network.empty(DAY)).read(new SheetFile("sent", sheets, List.of())));
  }

  private static void cell(byte[] bytes) {
    String text = text(bytes);
    DateCell.read(text, false).ifPresent(date -> PartialDate.parse(date.iso()));
    DateCell.read(text, true);
    List<String> list = ListCell.split(text);
    if (!ListCell.split(ListCell.join(list)).equals(list)) {
      throw new IllegalStateException("a list is not read as it is written: " + list);
    }
    PersonCell.read(text);
    RoleCell.read(text);
  }

  /** A date, an id, and a row whose attributes stand one a line as {@code name=value}. */
  private static void values(byte[] bytes) {
    String text = text(bytes);
    try {
      Id.parse(text);
      PartialDate.parse(text);
    } catch (ModelException refused) {
      // the rest is read all the same
    }
    String[] lines = text.split("\n", -1);
    Kind kind = Kind.values()[Math.floorMod(lines[0].hashCode(), Kind.values().length)];
    Kind named = Kind.find(lines[0]).orElse(kind);
    Row row = Row.of(named, "r1");
    for (int i = 1; i < lines.length; i++) {
      int equals = Math.max(0, lines[i].indexOf('='));
      row =
          row.with(
              lines[i].substring(0, equals),
              lines[i].substring(Math.min(lines[i].length(), equals + 1)).split(";", -1));
    }
    Names.ROLES_ONLY.apply(Network.of(List.of(row.toRecord()), DAY));
  }

  /** The parameters of a question, one a line, and a list of records with its filter and order. */
  private static void question(byte[] bytes) {
    String[] lines = text(bytes).split("\n", -1);
    Map<String, List<String>> given = new LinkedHashMap<>();
    for (String line : lines) {
      int equals = Math.max(0, line.indexOf('='));
      given
          .computeIfAbsent(line.substring(0, equals), name -> new ArrayList<>())
          .add(line.substring(Math.min(line.length(), equals + 1)));
    }
    List<String> known =
        List.of("where", "sort", "fields", "q", "id", "as_at", "names", "k", "yes", "cursor");
    Query query = Query.of(given, known);
    query.id("id");
    query.day("as_at");
    query.names(Names.FULL);
    query.whole("k", 1, 0, 100);
    query.yes("yes");
    query.canonical();
    for (Kind kind : Kind.values()) {
      RecordQuery.of(
          kind,
          query.find("q").orElse(""),
          true,
          query.find("where"),
          query.find("sort"),
          query.find("fields"),
          query.find("cursor").map(RecordCursor::of).orElse(RecordCursor.START),
          10);
    }
    Optional<String> id = query.find("id");
    id.ifPresent(Id::parse);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
