package org.partnershipatlas.register.workbook.read;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.partnershipatlas.register.workbook.table.Table;
import org.partnershipatlas.register.workbook.table.TableRow;

/**
 * Tells lists of councils and areas, as statisticians publish them, from lists of anything else.
 */
final class AreaList {
  private static final int LOOKED_AT = 50;
  private static final Pattern CODE = Pattern.compile("[ENSWK]\\d{8}");
  private static final Pattern COUNCIL =
      Pattern.compile("(?i).*\\b(council|corporation of london|city of london)\\b.*");
  private static final List<String> HEADERS =
      List.of("localauthority", "laname", "gsscode", "onscode", "ladcd", "ladnm", "councilname");

  private AreaList() {}

  /** Whether a header says so, half of the rows hold a code, or half of them name a council. */
  static boolean isOne(Table table) {
    boolean said =
        table.header().stream()
            .map(header -> header.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""))
            .anyMatch(header -> HEADERS.stream().anyMatch(header::contains));
    List<TableRow> rows = table.rows().stream().limit(LOOKED_AT).toList();
    return !rows.isEmpty() && (said || half(rows, CODE) || half(rows, COUNCIL));
  }

  private static boolean half(List<TableRow> rows, Pattern pattern) {
    long with =
        rows.stream()
            .filter(row -> row.cells().stream().anyMatch(cell -> pattern.matcher(cell).matches()))
            .count();
    return with * 2 >= rows.size();
  }
}
