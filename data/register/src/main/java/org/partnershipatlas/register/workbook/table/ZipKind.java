package org.partnershipatlas.register.workbook.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** What a zip turns out to be. */
enum ZipKind {
  XLSX,
  ODS,
  CSVS;

  static ZipKind of(Path path) throws IOException {
    try (ZipFile zip = new ZipFile(path.toFile())) {
      if (zip.getEntry("[Content_Types].xml") != null) {
        return XLSX;
      }
      return zip.getEntry("mimetype") != null && zip.getEntry("content.xml") != null ? ODS : CSVS;
    } catch (ZipException damaged) {
      throw SheetFile.damaged(String.valueOf(path.getFileName()), damaged);
    }
  }

  static ZipKind of(byte[] bytes) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      ZipEntry entry = zip.getNextEntry();
      boolean first = true;
      while (entry != null) {
        String name = entry.getName();
        if (name.equals("[Content_Types].xml") || name.startsWith("xl/")) {
          return XLSX;
        }
        if (first && name.equals("mimetype")) {
          return ODS;
        }
        if (SheetFile.isText(name)) {
          return CSVS;
        }
        first = false;
        // An entry's size is not asked for here, so it is not inflated whole: getNextEntry skips.
        entry = entryAfterAtMost(zip, 64 << 20);
      }
      return CSVS;
    }
  }

  private static ZipEntry entryAfterAtMost(ZipInputStream zip, long limit) throws IOException {
    long left = limit;
    byte[] buffer = new byte[8192];
    for (int read = zip.read(buffer); read > 0 && left > 0; read = zip.read(buffer)) {
      left -= read;
    }
    if (left <= 0) {
      throw CsvZip.bomb();
    }
    return zip.getNextEntry();
  }
}
