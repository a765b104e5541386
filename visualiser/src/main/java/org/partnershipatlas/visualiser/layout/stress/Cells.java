package org.partnershipatlas.visualiser.layout.stress;

import java.util.Arrays;

/** Points sorted into square cells, about two a cell, so that those near a point are found fast. */
final class Cells {
  private final double[] x;
  private final double[] y;
  private final double left;
  private final double top;
  private final double side;
  private final int across;
  private final int down;
  private final int[] start;
  private final int[] points;

  Cells(double[] x, double[] y) {
    this.x = x;
    this.y = y;
    int n = x.length;
    double right = Arrays.stream(x).max().orElse(0);
    double bottom = Arrays.stream(y).max().orElse(0);
    this.left = Arrays.stream(x).min().orElse(0);
    this.top = Arrays.stream(y).min().orElse(0);
    double width = Math.max(right - left, 1e-9);
    double height = Math.max(bottom - top, 1e-9);
    // A thin cloud has no more cells than points, however thin it is.
    this.side =
        Math.max(
            Math.sqrt(2 * width * height / Math.max(1, n)),
            Math.max(width, height) * 2 / Math.max(2, n));
    this.across = (int) (width / side) + 1;
    this.down = (int) (height / side) + 1;
    this.start = new int[across * down + 1];
    this.points = new int[n];
    for (int i = 0; i < n; i++) {
      start[cell(i) + 1]++;
    }
    for (int c = 0; c < across * down; c++) {
      start[c + 1] += start[c];
    }
    int[] next = start.clone();
    for (int i = 0; i < n; i++) {
      points[next[cell(i)]++] = i;
    }
  }

  private int column(int i) {
    return Math.min(across - 1, (int) ((x[i] - left) / side));
  }

  private int row(int i) {
    return Math.min(down - 1, (int) ((y[i] - top) / side));
  }

  private int cell(int i) {
    return row(i) * across + column(i);
  }

  /** The points nearest to a point, without itself; of those equally far the lower number. */
  int[] nearest(int i, int wanted) {
    int count = Math.min(wanted, points.length - 1);
    int[] found = new int[count];
    double[] far = new double[count];
    int have = 0;
    int column = column(i);
    int row = row(i);
    int largest = Math.max(across, down);
    for (int ring = 0; ring <= largest && count > 0; ring++) {
      // Nothing in this ring or beyond is nearer than its inner edge.
      double inner = (ring - 1) * side;
      if (have == count && inner > 0 && far[have - 1] < inner * inner) {
        break;
      }
      for (int r = Math.max(0, row - ring); r <= Math.min(down - 1, row + ring); r++) {
        boolean edge = r == row - ring || r == row + ring;
        int step = edge ? 1 : Math.max(1, 2 * ring);
        for (int c = column - ring; c <= column + ring; c += step) {
          if (c >= 0 && c < across) {
            have = take(i, r * across + c, found, far, have);
          }
        }
      }
    }
    return found;
  }

  private int take(int i, int cell, int[] found, double[] far, int already) {
    int have = already;
    for (int slot = start[cell]; slot < start[cell + 1]; slot++) {
      int j = points[slot];
      double dx = x[i] - x[j];
      double dy = y[i] - y[j];
      double square = dx * dx + dy * dy;
      if (j == i || (have == found.length && !nearer(square, j, far[have - 1], found[have - 1]))) {
        continue;
      }
      int at = have < found.length ? have++ : have - 1;
      while (at > 0 && nearer(square, j, far[at - 1], found[at - 1])) {
        far[at] = far[at - 1];
        found[at] = found[at - 1];
        at--;
      }
      far[at] = square;
      found[at] = j;
    }
    return have;
  }

  private static boolean nearer(double square, int j, double other, int k) {
    return square < other || (square == other && j < k);
  }
}
