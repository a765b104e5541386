package org.partnershipatlas.register.workbook.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;

/** An Open Document spreadsheet (LibreOffice): its content as a stream of events. */
final class OdsFile {

  private static final int MOST_TIMES_LARGER = 300;
  private static final int FREE_BYTES = 4 << 20;

  private OdsFile() {}

  static SheetFile read(String name, byte[] bytes, Limits limits) throws IOException {
    long most =
        Math.min(limits.inflatedBytes(), FREE_BYTES + (long) bytes.length * MOST_TIMES_LARGER);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("content.xml")) {
          return read(name, new Capped(zip, most), limits);
        }
        if (entry.getName().equals("META-INF/manifest.xml")) {
          refuseLocked(name, new Capped(zip, most).readAllBytes());
        }
      }
    } catch (SAXException | ParserConfigurationException | IllegalArgumentException broken) {
      throw SheetFile.damaged(name, broken);
    }
    throw SheetFile.damaged(name, new IOException("no content.xml"));
  }

  private static SheetFile read(String name, InputStream content, Limits limits)
      throws IOException, SAXException, ParserConfigurationException {
    List<Note> notes = new ArrayList<>();
    OdsContent handler = new OdsContent(limits, notes);
    XlsxFile.parse(content, handler);
    return new SheetFile(name, handler.sheets(), notes);
  }

  private static void refuseLocked(String name, byte[] manifest) {
    if (CsvText.of(manifest).text().contains("encryption-data")) {
      throw new UnreadableFile(
          "file-locked",
          "“" + name + "” is locked with a password. Save it without one and try again.");
    }
  }

  /** Ends in a refusal when more comes out of the zip than any honest file holds. */
  private static final class Capped extends InputStream {
    private final InputStream in;
    private long left;

    Capped(InputStream in, long most) {
      this.in = in;
      this.left = most;
    }

    @Override
    public int read() throws IOException {
      spend(1);
      return in.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = in.read(buffer, offset, length);
      spend(Math.max(0, read));
      return read;
    }

    private void spend(int count) {
      left -= count;
      if (left < 0) {
        throw CsvZip.bomb();
      }
    }

    @Override
    public void close() {
      // The zip belongs to the caller.
    }
  }
}
