package org.partnershipatlas.visualiser.write;

import java.util.ArrayList;
import java.util.List;
import org.partnershipatlas.visualiser.scene.Point;
import org.partnershipatlas.visualiser.scene.Rect;

/**
 * A line as presentations draw their own connectors: a preset with so many bends, in a frame that
 * may be turned by a right angle and mirrored, and with the places of the bends in hundred
 * thousandths of the frame.
 *
 * @param preset straightConnector1, or bentConnector2 to bentConnector5
 * @param frame before it is turned about its middle
 */
record Bends(
    String preset, Rect frame, boolean turned, boolean flipH, boolean flipV, List<Long> adjusts) {
  /**
   * The least width of a frame whose line goes out and comes back, so that a bend has a place: a
   * point, as PowerPoint itself has it.
   */
  private static final double LEAST = 1;

  private static final double NEAR = 0.02;
  private static final int MOST_POINTS = 6;

  /** The preset that runs through those points; a straight one where the line is not square. */
  static Bends of(List<Point> through) {
    List<Point> points = tidy(through);
    if (points.size() == 2 || !square(points)) {
      return straight(points.get(0), points.get(points.size() - 1));
    }
    while (points.size() > MOST_POINTS) {
      points = withoutLeastJog(points);
    }
    return bent(points);
  }

  private static Bends straight(Point a, Point b) {
    Rect frame =
        new Rect(
            Math.min(a.x(), b.x()),
            Math.min(a.y(), b.y()),
            Math.abs(a.x() - b.x()),
            Math.abs(a.y() - b.y()));
    return new Bends("straightConnector1", frame, false, b.x() < a.x(), b.y() < a.y(), List.of());
  }

  /**
   * A preset leaves sideways. So a line that leaves up or down is turned by a right angle, and then
   * both are mirrored until they go the preset's way, from the upper left to the lower right.
   */
  private static Bends bent(List<Point> points) {
    Point a = points.get(0);
    Point b = points.get(points.size() - 1);
    boolean turned = Math.abs(points.get(1).x() - a.x()) <= NEAR;
    double wide = Math.max(LEAST, Math.abs(b.x() - a.x()));
    double high = Math.max(LEAST, Math.abs(b.y() - a.y()));
    double middleX = (a.x() + b.x()) / 2;
    double middleY = (a.y() + b.y()) / 2;
    double along = turned ? high : wide;
    double across = turned ? wide : high;
    // Turned clockwise, what pointed right points down, and what pointed down points left.
    boolean flipH = turned ? b.y() < a.y() : b.x() < a.x();
    boolean flipV = turned ? b.x() > a.x() : b.y() < a.y();
    List<Long> adjusts = new ArrayList<>();
    for (int i = 1; i < points.size() - 2; i++) {
      Point p = points.get(i);
      boolean horizontally = i % 2 == 1;
      double share;
      if (horizontally) {
        double way = turned ? p.y() - a.y() : p.x() - a.x();
        share = (flipH ? -way : way) / along;
      } else {
        double way = turned ? a.x() - p.x() : p.y() - a.y();
        share = (flipV ? -way : way) / across;
      }
      adjusts.add(Math.round(share * 100_000));
    }
    return new Bends(
        "bentConnector" + (points.size() - 1),
        new Rect(middleX - along / 2, middleY - across / 2, along, across),
        turned,
        flipH,
        flipV,
        List.copyOf(adjusts));
  }

  private static boolean square(List<Point> points) {
    for (int i = 1; i < points.size(); i++) {
      if (!level(points.get(i - 1), points.get(i)) && !upright(points.get(i - 1), points.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean level(Point a, Point b) {
    return Math.abs(a.y() - b.y()) <= NEAR;
  }

  private static boolean upright(Point a, Point b) {
    return Math.abs(a.x() - b.x()) <= NEAR;
  }

  /** Without points that stand on another, or on the straight line between their neighbours. */
  private static List<Point> tidy(List<Point> through) {
    List<Point> points = new ArrayList<>();
    for (Point p : through) {
      int last = points.size() - 1;
      if (last >= 0 && level(points.get(last), p) && upright(points.get(last), p)) {
        continue;
      }
      if (last >= 1) {
        Point before = points.get(last - 1);
        Point middle = points.get(last);
        if ((level(before, middle) && level(middle, p))
            || (upright(before, middle) && upright(middle, p))) {
          points.remove(last);
        }
      }
      points.add(p);
    }
    if (points.size() == 1) {
      points.add(points.get(0));
    }
    return points;
  }

  /** The same line without its shortest inner step; the lines beside the step become one. */
  private static List<Point> withoutLeastJog(List<Point> points) {
    int least = 1;
    for (int i = 1; i < points.size() - 2; i++) {
      if (length(points, i) < length(points, least)) {
        least = i;
      }
    }
    Point p = points.get(least);
    Point q = points.get(least + 1);
    boolean stepIsLevel = level(p, q);
    // The first and the last line hold on to their shapes; otherwise the longer one stays.
    boolean keepBefore =
        least == 1
            || (least + 1 != points.size() - 2
                && length(points, least - 1) >= length(points, least + 1));
    List<Point> kept = new ArrayList<>(points);
    if (keepBefore) {
      Point after = points.get(least + 2);
      kept.set(least + 2, stepIsLevel ? new Point(p.x(), after.y()) : new Point(after.x(), p.y()));
    } else {
      Point before = points.get(least - 1);
      kept.set(
          least - 1, stepIsLevel ? new Point(q.x(), before.y()) : new Point(before.x(), q.y()));
    }
    kept.remove(least + 1);
    kept.remove(least);
    return tidy(kept);
  }

  private static double length(List<Point> points, int i) {
    Point a = points.get(i);
    Point b = points.get(i + 1);
    return Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
  }
}
