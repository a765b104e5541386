package org.partnershipatlas.register.slip;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.register.workbook.preview.Preview;
import org.partnershipatlas.register.workbook.read.Reading;
import org.partnershipatlas.register.workbook.table.Limits;
import org.partnershipatlas.register.workbook.table.RawSheet;
import org.partnershipatlas.register.workbook.table.SheetFile;
import org.partnershipatlas.register.workbook.table.TableRow;

/** A slip as somebody who knows fills it in, cell by cell. */
final class FilledSlip {
  private final Network known;
  private final String name;
  private final List<TableRow> rows;

  private FilledSlip(Network known, RawSheet sheet) {
    this.known = known;
    this.name = sheet.name();
    this.rows = new ArrayList<>(sheet.rows());
  }

  /** The slip of a record, printed as CSV and opened again. */
  static FilledSlip of(Network known, Id<?> of) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Slip slip = Slips.of(known).find(of).orElseThrow();
    SlipWriter.csv(slip, out);
    return new FilledSlip(
        known, SheetFile.read("slip.csv", out.toByteArray(), Limits.USUAL).sheets().get(0));
  }

  static FilledSlip of(Network known, RawSheet sheet) {
    return new FilledSlip(known, sheet);
  }

  /** Writes beside the words in the first cell. */
  FilledSlip answer(String beginning, String text) {
    int at = row(cells -> cells.get(0).startsWith(beginning));
    rows.set(at, rows.get(at).with(1, text));
    return this;
  }

  /** Writes into the row that holds a text, under a header. */
  FilledSlip write(String holding, String header, String text) {
    int at = row(cells -> cells.contains(holding));
    rows.set(at, rows.get(at).with(column(at, header), text));
    return this;
  }

  /** Writes into the first empty row below the list that has a column of that name. */
  FilledSlip add(String header, String text, String more, String moreText) {
    for (int i = 0; i < rows.size(); i++) {
      List<String> cells = rows.get(i).cells();
      boolean empty =
          cells.contains(SlipWords.NEW) && cells.stream().filter(c -> !c.isEmpty()).count() == 1;
      if (empty && columnOrNone(i, header) >= 0) {
        rows.set(i, rows.get(i).with(column(i, header), text).with(column(i, more), moreText));
        return this;
      }
    }
    throw new AssertionError("no empty row for " + header);
  }

  FilledSlip without(String holding) {
    rows.remove(row(cells -> cells.contains(holding)));
    return this;
  }

  RawSheet sheet() {
    return new RawSheet(name, rows, false, List.of());
  }

  Reading read() {
    return read(known);
  }

  Reading read(Network other) {
    return SlipReader.read(new SheetFile("slip.csv", List.of(sheet()), List.of()), other);
  }

  Preview preview() {
    return Preview.of(read(), known);
  }

  /** The register after all of it was taken in. */
  Network taken() {
    return preview().applyTo(known).network();
  }

  private int row(java.util.function.Predicate<List<String>> is) {
    for (int i = 0; i < rows.size(); i++) {
      if (is.test(rows.get(i).cells())) {
        return i;
      }
    }
    throw new AssertionError("no such row in " + rows);
  }

  private int column(int row, String header) {
    int column = columnOrNone(row, header);
    if (column < 0) {
      throw new AssertionError("no column " + header);
    }
    return column;
  }

  private int columnOrNone(int row, String header) {
    for (int i = row; i >= 0; i--) {
      if (rows.get(i).cells().stream().anyMatch(cell -> cell.startsWith(SlipWords.PART))) {
        return rows.get(i).cells().indexOf(header);
      }
    }
    return -1;
  }
}
