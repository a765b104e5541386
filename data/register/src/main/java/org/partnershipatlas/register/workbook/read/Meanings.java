package org.partnershipatlas.register.workbook.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.partnershipatlas.model.Kind;

/** What a sheet can hold and what a column can mean, for somebody to choose from. */
public final class Meanings {

  private static final Set<Kind> NOT_OF_SHEETS = Set.of(Kind.ALIAS, Kind.COLUMN_MAPPING);

  private Meanings() {}

  /** What a sheet can hold: the names of the workbook's own sheets, the seats first. */
  public static List<String> sheets() {
    List<String> sheets = new ArrayList<>();
    sheets.add(Kind.SEAT.sheet());
    for (Kind kind : Kind.values()) {
      if (kind != Kind.SEAT && !NOT_OF_SHEETS.contains(kind)) {
        sheets.add(kind.sheet());
      }
    }
    sheets.add(SheetMapping.NOT_READ);
    return List.copyOf(sheets);
  }

  /**
   * What a column of such a sheet can mean: by the header that a sheet of our own has, what that is
   * about.
   */
  public static Map<String, String> columns(String holds) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put(SheetMapping.KEEP, "kept with the records, not understood");
    all.put(SheetMapping.LEAVE_OUT, "passed over, not taken in");
    all.putAll(vocabulary(holds).listMeanings());
    return all;
  }

  /** Everything that a column of any sheet can mean. */
  public static Set<String> words() {
    Set<String> words = new TreeSet<>();
    sheets().forEach(sheet -> words.addAll(columns(sheet).keySet()));
    return words;
  }

  private static Vocabulary vocabulary(String holds) {
    Optional<Kind> kind = kind(holds).filter(known -> known != Kind.SEAT);
    return kind.map(Vocabulary::of).orElse(Vocabulary.SEATS);
  }

  static Optional<Kind> kind(String sheet) {
    for (Kind kind : Kind.values()) {
      if (kind.sheet().equalsIgnoreCase(sheet)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
