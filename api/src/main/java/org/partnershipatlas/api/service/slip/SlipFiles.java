package org.partnershipatlas.api.service.slip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.model.Progress;
import org.partnershipatlas.register.slip.Slip;
import org.partnershipatlas.register.slip.SlipWriter;

/** Slips as files to be sent. */
public final class SlipFiles {
  /** A workbook that is read back may hold so many sheets. */
  private static final int MOST_SHEETS = 300;

  /** The endings of single files. */
  public static final List<String> ENDINGS = List.of("xlsx", "csv");

  private SlipFiles() {}

  /** One file: a workbook with a sheet for each, or the CSV of a single one. */
  public static void one(List<Slip> slips, String ending, OutputStream out) {
    int most = ending.equals("csv") ? 1 : MOST_SHEETS;
    if (slips.size() > most) {
      throw Refusal.of(
              ProblemCode.BAD_PARAMETER,
              most == 1
                  ? "A CSV file holds one slip, and these are " + slips.size() + "."
                  : "These are " + slips.size() + " slips; one workbook holds " + most + ".")
          .mend("Ask for a file for each of them.");
    }
    if (ending.equals("csv")) {
      SlipWriter.csv(slips.get(0), out);
    } else {
      SlipWriter.xlsx(slips, out);
    }
  }

  /** A zip with a file for each; the stream stays open. */
  public static void zip(List<Slip> slips, String ending, Progress progress, OutputStream out) {
    try {
      ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
      for (Map.Entry<String, Slip> each : named(slips, ending).entrySet()) {
        progress.check();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        one(List.of(each.getValue()), ending, file);
        ZipEntry entry = new ZipEntry(each.getKey());
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(file.toByteArray());
        zip.closeEntry();
      }
      zip.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each with the name of its file, no two alike. */
  public static Map<String, Slip> named(List<Slip> slips, String ending) {
    Map<String, Integer> taken = new HashMap<>();
    Map<String, Slip> named = new java.util.LinkedHashMap<>();
    for (Slip slip : slips) {
      String name = SlipWriter.fileName(slip);
      int again = taken.merge(name, 1, Integer::sum);
      named.put(name + (again == 1 ? "" : "-" + again) + "." + ending, slip);
    }
    return named;
  }
}
