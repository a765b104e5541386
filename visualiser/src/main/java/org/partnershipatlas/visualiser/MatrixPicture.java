package org.partnershipatlas.visualiser;

import java.util.List;
import java.util.Set;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.visualiser.scene.Look;

/**
 * Who has a voice where, to be drawn as a matrix.
 *
 * @param heading the heading of the picture
 * @param corner what rows and columns are, in a few words
 * @param totals what the last column says, such as <em>heard on</em>
 * @param foot what the last row says, such as <em>seats filled</em>
 * @param cells a state for each row, and in it for each column
 * @param groups all groups that the columns stand for, drawn or not: what the picture reaches
 * @param notes what stands below the picture, such as what was folded
 */
public record MatrixPicture(
    String heading,
    String corner,
    String totals,
    String foot,
    List<Head> rows,
    List<Head> columns,
    List<List<State>> cells,
    List<Id<Group>> groups,
    List<String> notes) {
  /** The states that a cell can have. */
  public static final Set<Look> STATES =
      Set.of(
          Look.DIRECT,
          Look.ACCOUNTABLE,
          Look.ACCOUNTABLE_GENERAL,
          Look.LINK_BACK_NOT_SHOWN,
          Look.IN_THE_ROOM,
          Look.DEPUTY_ONLY,
          Look.VACANT,
          Look.NONE,
          Look.NOT_RECORDED);

  public MatrixPicture {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    cells = cells.stream().map(List::copyOf).toList();
    groups = List.copyOf(groups);
    notes = List.copyOf(notes);
    if (cells.size() != rows.size()) {
      throw new IllegalArgumentException(
          "There are %d rows and cells of %d".formatted(rows.size(), cells.size()));
    }
    for (List<State> row : cells) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "There are %d columns and %d cells in a row".formatted(columns.size(), row.size()));
      }
    }
  }

  /**
   * The head of a row or column.
   *
   * @param key distinguishes it from the others
   * @param record the record it is, as {@code kind:id}; empty where it is none
   * @param detail a line below its name; may be empty
   * @param total what stands at the end of its row or column; may be empty
   */
  public record Head(String key, String record, String name, String detail, String total) {}

  /**
   * What stands in a cell.
   *
   * @param number a number beside the word, such as of organisations; may be empty
   */
  public record State(Look look, String number) {
    public State {
      if (!STATES.contains(look)) {
        throw new IllegalArgumentException("No state of a cell: " + look.word());
      }
    }
  }
}
