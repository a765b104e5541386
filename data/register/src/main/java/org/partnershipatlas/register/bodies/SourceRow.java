package org.partnershipatlas.register.bodies;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.model.Problem;

/**
 * A row of a published file: what is filled in it, by the plain words of each header.
 *
 * @param file the file or sheet
 * @param number the row as a spreadsheet program numbers it
 * @param cells by {@link #key}, blank ones left out
 */
public record SourceRow(String file, int number, Map<String, String> cells) {
  private static final Set<String> BLANK = Set.of("", "na", "n/a", "null", "none", "-");

  public SourceRow {
    Map<String, String> filled = new LinkedHashMap<>();
    cells.forEach(
        (header, text) -> {
          if (!BLANK.contains(text.strip().toLowerCase(Locale.ROOT))) {
            filled.putIfAbsent(key(header), text.strip());
          }
        });
    cells = filled;
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

  /** What stands under the first of those headers that is filled. */
  public Optional<String> find(String... headers) {
    for (String header : headers) {
      String text = cells.get(header);
      if (text != null) {
        return Optional.of(text);
      }
    }
    return Optional.empty();
  }

  public String get(String... headers) {
    return find(headers).orElse("");
  }

  public Problem.Place place(String column) {
    return Problem.Place.cell(file, number, column);
  }
}
