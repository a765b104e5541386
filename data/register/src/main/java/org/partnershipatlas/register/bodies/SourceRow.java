package org.partnershipatlas.register.bodies;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.register.workbook.cell.ContactHeader;
import org.partnershipatlas.register.workbook.table.Table;
import org.partnershipatlas.register.workbook.table.TableRow;

/**
 * A row of a published file: what is filled in it, by the plain words of each header.
 *
 * @param file the file or sheet
 * @param number the row as a spreadsheet program numbers it
 * @param cells by {@link #key}, blank ones left out; of headers with one key the later are numbered
 * @param headers by the same keys: each header as it is read
 */
public record SourceRow(
    String file, int number, Map<String, String> cells, Map<String, String> headers) {
  private static final Set<String> BLANK = Set.of("", "na", "n/a", "null", "none", "-");
  private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

  /** A row of those cells by their headers. */
  public SourceRow(String file, int number, Map<String, String> cells) {
    this(file, number, new LinkedHashMap<>(), new LinkedHashMap<>());
    cells.forEach(this::put);
  }

  /** A row of a sheet under its header. */
  public static SourceRow of(String file, List<String> header, TableRow row) {
    SourceRow made = new SourceRow(file, row.number(), Map.of());
    for (int column = 0; column < row.cells().size(); column++) {
      String name = column < header.size() ? header.get(column) : "";
      made.put(name.isEmpty() ? "column " + Table.letters(column) : name, row.cell(column));
    }
    return made;
  }

  private void put(String header, String text) {
    if (BLANK.contains(text.strip().toLowerCase(Locale.ROOT))) {
      return;
    }
    String first = key(header);
    String key = first;
    int time = 1;
    while (cells.containsKey(key)) {
      key = first + " " + ++time;
    }
    cells.put(key, text.strip());
    headers.put(key, time == 1 ? header : header + " " + time);
  }

  /** A header in plain words: {@code Recipient Org:0:Identifier} is "recipient org identifier". */
  public static String key(String header) {
    return header
        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9?]+", " ")
        .replaceAll("\\b0\\b", " ")
        .replaceAll(" +", " ")
        .strip();
  }

  /** What stands under the first of those keys that is filled. */
  public Optional<String> find(String... keys) {
    return findKey(keys).map(cells::get);
  }

  /** The first of those keys that is filled. */
  public Optional<String> findKey(String... keys) {
    return Arrays.stream(keys).filter(cells::containsKey).findFirst();
  }

  public String get(String... keys) {
    return find(keys).orElse("");
  }

  /**
   * What no reader took: cells under none of those keys, by the names under which they are kept.
   */
  public Map<String, String> others(Set<String> taken) {
    Map<String, String> others = new TreeMap<>();
    cells.forEach(
        (key, text) -> {
          String name = plain(headers.getOrDefault(key, key));
          if (!taken.contains(key) && !name.isEmpty()) {
            others.merge(ContactHeader.kept(name), text, (one, more) -> one + "; " + more);
          }
        });
    return others;
  }

  /** A header as a name that can stand before an equals sign: "SalaryBand" is "salary band". */
  private static String plain(String header) {
    return HUMP.matcher(header)
        .replaceAll(" ")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[=\\s_]+", " ")
        .strip();
  }

  public Problem.Place place(String column) {
    return Problem.Place.cell(file, number, column);
  }
}
