package org.partnershipatlas.register.slip;

import java.util.List;

/**
 * A line of a slip as it stands in a sheet.
 *
 * @param kind what it is
 * @param cells its texts from the left, without the sign in the last column
 * @param sign by which the reader knows it again; empty where it need not
 */
record SlipLine(What kind, List<String> cells, String sign) {
  /** What a line is. */
  enum What {
    TITLE,
    TEXT,
    FIELD,
    PART,
    HEADER,
    ROW,
    NEW,
    WHOLE
  }

  SlipLine {
    cells = List.copyOf(cells);
  }

  static SlipLine text(What kind, String text, String sign) {
    return new SlipLine(kind, List.of(text), sign);
  }
}
