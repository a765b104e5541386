package org.partnershipatlas.register.workbook.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.model.Words;

/**
 * How a sheet is to be read, as far as somebody says.
 *
 * @param holds what its rows are, by the name of the workbook's sheet for that, or {@link
 *     #NOT_READ}
 * @param headerRow the row of the headers, as the spreadsheet program numbers it
 * @param columns by header as typed, what the column is: the header that a sheet of our own would
 *     have there, {@link #KEEP} or {@link #LEAVE_OUT}; empty to forget what was said before
 */
public record SheetMapping(
    Optional<String> holds, Optional<Integer> headerRow, Map<String, String> columns) {

  /** Of a sheet: it is passed over. */
  public static final String NOT_READ = "not read";

  /** Of a column: it is kept as it came, with the records. */
  public static final String KEEP = "keep as it is";

  /** Of a column: it is passed over. */
  public static final String LEAVE_OUT = "leave out";

  /** Nothing is said. */
  public static final SheetMapping NONE =
      new SheetMapping(Optional.empty(), Optional.empty(), Map.of());

  /** Keeps its own, the headers in their order. */
  public SheetMapping {
    columns = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(columns));
  }

  /** This, and where it says nothing that one. */
  public SheetMapping over(SheetMapping other) {
    Map<String, String> all = new LinkedHashMap<>(other.columns);
    columns.forEach(
        (header, column) -> {
          all.keySet().removeIf(known -> Words.key(known).equals(Words.key(header)));
          all.put(header, column);
        });
    return new SheetMapping(
        holds.or(other::holds).filter(text -> !text.isEmpty()),
        headerRow.or(other::headerRow).filter(row -> row > 0),
        all);
  }

  /** What the column of that header is. */
  Optional<String> find(String header) {
    String key = Words.key(header);
    return columns.entrySet().stream()
        .filter(each -> Words.key(each.getKey()).equals(key) && !each.getValue().isEmpty())
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
