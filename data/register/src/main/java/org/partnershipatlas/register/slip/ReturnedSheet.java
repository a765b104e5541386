package org.partnershipatlas.register.slip;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.InvalidRecord;
import org.partnershipatlas.model.Words;
import org.partnershipatlas.register.workbook.table.RawSheet;
import org.partnershipatlas.register.workbook.table.TableRow;

/**
 * Finds the parts of a slip in a sheet by the signs at the end of its rows, so that rows may have
 * been moved, sorted, added or taken out.
 */
final class ReturnedSheet {
  private final RawSheet sheet;
  private final Map<Integer, String> header = new HashMap<>();
  private Optional<SlipList> list = Optional.empty();
  private String by = "";
  private String on = "";
  private int onRow;
  private final List<ReturnedRow> rows = new ArrayList<>();
  private final List<ReturnedRow> added = new ArrayList<>();
  private final List<ReturnedSlip.Whole> wholes = new ArrayList<>();
  private final List<TableRow> strange = new ArrayList<>();
  private final List<TableRow> unmarked = new ArrayList<>();

  private ReturnedSheet(RawSheet sheet) {
    this.sheet = sheet;
  }

  /** The slip in a sheet, if there is one. */
  static Optional<ReturnedSlip> find(RawSheet sheet) {
    return sheet.rows().stream()
        .flatMap(row -> row.cells().stream())
        .filter(cell -> cell.startsWith(SlipWords.SLIP))
        .findFirst()
        .flatMap(ReturnedSheet::of)
        .map(of -> new ReturnedSheet(sheet).read(of));
  }

  private static Optional<Id<?>> of(String sign) {
    return id(sign.substring(SlipWords.SLIP.length()).split(" ", -1)[0]);
  }

  private static Optional<Id<?>> id(String text) {
    try {
      return Optional.of(Id.parse(text));
    } catch (InvalidRecord none) {
      return Optional.empty();
    }
  }

  private ReturnedSlip read(Id<?> of) {
    sheet.rows().forEach(this::read);
    return new ReturnedSlip(
        sheet.name(), of, by, on, onRow, rows, added, wholes, strange, unmarked);
  }

  private void read(TableRow row) {
    String sign = sign(row);
    if (sign.equals(SlipWords.BY)) {
      by = answer(row);
    } else if (sign.equals(SlipWords.ON)) {
      on = answer(row);
      onRow = row.number();
    } else if (sign.startsWith(SlipWords.PART)) {
      part(row, sign.substring(SlipWords.PART.length()));
    } else if (sign.startsWith(SlipWords.ROW)) {
      printed(row, sign.substring(SlipWords.ROW.length()));
    } else if (sign.startsWith(SlipWords.WHOLE)) {
      list = Optional.empty();
      String what = sign.substring(SlipWords.WHOLE.length());
      wholes.add(new ReturnedSlip.Whole(row.number(), what, answer(row)));
    } else if (sign.equals(SlipWords.NEW) || sign.isEmpty()) {
      unprinted(row);
    }
  }

  private void part(TableRow row, String word) {
    list = SlipList.find(word);
    header.clear();
    for (int i = 0; i < row.cells().size(); i++) {
      if (!row.cell(i).isEmpty() && !isSign(row.cell(i))) {
        header.put(i, Words.key(row.cell(i)));
      }
    }
    if (list.isPresent() && !header.containsValue(Words.key(SlipWords.MARK))) {
      unmarked.add(row);
    }
  }

  private void printed(TableRow row, String sign) {
    List<Id<?>> records = new ArrayList<>();
    String printed = "";
    for (String word : sign.split(" ", -1)) {
      if (word.startsWith("#")) {
        printed = word.substring(1);
      } else {
        id(word).ifPresent(records::add);
      }
    }
    if (list.isPresent() && !records.isEmpty()) {
      rows.add(returned(row, list.get(), records, printed));
    } else {
      strange.add(row);
    }
  }

  private void unprinted(TableRow row) {
    if (row.cells().stream().allMatch(cell -> cell.isEmpty() || isSign(cell))) {
      return;
    }
    if (list.filter(SlipList::open).isPresent()) {
      added.add(returned(row, list.get(), List.of(), ""));
    } else {
      strange.add(row);
    }
  }

  private ReturnedRow returned(TableRow row, SlipList in, List<Id<?>> records, String printed) {
    Map<String, String> cells = new LinkedHashMap<>();
    header.forEach((column, key) -> cells.put(key, row.cell(column)));
    return new ReturnedRow(sheet.name(), row.number(), in, cells, records, printed);
  }

  /** The sign of a row; it is looked for from the right, where it was put. */
  private static String sign(TableRow row) {
    for (int i = row.cells().size() - 1; i >= 0; i--) {
      if (isSign(row.cell(i))) {
        return row.cell(i);
      }
    }
    return "";
  }

  private static boolean isSign(String cell) {
    return cell.startsWith(SlipWords.SLIP)
        || cell.equals(SlipWords.BY)
        || cell.equals(SlipWords.ON)
        || cell.equals(SlipWords.NEW)
        || cell.equals(SlipWords.TEXT)
        || Arrays.asList(SlipWords.PART, SlipWords.ROW, SlipWords.WHOLE).stream()
            .anyMatch(cell::startsWith);
  }

  /** What somebody wrote beside the words in the first cell. */
  private static String answer(TableRow row) {
    return row.cells().stream()
        .skip(1)
        .filter(cell -> !cell.isEmpty() && !isSign(cell))
        .findFirst()
        .orElse("");
  }
}
