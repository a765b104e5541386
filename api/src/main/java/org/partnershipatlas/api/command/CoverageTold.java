package org.partnershipatlas.api.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.partnershipatlas.analyser.coverage.ColumnKind;
import org.partnershipatlas.analyser.coverage.RowKind;
import org.partnershipatlas.analyser.coverage.VoiceState;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.api.service.answer.CoverageAnswer;
import org.partnershipatlas.api.service.answer.CoverageAnswer.Cell;
import org.partnershipatlas.api.service.answer.CoverageAnswer.ColumnHead;
import org.partnershipatlas.api.service.answer.CoverageAnswer.RowHead;

/**
 * The report on coverage. As a table one line for each cell, then one for all other rows of a
 * column, one for each column and one for each row, an organisation counting once in these.
 */
final class CoverageTold {
  private static final String UNKNOWN = VoiceState.NOT_RECORDED.word();
  private final CoverageAnswer answer;

  private CoverageTold(CoverageAnswer answer) {
    this.answer = answer;
  }

  static Told of(View view, RowKind rows, ColumnKind columns) {
    CoverageTold told =
        new CoverageTold(CoverageAnswer.of(view.analyser().coverage(), rows, columns));
    return new Told(told.answer, told.text(), told.table());
  }

  private List<String> text() {
    List<String> text = new ArrayList<>();
    text.add("Coverage: " + answer.rows().word() + " by " + answer.columns().word());
    Map<Long, Cell> cells = new HashMap<>();
    answer.cells().forEach(c -> cells.put(key(c.row(), c.column()), c));
    for (int row = 0; row < answer.rowHeads().size(); row++) {
      RowHead head = answer.rowHeads().get(row);
      text.add("  " + head.label() + " (" + head.organisations() + " listed)" + parity(head));
      for (int column = 0; column < answer.columnHeads().size(); column++) {
        ColumnHead of = answer.columnHeads().get(column);
        Cell cell = cells.get(key(row, column));
        String state = cell == null ? of.rest().word() : cell.state();
        if (!state.equals(UNKNOWN)) {
          text.add("    " + state + ": " + of.label() + (cell == null ? "" : seats(cell)));
        }
      }
    }
    answer.notes().forEach(note -> text.add("  " + note));
    return text;
  }

  private static long key(int row, int column) {
    return ((long) row << 32) | column;
  }

  private static String parity(RowHead head) {
    return head.parity().isPresent()
        ? String.format(", parity %.2f", head.parity().getAsDouble())
        : "";
  }

  private static String seats(Cell cell) {
    if (cell.seats().isEmpty() && cell.inAttendance().isEmpty()) {
      return "";
    }
    int votes = cell.voting().orElse(0);
    String speaking = cell.seats().size() == 1 ? "1 seat" : cell.seats().size() + " seats";
    return " ("
        + speaking
        + (votes > 0 ? ", " + votes + " voting" : "")
        + (cell.inAttendance().isEmpty()
            ? ""
            : ", " + cell.inAttendance().size() + " in attendance")
        + ")";
  }

  private List<List<String>> table() {
    List<List<String>> table = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("row", "column", "state", "organisations"));
    head.addAll(answer.states());
    head.addAll(List.of("seats", "voting", "not voting", "people", "in attendance", "parity"));
    table.add(head);
    answer.cells().stream()
        .sorted(Comparator.comparing(Cell::row).thenComparing(Cell::column))
        .forEach(
            c -> {
              List<String> line = new ArrayList<>();
              line.add(answer.rowHeads().get(c.row()).label());
              line.add(answer.columnHeads().get(c.column()).label());
              line.add(c.state());
              counts(line, c.counts());
              line.add(Integer.toString(c.seats().size()));
              line.add(number(c.voting()));
              line.add(number(c.notVoting()));
              line.add(Integer.toString(c.people()));
              line.add(Integer.toString(c.inAttendance().size()));
              line.add("");
              table.add(line);
            });
    for (ColumnHead column : answer.columnHeads()) {
      List<String> rest =
          new ArrayList<>(List.of("(every other row)", column.label(), column.rest().word()));
      while (rest.size() < head.size()) {
        rest.add("");
      }
      table.add(rest);
      List<String> total = new ArrayList<>(List.of("(all, each once)", column.label(), ""));
      counts(total, column.best());
      total.add(Integer.toString(column.filled()));
      total.add(Integer.toString(column.voting()));
      total.add(Integer.toString(column.notVoting()));
      total.add(Integer.toString(column.people()));
      total.add(Integer.toString(column.inAttendance()));
      total.add("");
      table.add(total);
    }
    for (RowHead row : answer.rowHeads()) {
      List<String> total = new ArrayList<>(List.of(row.label(), "(all, each once)", ""));
      counts(total, row.best());
      total.addAll(List.of("", "", "", "", ""));
      total.add(number(row.parity()));
      table.add(total);
    }
    return table;
  }

  private static void counts(List<String> line, Map<VoiceState, Integer> counts) {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    line.add(Integer.toString(all));
    for (VoiceState state : VoiceState.values()) {
      line.add(Integer.toString(counts.getOrDefault(state, 0)));
    }
  }

  private static String number(OptionalInt value) {
    return value.isPresent() ? Integer.toString(value.getAsInt()) : "";
  }

  private static String number(OptionalDouble value) {
    return value.isPresent() ? Double.toString(value.getAsDouble()) : "";
  }
}
