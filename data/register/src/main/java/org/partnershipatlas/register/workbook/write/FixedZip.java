package org.partnershipatlas.register.workbook.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Zips whose entries all bear one time, so that the same content gives the same bytes. */
final class FixedZip {
  // The first that a zip can bear, and told without a time zone.
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private FixedZip() {}

  static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    return entry;
  }

  static void next(ZipOutputStream zip, String name) throws IOException {
    zip.putNextEntry(entry(name));
  }

  /** Copies a zip, entry by entry, under that one time; the stream stays open. */
  static void copy(Path from, OutputStream to) throws IOException {
    ZipOutputStream out = new ZipOutputStream(to, StandardCharsets.UTF_8);
    try (ZipFile zip = new ZipFile(from.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        next(out, entry.getName());
        try (InputStream in = zip.getInputStream(entry)) {
          in.transferTo(out);
        }
        out.closeEntry();
      }
    }
    out.finish();
  }
}
