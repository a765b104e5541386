package org.partnershipatlas.register.slip;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.partnershipatlas.register.workbook.table.Guard;

/** Writes slips as files that any spreadsheet program opens. */
public final class SlipWriter {
  private static final int LONGEST_NAME = 31;

  private SlipWriter() {}

  /** Writes them as one XLSX workbook, a sheet for each; the stream stays open. */
  public static void xlsx(List<Slip> slips, OutputStream out) {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      book.getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
      book.getProperties().getCoreProperties().setCreator("Partnership Atlas");
      SlipSheetWriter writer = new SlipSheetWriter(book);
      Set<String> taken = new HashSet<>();
      for (Slip slip : slips) {
        writer.write(book.createSheet(sheet(slip, taken)), slip);
      }
      book.write(out);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Writes one as CSV in UTF-8; the stream stays open. */
  public static void csv(Slip slip, OutputStream out) {
    SlipGrid grid = SlipGrid.of(slip);
    StringWriter text = new StringWriter();
    // The byte-order mark by which Excel knows UTF-8.
    text.write('\uFEFF');
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      for (SlipLine line : grid.lines()) {
        List<String> cells = new ArrayList<>(line.cells());
        while (cells.size() < grid.signs()) {
          cells.add("");
        }
        cells.add(line.sign());
        csv.writeRecord(cells.stream().map(Guard::put).toList());
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    try {
      out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** What its file is called, without an ending. */
  public static String fileName(Slip slip) {
    return "check-slip-" + slip.of().value().replaceAll("[^A-Za-z0-9-]", "-");
  }

  /**
   * A sheet's name by which it is known to be a slip; programs allow 31 letters and no two alike.
   */
  private static String sheet(Slip slip, Set<String> taken) {
    String safe = WorkbookUtil.createSafeSheetName(SlipWords.SHEET + " " + slip.name());
    String name = safe;
    for (int again = 2; !taken.add(name.toLowerCase(Locale.ROOT)); again++) {
      String end = " " + again;
      name = safe.substring(0, Math.min(safe.length(), LONGEST_NAME - end.length())) + end;
    }
    return name;
  }
}
