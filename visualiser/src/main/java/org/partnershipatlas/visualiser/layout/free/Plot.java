package org.partnershipatlas.visualiser.layout.free;

import java.util.ArrayList;
import java.util.List;
import org.partnershipatlas.visualiser.scene.Rect;

/**
 * Where a mark is to stand and how much room it takes: the mark and, under it, its label.
 *
 * @param held whether others make way for it
 */
final class Plot {
  /** The space that is left between two. */
  static final double GAP = 9;

  private static final double LITTLE = 0.5;
  private static final int ROUNDS = 60;
  // Pictures and boxes are wide: pushes along the shorter way alone would make a tower.
  private static final double ALONG = 0.45;
  private static final double RING = 8;
  private static final double WIDER = 1.04;
  private static final int MOST_WIDENINGS = 200;

  final Mark mark;
  final double width;
  final double height;
  final boolean held;
  double x;
  double y;

  Plot(Mark mark, double width, double height, boolean held) {
    this.mark = mark;
    this.width = width;
    this.height = height;
    this.held = held;
  }

  Rect at() {
    return new Rect(x - width / 2, y - height / 2, width, height);
  }

  /**
   * Moves those that lie on each other apart, along the shorter way, until none do. Where there is
   * no room all that are not held spread out a little, which ends, since no two share a place.
   */
  static void part(List<Plot> plots) {
    for (int widening = 0; widening < MOST_WIDENINGS; widening++) {
      for (int round = 0; round < ROUNDS; round++) {
        if (!push(plots)) {
          return;
        }
      }
      for (Plot plot : plots) {
        if (!plot.held) {
          plot.x *= WIDER;
          plot.y *= WIDER;
        }
      }
    }
  }

  /**
   * Puts each that is not held to the nearest place where it lies on no other, looked for in rings
   * around where it would be; those that are held stay.
   */
  static void around(List<Plot> plots) {
    List<Plot> placed = new ArrayList<>(plots.stream().filter(p -> p.held).toList());
    for (Plot plot : plots) {
      if (!plot.held) {
        plot.look(placed);
        placed.add(plot);
      }
    }
  }

  private void look(List<Plot> placed) {
    double wishX = x;
    double wishY = y;
    for (int ring = 0; !free(placed); ring++) {
      int places = 8 + 4 * ring;
      for (int i = 0; i < places && !free(placed); i++) {
        double angle = 2 * Math.PI * i / places;
        x = wishX + 1.6 * RING * ring * Math.cos(angle);
        y = wishY + RING * ring * Math.sin(angle);
      }
    }
  }

  /** Whether it lies on no other. */
  boolean free(List<Plot> others) {
    for (Plot other : others) {
      if (other != this
          && (width + other.width) / 2 + GAP - Math.abs(x - other.x) > LITTLE
          && (height + other.height) / 2 + GAP - Math.abs(y - other.y) > LITTLE) {
        return false;
      }
    }
    return true;
  }

  private static boolean push(List<Plot> plots) {
    List<Plot> byLeft = new ArrayList<>(plots);
    byLeft.sort(java.util.Comparator.comparingDouble(p -> p.x - p.width / 2));
    boolean moved = false;
    for (int i = 0; i < byLeft.size(); i++) {
      Plot one = byLeft.get(i);
      double right = one.x + one.width / 2 + GAP;
      for (int j = i + 1; j < byLeft.size(); j++) {
        Plot other = byLeft.get(j);
        // Pushes of this round may have shuffled the order a little: hence the margin.
        if (other.x - other.width / 2 > right + one.width) {
          break;
        }
        moved |= push(one, other);
      }
    }
    return moved;
  }

  private static boolean push(Plot one, Plot other) {
    double dx = other.x - one.x;
    double dy = other.y - one.y;
    double overX = (one.width + other.width) / 2 + GAP - Math.abs(dx);
    double overY = (one.height + other.height) / 2 + GAP - Math.abs(dy);
    if (overX <= LITTLE || overY <= LITTLE || (one.held && other.held)) {
      return false;
    }
    double share = one.held || other.held ? 1 : 0.5;
    // A little beyond, so that rounding brings nothing back together.
    if (overX * ALONG < overY) {
      double by = (overX + LITTLE) * share * (dx < 0 ? -1 : 1);
      one.x -= one.held ? 0 : by;
      other.x += other.held ? 0 : by;
    } else {
      double by = (overY + LITTLE) * share * (dy < 0 ? -1 : 1);
      one.y -= one.held ? 0 : by;
      other.y += other.held ? 0 : by;
    }
    return true;
  }
}
