package org.partnershipatlas.register.workbook.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Collects the rows of one sheet of an XLSX workbook. */
final class XlsxSheet implements XSSFSheetXMLHandler.SheetContentsHandler {

  private final String sheet;
  private final Limits limits;
  private final Limits.Budget budget;
  private final List<Note> notes;
  private final List<TableRow> rows = new ArrayList<>();
  private final List<RawSheet.Merged> merged = new ArrayList<>();
  private final Map<String, String> seen = new HashMap<>();
  private List<String> cells = new ArrayList<>();
  private boolean tooWide;

  XlsxSheet(String sheet, Limits limits, Limits.Budget budget, List<Note> notes) {
    this.sheet = sheet;
    this.limits = limits;
    this.budget = budget;
    this.notes = notes;
  }

  DefaultHandler handler(StylesTable styles, SharedStrings strings, CellText text) {
    return new XSSFSheetXMLHandler(styles, strings, this, text, false) {
      @Override
      public void startElement(
          String uri, String local, String qName, @Nullable Attributes attributes)
          throws SAXException {
        super.startElement(uri, local, qName, attributes);
        if ("mergeCell".equals(local) && attributes != null) {
          merge(attributes.getValue("ref"));
        }
      }
    };
  }

  RawSheet sheet(boolean since1904) {
    return new RawSheet(sheet, rows, since1904, merged);
  }

  private void merge(@Nullable String ref) {
    if (ref != null) {
      CellRangeAddress block = CellRangeAddress.valueOf(ref);
      if (block.getLastRow() > block.getFirstRow()) {
        merged.add(
            new RawSheet.Merged(
                block.getFirstRow() + 1,
                block.getLastRow() + 1,
                block.getFirstColumn(),
                block.getLastColumn()));
      }
    }
  }

  @Override
  public void startRow(int rowNumber) {
    cells = new ArrayList<>();
  }

  @Override
  public void endRow(int rowNumber) {
    TableRow row = new TableRow(rowNumber + 1, cells);
    if (!row.isBlank()) {
      budget.spend(row.cells().size());
      rows.add(row);
    }
  }

  @Override
  public void cell(
      @Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
    int column = reference == null ? cells.size() : new CellReference(reference).getCol();
    if (value == null || value.isEmpty()) {
      return;
    }
    if (column >= limits.columns()) {
      noteWidth();
      return;
    }
    while (cells.size() < column) {
      cells.add("");
    }
    String text = value.startsWith("ERROR:") ? value.substring("ERROR:".length()).strip() : value;
    cells.add(seen.computeIfAbsent(text, same -> same));
  }

  private void noteWidth() {
    if (!tooWide) {
      tooWide = true;
      notes.add(new Note(sheet, 0, "only the first " + limits.columns() + " columns were read"));
    }
  }
}
