package org.partnershipatlas.visualiser.layout.around;

import java.util.ArrayList;
import java.util.List;
import org.partnershipatlas.visualiser.scene.Point;

/**
 * The slots of one ring: an upright rectangle around the centre, boxes side by side along its upper
 * and lower edge and one above the other along its sides. Wide boxes fit it far better than a
 * circle.
 */
record Ring(double halfWidth, double halfHeight, double boxWidth, double boxHeight) {
  static final double GAP = 14;

  /** The smallest ring that has a slot for each box, grown towards the proportions asked for. */
  static Ring of(Ring least, int boxes, double ratio) {
    Ring ring = least;
    while (ring.slots().size() < boxes) {
      boolean wider = ring.halfHeight() / ring.halfWidth() > ratio;
      double x = ring.halfWidth() + (wider ? (ring.boxWidth() + GAP) / 4 : 0);
      double y = ring.halfHeight() + (wider ? 0 : (ring.boxHeight() + GAP) / 4);
      ring = new Ring(x, y, ring.boxWidth(), ring.boxHeight());
    }
    return ring;
  }

  /** The same ring, stretched. */
  Ring stretched(double across, double down) {
    return new Ring(halfWidth * across, halfHeight * down, boxWidth, boxHeight);
  }

  private int acrossCount() {
    return (int) Math.floor(2 * halfWidth / (boxWidth + GAP)) + 1;
  }

  private int sideCount() {
    return Math.max(0, (int) Math.floor(2 * halfHeight / (boxHeight + GAP)) - 1);
  }

  /** The middles of its slots, clockwise from the upper left. */
  List<Point> slots() {
    return slots(acrossCount(), sideCount());
  }

  /** Slots for so many boxes, shared between its edges as its lengths are. */
  List<Point> slots(int boxes) {
    int most = 2 * acrossCount() + 2 * sideCount();
    int across =
        Math.max(
            1, Math.min(acrossCount(), (int) Math.round(acrossCount() * (double) boxes / most)));
    int sides = Math.max(0, Math.min(sideCount(), (boxes - 2 * across + 1) / 2));
    while (2 * across + 2 * sides < boxes && across < acrossCount()) {
      across++;
    }
    return slots(across, sides);
  }

  private List<Point> slots(int across, int sides) {
    List<Point> slots = new ArrayList<>();
    for (int i = 0; i < across; i++) {
      slots.add(new Point(along(i, across, sides == 0), -halfHeight));
    }
    for (int i = 0; i < sides; i++) {
      slots.add(new Point(halfWidth, -halfHeight + 2 * halfHeight * (i + 1) / (sides + 1)));
    }
    for (int i = across - 1; i >= 0; i--) {
      slots.add(new Point(along(i, across, sides == 0), halfHeight));
    }
    for (int i = sides - 1; i >= 0; i--) {
      slots.add(new Point(-halfWidth, -halfHeight + 2 * halfHeight * (i + 1) / (sides + 1)));
    }
    return slots;
  }

  /** A single box stands in the middle of its edge; several reach from corner to corner. */
  private double along(int i, int count, boolean noSides) {
    if (count == 1) {
      return 0;
    }
    double share = noSides && count == 2 ? 0.6 : 1;
    return share * (-halfWidth + 2 * halfWidth * i / (count - 1));
  }
}
