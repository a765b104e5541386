package org.partnershipatlas.register.slip;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.partnershipatlas.model.CompletenessKind;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.register.slip.SlipLine.What;

/**
 * A slip laid out in rows and columns: what is shown to the left, room for the marks beside it, and
 * in the last column the signs by which each row is known when it comes back.
 *
 * @param shown how many columns hold what is recorded
 * @param lines from the top
 */
record SlipGrid(int shown, List<SlipLine> lines) {
  private static final int ROOM = 5;
  private static final List<String> MARKS =
      List.of(SlipWords.MARK, SlipWords.LEFT_ON, SlipWords.NOW, SlipWords.RIGHT_IS);

  /** The column, from 0, of the signs. */
  int signs() {
    return shown + MARKS.size();
  }

  static SlipGrid of(Slip slip) {
    int shown = slip.parts().stream().mapToInt(part -> part.columns().size()).max().orElse(1);
    List<SlipLine> lines = new ArrayList<>();
    lines.add(
        SlipLine.text(
            What.TITLE,
            SlipWords.SHEET + ": " + slip.name(),
            SlipWords.SLIP + slip.of() + " " + slip.made()));
    lines.add(
        SlipLine.text(
            What.TEXT,
            "This is what is recorded on "
                + SlipWords.day(slip.made())
                + ". Please say of each row whether it is right, wrong or left (has ended),"
                + " and send the file back.",
            SlipWords.TEXT));
    lines.add(
        SlipLine.text(
            What.TEXT,
            "Leave blank what you do not know. You may also write over a cell that is wrong, and add"
                + " what is missing in the empty rows.",
            SlipWords.TEXT));
    lines.add(SlipLine.text(What.FIELD, SlipWords.CHECKED_BY, SlipWords.BY));
    lines.add(SlipLine.text(What.FIELD, SlipWords.CHECKED_ON, SlipWords.ON));
    slip.parts().forEach(part -> add(part, shown, lines));
    return new SlipGrid(shown, List.copyOf(lines));
  }

  private static void add(SlipPart part, int shown, List<SlipLine> lines) {
    lines.add(SlipLine.text(What.TEXT, "", ""));
    lines.add(SlipLine.text(What.PART, part.title(), SlipWords.TEXT));
    List<String> header = padded(part.columns().stream().map(SlipColumn::header).toList(), shown);
    for (String mark : MARKS) {
      header.add(mark.equals(SlipWords.NOW) && part.list() != SlipList.SEATS ? "" : mark);
    }
    lines.add(new SlipLine(What.HEADER, header, SlipWords.PART + part.list().word()));
    if (part.rows().isEmpty()) {
      lines.add(SlipLine.text(What.TEXT, "(nothing is recorded)", SlipWords.TEXT));
    }
    for (SlipRow row : part.rows()) {
      lines.add(new SlipLine(What.ROW, padded(row.cells(), shown), sign(row)));
    }
    for (int i = 0; part.list().open() && i < ROOM; i++) {
      lines.add(new SlipLine(What.NEW, padded(List.of(), shown), SlipWords.NEW));
    }
    part.whole()
        .map(CompletenessKind::word)
        .ifPresent(
            word ->
                lines.add(
                    SlipLine.text(
                        What.WHOLE, part.question() + " (yes or no)", SlipWords.WHOLE + word)));
  }

  private static String sign(SlipRow row) {
    return SlipWords.ROW
        + row.records().stream().map(Id::toString).collect(Collectors.joining(" "))
        + " #"
        + row.mark();
  }

  private static List<String> padded(List<String> cells, int to) {
    List<String> all = new ArrayList<>(cells);
    all.addAll(Collections.nCopies(to - cells.size(), ""));
    return all;
  }
}
