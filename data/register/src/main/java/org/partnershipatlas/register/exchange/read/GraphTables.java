package org.partnershipatlas.register.exchange.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.partnershipatlas.register.workbook.table.CsvText;
import org.partnershipatlas.register.workbook.table.Limits;
import org.partnershipatlas.register.workbook.table.SheetFile;
import org.partnershipatlas.register.workbook.table.SheetNames;

/** Looks at tables without reading them whole: the sheets of a workbook, the header of a CSV. */
final class GraphTables {
  private GraphTables() {}

  /** Opens a table; Gephi also parts columns by spaces. */
  static SheetFile open(String name, byte[] bytes) {
    if (!SheetNames.isZip(bytes) && separator(header(bytes)) == ' ') {
      byte[] text = CsvText.of(bytes).text().getBytes(StandardCharsets.UTF_8);
      byte[] said = "sep= \n".getBytes(StandardCharsets.UTF_8);
      byte[] both = new byte[said.length + text.length];
      System.arraycopy(said, 0, both, 0, said.length);
      System.arraycopy(text, 0, both, said.length, text.length);
      return SheetFile.read(name, both, Limits.USUAL);
    }
    return SheetFile.read(name, bytes, Limits.USUAL);
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
}
