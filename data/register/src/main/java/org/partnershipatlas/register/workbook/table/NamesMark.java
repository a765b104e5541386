package org.partnershipatlas.register.workbook.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnershipatlas.model.Names;

/**
 * What a workbook says of how far it names people: a sheet of its own, since what stands for a name
 * in it must never be taken for one when it is read again.
 */
public final class NamesMark {
  /** The name of the sheet; none of that name holds records. */
  public static final String SHEET = "Read me";

  private static final String NAMES = "Names";

  private NamesMark() {}

  /** The rows of the sheet; none where people are named as they are recorded. */
  public static List<List<String>> rows(Names level) {
    return level == Names.FULL
        ? List.of()
        : List.of(
            List.of(NAMES, level.word()),
            List.of("What stands for people in this file are no names.", ""),
            List.of(
                "Where it is read again, records that are known already stay as they are. To change"
                    + " them in a sheet, save one with full names.",
                ""));
  }

  /** How far a file names people; empty where it says nothing of that. */
  public static Optional<Names> find(SheetFile file) {
    return file.sheets().stream()
        .filter(sheet -> sheet.name().equalsIgnoreCase(SHEET))
        .flatMap(sheet -> sheet.rows().stream())
        .filter(row -> row.cell(0).equals(NAMES))
        .flatMap(row -> level(row.cell(1)))
        .findFirst();
  }

  private static Stream<Names> level(String word) {
    return Stream.of(Names.values()).filter(level -> level.word().equals(word));
  }
}
