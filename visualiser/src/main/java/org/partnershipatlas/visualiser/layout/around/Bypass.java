package org.partnershipatlas.visualiser.layout.around;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.partnershipatlas.visualiser.scene.Point;
import org.partnershipatlas.visualiser.scene.Rect;

/**
 * The shortest way of a line around boxes, from corner to corner: A* over the points that see each
 * other (Hart, Nilsson and Raphael, 1968), each bend counting as some length. It gives up after so
 * many points, where a picture is too full for any way to be clear.
 */
final class Bypass {
  private static final int MOST_POINTS = 160;
  private static final double BEND = 25;

  private final Collection<Rect> boxes;
  private final List<Point> points = new ArrayList<>();

  private record Step(int point, double length, double guess, List<Integer> way) {}

  Bypass(Collection<Rect> boxes, double apart) {
    this.boxes = boxes;
    for (Rect box : boxes) {
      for (double x : new double[] {box.x() - apart, box.right() + apart}) {
        points.add(new Point(x, box.y() - apart));
        points.add(new Point(x, box.bottom() + apart));
      }
    }
  }

  /** The points of the way between the two boxes, their middles not among them; or none. */
  List<Point> way(Rect from, Rect to) {
    Point start = from.centre();
    Point goal = to.centre();
    PriorityQueue<Step> open =
        new PriorityQueue<>(Comparator.comparingDouble(Step::guess).thenComparing(Step::point));
    boolean[] done = new boolean[points.size()];
    spread(open, done, new Step(-1, 0, 0, List.of()), start, goal, from, to);
    for (int tried = 0; tried < MOST_POINTS && !open.isEmpty(); tried++) {
      Step step = open.remove();
      if (done[step.point()]) {
        continue;
      }
      done[step.point()] = true;
      Point at = points.get(step.point());
      if (clear(at, goal, from, to)) {
        return step.way().stream().map(points::get).toList();
      }
      spread(open, done, step, at, goal, from, to);
    }
    return List.of();
  }

  private void spread(
      PriorityQueue<Step> open,
      boolean[] done,
      Step step,
      Point at,
      Point goal,
      Rect from,
      Rect to) {
    for (int p = 0; p < points.size(); p++) {
      Point next = points.get(p);
      if (!done[p] && clear(at, next, from, to)) {
        double length = step.length() + distance(at, next) + BEND;
        List<Integer> way = new ArrayList<>(step.way());
        way.add(p);
        open.add(new Step(p, length, length + distance(next, goal), way));
      }
    }
  }

  private static double distance(Point a, Point b) {
    return Math.hypot(a.x() - b.x(), a.y() - b.y());
  }

  private boolean clear(Point a, Point b, Rect from, Rect to) {
    for (Rect box : boxes) {
      if (!box.equals(from) && !box.equals(to) && Detour.crosses(box, a, b)) {
        return false;
      }
    }
    return true;
  }
}
