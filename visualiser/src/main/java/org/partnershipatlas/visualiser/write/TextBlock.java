package org.partnershipatlas.visualiser.write;

import java.util.ArrayList;
import java.util.List;
import org.partnershipatlas.visualiser.scene.Rect;
import org.partnershipatlas.visualiser.scene.TextRole;
import org.partnershipatlas.visualiser.scene.TextRun;

/** Lines of text that stand under each other and belong to one shape: what a text box holds. */
record TextBlock(List<TextRun> lines) {
  private static final double SAME = 0.5;

  /** More than this many lines' heights apart, two lines do not belong together. */
  private static final double CLOSE = 1.6;

  TextRun first() {
    return lines.get(0);
  }

  /** What its letters take up. */
  Rect extent() {
    Rect all = first().extent();
    for (TextRun line : lines) {
      Rect at = line.extent();
      double x = Math.min(all.x(), at.x());
      double y = Math.min(all.y(), at.y());
      all =
          new Rect(
              x, y, Math.max(all.right(), at.right()) - x, Math.max(all.bottom(), at.bottom()) - y);
    }
    return all;
  }

  /** The lines of texts, gathered into blocks in their order. */
  static List<TextBlock> of(List<TextRun> texts) {
    List<List<TextRun>> blocks = new ArrayList<>();
    for (TextRun text : texts) {
      List<TextRun> last = blocks.isEmpty() ? List.of() : blocks.get(blocks.size() - 1);
      if (!last.isEmpty() && follows(last.get(last.size() - 1), text)) {
        last.add(text);
      } else {
        blocks.add(new ArrayList<>(List.of(text)));
      }
    }
    return blocks.stream().map(TextBlock::new).toList();
  }

  private static boolean follows(TextRun above, TextRun below) {
    double down = below.at().y() - above.at().y();
    return above.of().equals(below.of())
        && above.align() == below.align()
        && above.role() != TextRole.COUNT
        && below.role() != TextRole.COUNT
        && (above.role() == TextRole.HEADING) == (below.role() == TextRole.HEADING)
        && Math.abs(above.at().x() - below.at().x()) < SAME
        && down > SAME
        && down < CLOSE * Math.max(above.size(), below.size());
  }
}
