package org.partnershipatlas.register.workbook.read;

import org.partnershipatlas.register.workbook.table.TableRow;

/** The example rows of the template. */
public final class Examples {

  /** What the first cell of an example row begins with. */
  public static final String MARK = "EXAMPLE:";

  private Examples() {}

  static boolean isExample(TableRow row) {
    return row.cells().stream()
        .filter(cell -> !cell.isEmpty())
        .findFirst()
        .map(cell -> cell.startsWith(MARK))
        .orElse(false);
  }
}
