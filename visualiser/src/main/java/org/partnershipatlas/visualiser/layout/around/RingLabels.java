package org.partnershipatlas.visualiser.layout.around;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.partnershipatlas.visualiser.font.TextMeasure;
import org.partnershipatlas.visualiser.layout.Drawing;
import org.partnershipatlas.visualiser.layout.Type;
import org.partnershipatlas.visualiser.scene.Point;
import org.partnershipatlas.visualiser.scene.Rect;
import org.partnershipatlas.visualiser.scene.TextRole;
import org.partnershipatlas.visualiser.scene.TextStyle;

/**
 * Writes at each ring how far it is: just outside its upper or lower boxes, where no box is and the
 * fewest relations pass straight. Their lines then go around it as around a box.
 */
final class RingLabels {
  /** The height that a label needs outside a ring. */
  static final double HIGH = 20;

  private static final double SIZE = Type.LEGEND;
  private static final double STEP = 9;
  private static final double[] INNER = {0, 8, 16, 24};
  private static final double[] OUTERMOST = {0};

  private final Drawing drawing;
  private final Map<String, Rect> places;
  private final Collection<Relation> relations;
  private final List<Rect> written = new ArrayList<>();

  RingLabels(Drawing drawing, Map<String, Rect> places, Collection<Relation> relations) {
    this.drawing = drawing;
    this.places = places;
    this.relations = relations;
  }

  /** Where the labels are. */
  List<Rect> written() {
    return written;
  }

  void write(String id, String label, Ring ring, Point middle, boolean outermost) {
    double wide = TextMeasure.width(label, SIZE, true);
    double high = Type.line(SIZE);
    double half = Math.max(ring.halfWidth() + ring.boxWidth() / 2, wide / 2);
    double out = ring.halfHeight() + ring.boxHeight() / 2 + 3;
    Rect best = null;
    int least = Integer.MAX_VALUE;
    for (double off : outermost ? OUTERMOST : INNER) {
      for (double y : new double[] {middle.y() - out - high - off, middle.y() + out + off}) {
        for (double x = middle.x() - half; x <= middle.x() + half - wide + 0.5; x += STEP) {
          Rect at = new Rect(x, y, wide, high);
          int crossed = crossed(at);
          if (crossed < least && free(at)) {
            least = crossed;
            best = at;
          }
        }
      }
    }
    if (best != null) {
      written.add(best);
      Point at = new Point(best.x(), best.y() + Type.ascent(SIZE));
      drawing.text(id, TextRole.ROW, label, at, TextStyle.start(SIZE, true));
    }
  }

  private boolean free(Rect at) {
    return places.values().stream().noneMatch(b -> b.overlaps(at, 0))
        && written.stream().noneMatch(w -> w.overlaps(at, 0));
  }

  private int crossed(Rect at) {
    int crossed = 0;
    for (Relation relation : relations) {
      Rect from = places.get(relation.from());
      Rect to = places.get(relation.to());
      if (from != null && to != null && Detour.crosses(at, from.centre(), to.centre())) {
        crossed++;
      }
    }
    return crossed;
  }
}
