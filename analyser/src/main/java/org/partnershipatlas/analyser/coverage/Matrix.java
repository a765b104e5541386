package org.partnershipatlas.analyser.coverage;

import java.util.List;
import java.util.Optional;

/**
 * Coverage as a table. An organisation of several fields counts in each of their rows, and in the
 * totals once; counts are of the organisations listed.
 *
 * @param cells by row, then column; a cell that is not there has all its organisations, and its own
 *     state, in the column's {@link MatrixColumn#rest}
 */
public record Matrix(
    RowKind rowKind,
    ColumnKind columnKind,
    List<MatrixRow> rows,
    List<MatrixColumn> columns,
    List<MatrixCell> cells,
    MatrixTotals totals) {
  public Matrix {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    cells = List.copyOf(cells);
  }

  /** The cell there, where there is one. */
  public Optional<MatrixCell> find(int row, int column) {
    return cells.stream().filter(c -> c.row() == row && c.column() == column).findFirst();
  }
}
