package org.partnershipatlas.visualiser.write;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A zip file without the time at which it was made: the same parts give the same bytes. */
final class FixedZip {
  /** The first day of 1980, before which a zip can hold no time. */
  private static final long FIXED_TIME = 315_532_800_000L;

  private FixedZip() {}

  static byte[] of(byte[] zip) throws IOException {
    ByteArrayOutputStream fixed = new ByteArrayOutputStream(zip.length);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream out = new ZipOutputStream(fixed)) {
      for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
        ZipEntry entry = new ZipEntry(part.getName());
        entry.setTime(FIXED_TIME);
        out.putNextEntry(entry);
        in.transferTo(out);
        out.closeEntry();
      }
    }
    return fixed.toByteArray();
  }
}
