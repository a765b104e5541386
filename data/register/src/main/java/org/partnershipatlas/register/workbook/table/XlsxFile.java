package org.partnershipatlas.register.workbook.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** An XLSX workbook, read as a stream of events, so that a large sheet needs no large memory. */
final class XlsxFile {

  static {
    // Process-wide in POI; the same for every file that Atlas reads.
    ZipSecureFile.setMaxEntrySize(Limits.USUAL.inflatedBytes());
    ZipSecureFile.setMinInflateRatio(0.005);
    ZipSecureFile.setMaxFileCount(2_000);
  }

  private final String name;
  private final Limits limits;
  private final Limits.Budget budget;
  private final List<RawSheet> sheets = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();

  private XlsxFile(String name, Limits limits) {
    this.name = name;
    this.limits = limits;
    this.budget = limits.budget();
  }

  static SheetFile read(String name, Path path, Limits limits) {
    return new XlsxFile(name, limits)
        .read(() -> OPCPackage.open(path.toFile(), PackageAccess.READ));
  }

  static SheetFile read(String name, byte[] bytes, Limits limits) {
    return new XlsxFile(name, limits).read(() -> OPCPackage.open(new ByteArrayInputStream(bytes)));
  }

  private interface Opener {
    OPCPackage open() throws OpenXML4JException, IOException;
  }

  private SheetFile read(Opener opener) {
    OPCPackage opened = null;
    try {
      opened = opener.open();
      read(new XSSFReader(opened), opened);
      return new SheetFile(name, sheets, notes);
    } catch (IOException | SAXException | RuntimeException broken) {
      throw refusal(broken);
    } catch (OpenXML4JException | ParserConfigurationException broken) {
      throw SheetFile.damaged(name, broken);
    } finally {
      if (opened != null) {
        opened.revert();
      }
    }
  }

  private void read(XSSFReader reader, OPCPackage opened)
      throws IOException, SAXException, OpenXML4JException, ParserConfigurationException {
    WorkbookPart part = WorkbookPart.read(reader.getWorkbookData());
    ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(opened, false);
    StylesTable styles = reader.getStylesTable();
    XSSFReader.SheetIterator each = reader.getSheetIterator();
    while (each.hasNext()) {
      try (InputStream in = each.next()) {
        String sheet = each.getSheetName();
        if (sheets.size() == limits.sheets()) {
          throw new UnreadableFile(
              "file-too-large", "The workbook holds over " + limits.sheets() + " sheets.");
        }
        if (part.hidden().contains(sheet)) {
          notes.add(new Note(sheet, 0, "this sheet is hidden in the workbook; it was read too"));
        }
        XlsxSheet rows = new XlsxSheet(sheet, limits, budget, notes);
        parse(in, rows.handler(styles, strings, new CellText(part.since1904())));
        sheets.add(rows.sheet(part.since1904()));
      }
    }
  }

  static void parse(InputStream in, DefaultHandler handler)
      throws IOException, SAXException, ParserConfigurationException {
    XMLReader parser = XMLHelper.newXMLReader();
    parser.setContentHandler(handler);
    parser.parse(new InputSource(in));
  }

  private RuntimeException refusal(Exception broken) {
    for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnreadableFile already) {
        return already;
      }
      String said = String.valueOf(cause.getMessage());
      if (said.contains("Zip bomb") || said.contains("MAX_ENTRY_SIZE")) {
        return CsvZip.bomb();
      }
    }
    // POI answers a damaged file with whatever exception it runs into.
    return SheetFile.damaged(name, broken);
  }
}
