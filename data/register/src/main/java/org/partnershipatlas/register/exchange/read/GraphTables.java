package org.partnershipatlas.register.exchange.read;

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
import org.partnershipatlas.register.workbook.table.CsvText;
import org.partnershipatlas.register.workbook.table.Limits;
import org.partnershipatlas.register.workbook.table.SheetFile;

/** Looks at tables without reading them whole: the sheets of a workbook, the header of a CSV. */
final class GraphTables {
  private static final Pattern SHEET =
      Pattern.compile("<(?:\\w+:)?(?:sheet|table)\\s[^>]*?(?:table:)?name=\"([^\"]{1,200})\"");
  private static final int MOST = 32 << 20;
  private static final int MOST_NAMES = 4 << 20;

  private GraphTables() {}

  /** Opens a table; Gephi also parts columns by spaces. */
  static SheetFile open(String name, byte[] bytes) {
    if (!isZip(bytes) && separator(header(bytes)) == ' ') {
      byte[] text = CsvText.of(bytes).text().getBytes(StandardCharsets.UTF_8);
      byte[] said = "sep= \n".getBytes(StandardCharsets.UTF_8);
      byte[] both = new byte[said.length + text.length];
      System.arraycopy(said, 0, both, 0, said.length);
      System.arraycopy(text, 0, both, said.length, text.length);
      return SheetFile.read(name, both, Limits.USUAL);
    }
    return SheetFile.read(name, bytes, Limits.USUAL);
  }

  static boolean isZip(byte[] bytes) {
    return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
  }

  /** The first line of a text that is not blank. */
  static String header(byte[] start) {
    return CsvText.of(start).text().lines().filter(l -> !l.isBlank()).findFirst().orElse("");
  }

  private static char separator(String header) {
    for (char mark : new char[] {'\t', ',', ';', '|', ' '}) {
      if (header.strip().indexOf(mark) >= 0) {
        return mark;
      }
    }
    return ',';
  }

  /** The headers of a CSV in lower case. */
  static List<String> headers(byte[] start) {
    String header = header(start);
    List<String> headers = new ArrayList<>();
    for (String cell : header.split(Pattern.quote(Character.toString(separator(header))), -1)) {
      headers.add(cell.replace("\"", "").strip().toLowerCase(Locale.ROOT));
    }
    return headers;
  }

  /** The names of the sheets of a workbook in lower case; none where it is no workbook. */
  static List<String> sheets(byte[] bytes) {
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
