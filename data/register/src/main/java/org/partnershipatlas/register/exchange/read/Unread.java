package org.partnershipatlas.register.exchange.read;

import org.partnershipatlas.register.workbook.table.UnreadableFile;

/** Refusals of a file, with the place in it. */
final class Unread {
  private Unread() {}

  /** The file cannot be read on from there. */
  static UnreadableFile damaged(String file, int line, String what, String mend) {
    return at("file-damaged", file, line, what, mend);
  }

  /** The file holds more than is read. */
  static UnreadableFile tooLarge(String file, int line, String what) {
    return at(
        "file-too-large", file, line, what, "Read a part of the graph, or split it into files.");
  }

  static UnreadableFile at(String code, String file, int line, String what, String mend) {
    String place = line > 0 ? "“" + file + "”, line " + line : "“" + file + "”";
    return new UnreadableFile(code, place + ": " + what + " " + mend);
  }
}
