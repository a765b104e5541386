package org.partnershipatlas.register.workbook.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.register.workbook.table.Guard;
import org.partnershipatlas.register.workbook.table.NamesMark;
import org.partnershipatlas.register.workbook.table.UnreadableFile;

/**
 * Writes everything that is recorded, one sheet for each kind of record, with ids, so that reading
 * it again gives the same records. Contact details are in it: it is for owners only. Every cell is
 * a text, so that nothing is rounded, turned into a date or run as a formula.
 */
public final class WorkbookWriter {

  static final List<List<String>> NOTHING = List.of(List.of("Nothing is recorded."));
  private static final int LONGEST_CELL = 32_767;

  /** What a workbook takes for a character of that number. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private WorkbookWriter() {}

  /** Writes an XLSX workbook of everything; the stream stays open. */
  public static void xlsx(Network network, OutputStream out) {
    xlsx(network, Names.FULL, out);
  }

  /**
   * Writes an XLSX workbook; the stream stays open.
   *
   * @param names how far people are named in the network
   */
  public static void xlsx(Network network, Names names, OutputStream out) {
    try (SXSSFWorkbook book = new SXSSFWorkbook(200)) {
      Styles styles = new Styles(book);
      List<RecordTable> tables = RecordTable.all(network);
      if (names != Names.FULL) {
        readMe(book.createSheet(NamesMark.SHEET), NamesMark.rows(names), styles);
      }
      for (RecordTable table : tables) {
        write(book.createSheet(table.kind().sheet()), table, styles);
      }
      if (tables.isEmpty() && names == Names.FULL) {
        readMe(book.createSheet(NamesMark.SHEET), NOTHING, styles);
      }
      Optional<Date> fixed = Optional.of(new Date(0));
      book.getXSSFWorkbook().getProperties().getCoreProperties().setCreated(fixed);
      book.getXSSFWorkbook().getProperties().getCoreProperties().setCreator("Partnership Atlas");
      Path made = Files.createTempFile("atlas", ".xlsx");
      try {
        try (OutputStream file = Files.newOutputStream(made)) {
          book.write(file);
        }
        FixedZip.copy(made, out);
      } finally {
        Files.deleteIfExists(made);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void readMe(Sheet sheet, List<List<String>> rows, Styles styles) {
    for (int i = 0; i < rows.size(); i++) {
      write(sheet.createRow(i), rows.get(i), styles, styles.plain());
    }
    sheet.setColumnWidth(0, 60 * 256);
    sheet.setColumnWidth(1, 24 * 256);
  }

  private static void write(Sheet sheet, RecordTable table, Styles styles) {
    sheet.createFreezePane(1, 1);
    for (int i = 0; i < table.header().size(); i++) {
      sheet.setColumnWidth(i, width(table, i) * 256);
    }
    write(sheet.createRow(0), table.header(), styles, styles.header());
    for (int i = 0; i < table.rows().size(); i++) {
      write(sheet.createRow(i + 1), table.rows().get(i), styles, styles.plain());
    }
  }

  private static void write(Row row, List<String> texts, Styles styles, CellStyle plain) {
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      if (text.length() > LONGEST_CELL) {
        throw new UnreadableFile(
            "text-too-long",
            "A text of "
                + text.length()
                + " letters does not fit into a cell of a workbook. Use the"
                + " zip of CSV files instead.");
      }
      if (!text.isEmpty()) {
        Cell cell = row.createCell(i);
        cell.setCellValue(escaped(text));
        cell.setCellStyle(Guard.isDangerous(text) ? styles.guarded() : plain);
      }
    }
  }

  private static String escaped(String text) {
    return text.indexOf("_x") < 0 ? text : ESCAPE.matcher(text).replaceAll("_x005F_");
  }

  /** Writes an Open Document spreadsheet of everything; the stream stays open. */
  public static void ods(Network network, OutputStream out) {
    ods(network, Names.FULL, out);
  }

  /**
   * Writes an Open Document spreadsheet; the stream stays open.
   *
   * @param names how far people are named in the network
   */
  public static void ods(Network network, Names names, OutputStream out) {
    try {
      OdsWriter.write(RecordTable.all(network), NamesMark.rows(names), out);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** How many letters wide a column is shown. */
  static int width(RecordTable table, int column) {
    int longest = table.header().get(column).length();
    for (List<String> row : table.rows().subList(0, Math.min(200, table.rows().size()))) {
      longest = Math.max(longest, row.get(column).length());
    }
    return Math.min(48, longest + 3);
  }

  /** Writes a zip of CSV files in UTF-8, of everything; the stream stays open. */
  public static void zip(Network network, OutputStream out) {
    zip(network, Names.FULL, out);
  }

  /**
   * Writes a zip of CSV files in UTF-8; the stream stays open.
   *
   * @param names how far people are named in the network
   */
  public static void zip(Network network, Names names, OutputStream out) {
    try {
      ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
      if (names != Names.FULL) {
        FixedZip.next(zip, NamesMark.SHEET + ".csv");
        zip.write(csv(NamesMark.rows(names)).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
      for (RecordTable table : RecordTable.all(network)) {
        FixedZip.next(zip, table.kind().sheet() + ".csv");
        zip.write(csv(table).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
      zip.finish();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Writes a folder of CSV files in UTF-8, which is made where it is not there. */
  public static void folder(Network network, Path folder) {
    try {
      Files.createDirectories(folder);
      for (RecordTable table : RecordTable.all(network)) {
        Files.writeString(folder.resolve(table.kind().sheet() + ".csv"), csv(table));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** With a byte-order mark, by which Excel knows UTF-8. */
  private static String csv(RecordTable table) throws IOException {
    List<List<String>> rows = new ArrayList<>(List.of(table.header()));
    rows.addAll(table.rows());
    return csv(rows);
  }

  private static String csv(List<List<String>> rows) throws IOException {
    StringWriter text = new StringWriter();
    text.write('\uFEFF');
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      rows.forEach(row -> csv.writeRecord(guarded(row)));
    }
    return text.toString();
  }

  private static List<String> guarded(List<String> texts) {
    return texts.stream().map(Guard::put).toList();
  }
}
