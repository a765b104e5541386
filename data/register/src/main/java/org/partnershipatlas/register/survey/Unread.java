package org.partnershipatlas.register.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnershipatlas.register.bodies.SourceRow;
import org.partnershipatlas.register.workbook.table.Table;
import org.partnershipatlas.register.workbook.table.TableRow;

/** The cells of a row that are no answer, as they are kept beside its answers. */
final class Unread {
  private final List<String> headers = new ArrayList<>();
  private final List<String> cells = new ArrayList<>();

  void add(int column, String header, String cell) {
    headers.add(header.isEmpty() ? "column " + Table.letters(column) : header);
    cells.add(cell);
  }

  /** By the names under which they are kept; blank ones say nothing. */
  Map<String, String> cells() {
    return SourceRow.of("", headers, new TableRow(0, cells)).others(Set.of());
  }
}
