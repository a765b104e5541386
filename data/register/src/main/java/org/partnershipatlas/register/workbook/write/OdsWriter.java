package org.partnershipatlas.register.workbook.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.partnershipatlas.register.workbook.table.NamesMark;

/**
 * Writes tables as an Open Document spreadsheet, row by row. Every cell is a text, in a style that
 * stays text when it is typed over, and no cell has a formula, so that none is ever run.
 */
final class OdsWriter {
  private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
  private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
  private static final String MANIFEST =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"\
       manifest:version="1.3">
       <manifest:file-entry manifest:full-path="/" manifest:version="1.3"\
       manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>
       <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
      </manifest:manifest>
      """;

  private final XMLStreamWriter out;

  private OdsWriter(XMLStreamWriter out) {
    this.out = out;
  }

  /**
   * Writes the tables; the stream stays open.
   *
   * @param mark the rows of the sheet that says how far people are named; none where they are
   */
  static void write(List<RecordTable> tables, List<List<String>> mark, OutputStream to)
      throws IOException {
    ZipOutputStream zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
    mimetype(zip);
    FixedZip.next(zip, "META-INF/manifest.xml");
    zip.write(MANIFEST.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
    FixedZip.next(zip, "content.xml");
    try {
      XMLStreamWriter out =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(zip, StandardCharsets.UTF_8.name());
      new OdsWriter(out).content(tables, mark);
      out.flush();
    } catch (XMLStreamException e) {
      throw new IOException("The sheet could not be written", e);
    }
    zip.closeEntry();
    zip.finish();
  }

  /** It comes first and is not packed, by which programs know the kind of file. */
  private static void mimetype(ZipOutputStream zip) throws IOException {
    byte[] type = TYPE.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(type);
    ZipEntry entry = FixedZip.entry("mimetype");
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(type.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(type);
    zip.closeEntry();
  }

  private void content(List<RecordTable> tables, List<List<String>> mark)
      throws XMLStreamException {
    out.writeStartDocument("UTF-8", "1.0");
    out.writeStartElement("office:document-content");
    namespace("office", "office:1.0");
    namespace("table", "table:1.0");
    namespace("text", "text:1.0");
    namespace("style", "style:1.0");
    namespace("number", "datastyle:1.0");
    namespace("fo", "xsl-fo-compatible:1.0");
    out.writeAttribute("office:version", "1.3");
    styles();
    start("office:body");
    start("office:spreadsheet");
    List<List<String>> said = mark.isEmpty() && tables.isEmpty() ? WorkbookWriter.NOTHING : mark;
    if (!said.isEmpty()) {
      start("table:table", "table:name", NamesMark.SHEET);
      for (List<String> row : said) {
        row(row, "text");
      }
      out.writeEndElement();
    }
    for (RecordTable table : tables) {
      table(table);
    }
    out.writeEndElement();
    out.writeEndElement();
    out.writeEndElement();
    out.writeEndDocument();
  }

  private void namespace(String prefix, String ends) throws XMLStreamException {
    out.writeAttribute("xmlns:" + prefix, OFFICE.replace("office:1.0", ends));
  }

  private void styles() throws XMLStreamException {
    start("office:automatic-styles");
    start("number:text-style", "style:name", "as-text");
    out.writeEmptyElement("number:text-content");
    out.writeEndElement();
    for (String name : List.of("text", "header")) {
      start(
          "style:style",
          "style:name",
          name,
          "style:family",
          "table-cell",
          "style:data-style-name",
          "as-text");
      empty("style:table-cell-properties", "fo:wrap-option", "wrap", "style:vertical-align", "top");
      if (name.equals("header")) {
        empty("style:text-properties", "fo:font-weight", "bold");
      }
      out.writeEndElement();
    }
    for (int width : List.of(2, 4, 8)) {
      start("style:style", "style:name", "wide" + width, "style:family", "table-column");
      empty("style:table-column-properties", "style:column-width", width + "cm");
      out.writeEndElement();
    }
    out.writeEndElement();
  }

  private void table(RecordTable table) throws XMLStreamException {
    start("table:table", "table:name", table.kind().sheet());
    for (int i = 0; i < table.header().size(); i++) {
      empty("table:table-column", "table:style-name", "wide" + width(table, i));
    }
    row(table.header(), "header");
    for (List<String> row : table.rows()) {
      row(row, "text");
    }
    out.writeEndElement();
  }

  private static int width(RecordTable table, int column) {
    int letters = WorkbookWriter.width(table, column);
    return letters < 12 ? 2 : letters < 30 ? 4 : 8;
  }

  private void row(List<String> texts, String style) throws XMLStreamException {
    start("table:table-row");
    int blank = 0;
    for (String text : texts) {
      if (text.isEmpty()) {
        blank++;
        continue;
      }
      if (blank > 0) {
        empty("table:table-cell", "table:number-columns-repeated", Integer.toString(blank));
        blank = 0;
      }
      start("table:table-cell", "table:style-name", style, "office:value-type", "string");
      for (String line : text.split("\n", -1)) {
        start("text:p");
        line(line);
        out.writeEndElement();
      }
      out.writeEndElement();
    }
    out.writeEndElement();
  }

  /** Spaces beside another, or at an end, would be read as one or none. */
  private void line(String line) throws XMLStreamException {
    int from = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean lost = c == ' ' && (i == 0 || i == line.length() - 1 || line.charAt(i - 1) == ' ');
      if (c == '\t' || lost) {
        out.writeCharacters(line.substring(from, i));
        out.writeEmptyElement(c == '\t' ? "text:tab" : "text:s");
        from = i + 1;
      }
    }
    out.writeCharacters(line.substring(from));
  }

  private void start(String name, String... attributes) throws XMLStreamException {
    out.writeStartElement(name);
    attributes(attributes);
  }

  private void empty(String name, String... attributes) throws XMLStreamException {
    out.writeEmptyElement(name);
    attributes(attributes);
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      out.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }
}
