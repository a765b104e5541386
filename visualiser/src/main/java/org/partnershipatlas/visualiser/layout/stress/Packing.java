package org.partnershipatlas.visualiser.layout.stress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sets parts that nothing joins beside each other, the largest first, in rows of one width. */
final class Packing {
  private static final double GAP = 1.5;
  private static final double RATIO = 1.8;

  /** The nodes of a part, by their number in the whole. */
  record Part(int[] nodes, double width, double height) {}

  private Packing() {}

  /** The nodes of each part that hangs together, the largest first, then by the lowest number. */
  static List<int[]> parts(Ties ties) {
    List<int[]> parts = new ArrayList<>();
    boolean[] seen = new boolean[ties.nodes()];
    int[] queue = new int[ties.nodes()];
    int[] distance = new int[ties.nodes()];
    for (int v = 0; v < ties.nodes(); v++) {
      if (seen[v]) {
        continue;
      }
      int[] nodes;
      if (ties.degree(v) == 0) {
        nodes = new int[] {v};
      } else {
        nodes = java.util.Arrays.copyOf(queue, ties.distances(v, distance, queue));
        java.util.Arrays.sort(nodes);
      }
      for (int w : nodes) {
        seen[w] = true;
      }
      parts.add(nodes);
    }
    parts.sort(Comparator.comparingInt((int[] p) -> -p.length).thenComparingInt(p -> p[0]));
    return parts;
  }

  /** Moves each part, whose places start anywhere, to a place of its own; the whole around 0, 0. */
  static void pack(List<int[]> parts, double[] x, double[] y) {
    List<Part> sized = new ArrayList<>();
    double area = 0;
    double widest = 0;
    for (int[] nodes : parts) {
      Part part = toCorner(nodes, x, y);
      sized.add(part);
      area += (part.width() + GAP) * (part.height() + GAP);
      widest = Math.max(widest, part.width());
    }
    double width = Math.max(widest, Math.sqrt(area * RATIO));
    double left = 0;
    double top = 0;
    double row = 0;
    for (Part part : sized) {
      if (left > 0 && left + part.width() > width) {
        left = 0;
        top += row + GAP;
        row = 0;
      }
      move(part.nodes(), x, y, left, top);
      left += part.width() + GAP;
      row = Math.max(row, part.height());
    }
    centre(x, y);
  }

  private static Part toCorner(int[] nodes, double[] x, double[] y) {
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (int v : nodes) {
      left = Math.min(left, x[v]);
      right = Math.max(right, x[v]);
      top = Math.min(top, y[v]);
      bottom = Math.max(bottom, y[v]);
    }
    move(nodes, x, y, -left, -top);
    return new Part(nodes, right - left, bottom - top);
  }

  private static void centre(double[] x, double[] y) {
    int[] all = new int[x.length];
    for (int v = 0; v < all.length; v++) {
      all[v] = v;
    }
    if (all.length > 0) {
      Part whole = toCorner(all, x, y);
      move(all, x, y, -whole.width() / 2, -whole.height() / 2);
    }
  }

  private static void move(int[] nodes, double[] x, double[] y, double byX, double byY) {
    for (int v : nodes) {
      x[v] += byX;
      y[v] += byY;
    }
  }
}
