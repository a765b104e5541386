package org.partnershipatlas.visualiser.layout.around;

import java.util.ArrayList;
import java.util.List;
import org.partnershipatlas.visualiser.scene.Point;

/** Gives the boxes of a ring their slots: in their order, turned so that lines are short. */
final class Seats {
  private Seats() {}

  /**
   * A slot for each box.
   *
   * @param slots at least as many as there are boxes, in order around the ring
   * @param wishes the direction of the box that each hangs on, in the order of the boxes
   */
  static List<Point> assign(List<Point> slots, List<Point> wishes) {
    int boxes = wishes.size();
    int count = slots.size();
    int bestTurn = 0;
    double best = Double.MAX_VALUE;
    for (int turn = 0; turn < count; turn++) {
      double length = 0;
      for (int i = 0; i < boxes; i++) {
        Point slot = slots.get(slot(i, boxes, count, turn));
        length += distance(slot, wishes.get(i));
      }
      if (length < best - 1e-6) {
        best = length;
        bestTurn = turn;
      }
    }
    List<Point> places = new ArrayList<>();
    for (int i = 0; i < boxes; i++) {
      places.add(slots.get(slot(i, boxes, count, bestTurn)));
    }
    return places;
  }

  private static int slot(int i, int boxes, int count, int turn) {
    return (i * count / boxes + turn) % count;
  }

  private static double distance(Point a, Point b) {
    return Math.hypot(a.x() - b.x(), a.y() - b.y());
  }
}
