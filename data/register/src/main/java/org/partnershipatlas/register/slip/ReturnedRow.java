package org.partnershipatlas.register.slip;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.model.Words;

/**
 * A row of a slip as it came back.
 *
 * @param sheet the sheet's name
 * @param number the row, as the spreadsheet program numbers it
 * @param list the list that it stands in
 * @param cells by header, what stands there now
 * @param records what it was printed for; none of a row that somebody added
 * @param printed the number made of the cells that were printed
 */
record ReturnedRow(
    String sheet,
    int number,
    SlipList list,
    Map<String, String> cells,
    List<Id<?>> records,
    String printed) {
  ReturnedRow {
    cells = Map.copyOf(cells);
    records = List.copyOf(records);
  }

  /** What stands under a header. */
  String cell(String header) {
    return cells.getOrDefault(Words.key(header), "");
  }

  String cell(SlipColumn column) {
    return cell(column.header());
  }

  boolean has(SlipColumn column) {
    return cells.containsKey(Words.key(column.header()));
  }

  Optional<Mark> mark() {
    return Mark.find(cell(SlipWords.MARK));
  }

  Problem.Place place(String column) {
    return Problem.Place.cell(sheet, number, column);
  }
}
