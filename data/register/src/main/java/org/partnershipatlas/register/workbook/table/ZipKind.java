package org.partnershipatlas.register.workbook.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** What a zip turns out to be. */
enum ZipKind {
  XLSX,
  ODS,
  CSVS;

  private static final int MOST_ENTRIES = 5_000;
  private static final int MOST_TIMES_LARGER = 300;
  private static final int FREE_BYTES = 4 << 20;

  static ZipKind of(Path path, Limits limits) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return of(in, Files.size(path), limits, String.valueOf(path.getFileName()));
    }
  }

  static ZipKind of(String name, byte[] bytes, Limits limits) throws IOException {
    return of(new ByteArrayInputStream(bytes), bytes.length, limits, name);
  }

  /**
   * Looks at every entry and lets each come out once without keeping it, so that a zip made to
   * swell is refused before anything of it is read, wherever in it the harm is. Java's own reader
   * stops at workbooks that were written as a stream; POI's, which is used here, does not.
   */
  private static ZipKind of(InputStream in, long size, Limits limits, String name)
      throws IOException {
    long left = Math.min(limits.inflatedBytes(), FREE_BYTES + size * MOST_TIMES_LARGER);
    ZipKind kind = CSVS;
    int entries = 0;
    byte[] buffer = new byte[16_384];
    try (ZipArchiveInputStream zip = new ZipArchiveInputStream(in, "UTF-8", true, true)) {
      for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++entries > MOST_ENTRIES) {
          throw new UnreadableFile(
              "file-too-large", "The zip holds over " + MOST_ENTRIES + " files.");
        }
        if (kind == CSVS) {
          kind = kind(entry.getName(), entries == 1);
        }
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          left -= read;
          if (left < 0) {
            throw CsvZip.bomb();
          }
        }
      }
    } catch (IllegalArgumentException | IllegalStateException | NullPointerException odd) {
      // The reader falls over an entry of a method that it knows and has no stream for.
      throw SheetFile.damaged(name, odd);
    }
    return kind;
  }

  private static ZipKind kind(String entry, boolean first) {
    if (entry.equals("[Content_Types].xml") || entry.startsWith("xl/")) {
      return XLSX;
    }
    return first && entry.equals("mimetype") ? ODS : CSVS;
  }
}
