package org.partnershipatlas.visualiser.layout.around;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.partnershipatlas.visualiser.scene.Point;
import org.partnershipatlas.visualiser.scene.Rect;

/**
 * The way of a line between two boxes: straight where no other box is in between, else over one
 * point beside it, else around the boxes, so that no line seems to end at a box that it only
 * passes.
 */
final class Detour {
  private static final double[] SHIFTS = {
    0, 0.1, -0.1, 0.18, -0.18, 0.27, -0.27, 0.38, -0.38, 0.5, -0.5
  };

  /** Where along the way the point beside it is. */
  private static final double[] ALONG = {0.5, 0.3, 0.7, 0.15, 0.85};

  private final Collection<Rect> boxes;

  Detour(Collection<Rect> boxes) {
    this.boxes = boxes;
  }

  /**
   * The points of the way, the first and last on the edges of the two boxes.
   *
   * @param aside how far it runs beside the line between the middles
   * @param corner how far it keeps from the corners that it goes around
   */
  List<Point> way(Rect from, Rect to, double aside, double corner) {
    double dx = to.centreX() - from.centreX();
    double dy = to.centreY() - from.centreY();
    double length = Math.max(1e-6, Math.hypot(dx, dy));
    double ox = -dy / length;
    double oy = dx / length;
    Point a = new Point(from.centreX() + ox * aside, from.centreY() + oy * aside);
    Point b = new Point(to.centreX() + ox * aside, to.centreY() + oy * aside);
    for (double along : ALONG) {
      for (double shift : SHIFTS) {
        double off = aside + shift * length;
        Point via =
            new Point(
                from.centreX() + along * dx + ox * off, from.centreY() + along * dy + oy * off);
        List<Point> way =
            shift == 0
                ? List.of(leaving(from, a, b), leaving(to, b, a))
                : List.of(leaving(from, a, via), via, leaving(to, b, via));
        if (within(via) && clear(way, from, to)) {
          return way;
        }
      }
    }
    List<Point> around = new Bypass(boxes, corner).way(from, to);
    if (around.isEmpty()) {
      return List.of(leaving(from, a, b), leaving(to, b, a));
    }
    List<Point> way = new ArrayList<>();
    way.add(leaving(from, from.centre(), around.get(0)));
    way.addAll(around);
    way.add(leaving(to, to.centre(), around.get(around.size() - 1)));
    return way;
  }

  private boolean within(Point via) {
    double left = boxes.stream().mapToDouble(Rect::x).min().orElse(0);
    double right = boxes.stream().mapToDouble(Rect::right).max().orElse(0);
    double top = boxes.stream().mapToDouble(Rect::y).min().orElse(0);
    double bottom = boxes.stream().mapToDouble(Rect::bottom).max().orElse(0);
    return via.x() >= left && via.x() <= right && via.y() >= top && via.y() <= bottom;
  }

  private boolean clear(List<Point> way, Rect from, Rect to) {
    for (Rect box : boxes) {
      if (!box.equals(from) && !box.equals(to)) {
        for (int i = 1; i < way.size(); i++) {
          if (crosses(box, way.get(i - 1), way.get(i))) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** Whether a straight line meets a box: the stretch of it within all four edges is not empty. */
  static boolean crosses(Rect box, Point a, Point b) {
    double[] stretch = {0, 1};
    return cut(stretch, a.x(), b.x(), box.x() - 2, box.right() + 2)
        && cut(stretch, a.y(), b.y(), box.y() - 2, box.bottom() + 2);
  }

  private static boolean cut(double[] stretch, double a, double b, double low, double high) {
    if (Math.abs(b - a) < 1e-9) {
      return a >= low && a <= high;
    }
    double one = (low - a) / (b - a);
    double other = (high - a) / (b - a);
    stretch[0] = Math.max(stretch[0], Math.min(one, other));
    stretch[1] = Math.min(stretch[1], Math.max(one, other));
    return stretch[0] <= stretch[1];
  }

  /** Where the way from a point inside a box towards another leaves it. */
  private static Point leaving(Rect at, Point inside, Point towards) {
    double dx = towards.x() - inside.x();
    double dy = towards.y() - inside.y();
    double share = 1;
    if (dx != 0) {
      share = Math.min(share, ((dx > 0 ? at.right() : at.x()) - inside.x()) / dx);
    }
    if (dy != 0) {
      share = Math.min(share, ((dy > 0 ? at.bottom() : at.y()) - inside.y()) / dy);
    }
    return new Point(inside.x() + dx * share, inside.y() + dy * share);
  }
}
