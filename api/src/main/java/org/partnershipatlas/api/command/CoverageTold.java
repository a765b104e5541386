package org.partnershipatlas.api.command;

import java.util.ArrayList;
import java.util.List;
import org.partnershipatlas.analyser.coverage.ColumnKind;
import org.partnershipatlas.analyser.coverage.RowKind;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.api.service.answer.CoverageAnswer;

/** The report on coverage. */
final class CoverageTold {
  private static final String UNKNOWN = "not recorded";

  private CoverageTold() {}

  static Told of(View view, RowKind rows, ColumnKind columns) {
    CoverageAnswer answer = CoverageAnswer.of(view.analyser().coverage(), rows, columns);
    List<List<String>> table = new ArrayList<>();
    List<String> heads = new ArrayList<>(List.of(answer.rows().word(), "organisations"));
    answer.columnHeads().forEach(column -> heads.add(column.label()));
    table.add(heads);
    String[][] states = new String[answer.rowHeads().size()][answer.columnHeads().size()];
    answer.cells().forEach(cell -> states[cell.row()][cell.column()] = cell.state());
    List<String> text = new ArrayList<>();
    text.add("Coverage: " + answer.rows().word() + " by " + answer.columns().word());
    for (int row = 0; row < states.length; row++) {
      CoverageAnswer.RowHead head = answer.rowHeads().get(row);
      List<String> cells =
          new ArrayList<>(List.of(head.label(), Integer.toString(head.organisations())));
      text.add("  " + head.label() + " (" + head.organisations() + " listed)");
      for (int column = 0; column < states[row].length; column++) {
        String state = states[row][column] == null ? UNKNOWN : states[row][column];
        cells.add(state);
        if (!state.equals(UNKNOWN)) {
          text.add("    " + state + ": " + answer.columnHeads().get(column).label());
        }
      }
      table.add(cells);
    }
    answer.notes().forEach(note -> text.add("  " + note));
    return new Told(answer, text, table);
  }
}
