package org.partnershipatlas.register.workbook.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The names of the sheets of a workbook, without reading it whole. */
public final class SheetNames {
  private static final Pattern SHEET =
      Pattern.compile("<(?:\\w+:)?(?:sheet|table)\\s[^>]*?(?:table:)?name=\"([^\"]{1,200})\"");
  private static final int MOST = 32 << 20;
  private static final int MOST_NAMES = 4 << 20;

  private SheetNames() {}

  /** Whether a file is a zip, as workbooks are. */
  public static boolean isZip(byte[] bytes) {
    return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
  }

  /** The names of the sheets of a workbook in lower case; none where it is no workbook. */
  public static List<String> of(byte[] bytes) {
    if (!isZip(bytes)) {
      return List.of();
    }
    long left = MOST;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null && left > 0; ) {
        if (entry.getName().equals("xl/workbook.xml") || entry.getName().equals("content.xml")) {
          return names(new String(zip.readNBytes(MOST_NAMES), StandardCharsets.UTF_8));
        }
        byte[] buffer = new byte[8192];
        for (int read = zip.read(buffer); read > 0 && left > 0; read = zip.read(buffer)) {
          left -= read;
        }
        entry = left > 0 ? zip.getNextEntry() : null;
      }
      return List.of();
    } catch (IOException | IllegalArgumentException damaged) {
      // Whoever reads it as sheets says what is wrong with it.
      return List.of();
    }
  }

  private static List<String> names(String xml) {
    List<String> names = new ArrayList<>();
    Matcher sheet = SHEET.matcher(xml);
    while (sheet.find()) {
      names.add(sheet.group(1).strip().toLowerCase(Locale.ROOT));
    }
    return names;
  }
}
