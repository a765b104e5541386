package org.partnershipatlas.visualiser.layout.free;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Sets many plots in columns, so that all of a picture is used alike and room for lines is left
 * between any two: left to right and up and down they keep the order in which the free layout has
 * them. Every number of columns is tried, and the one kept that fills the proportions best. Takes
 * O(n²) time for n plots.
 */
final class Columns {
  /** The room for lines between two columns and between two plots of one. */
  private static final double ASIDE = 12;

  private static final double BELOW = 11;

  private final List<Plot> byX;
  private final double width;
  private final double height;

  private Columns(List<Plot> plots, double width, double height) {
    this.byX = new ArrayList<>(plots);
    this.byX.sort(Comparator.comparingDouble(p -> p.x));
    this.width = width;
    this.height = height;
  }

  /** Places plots around 0, 0 in those proportions, at least. */
  static void place(List<Plot> plots, double width, double height) {
    if (!plots.isEmpty()) {
      new Columns(plots, width, height).place();
    }
  }

  private void place() {
    List<List<Plot>> best = split(1);
    for (int count = 2; count <= byX.size(); count++) {
      List<List<Plot>> columns = split(count);
      if (scale(columns) < scale(best)) {
        best = columns;
      }
    }
    double more = Math.max(1, scale(best));
    double aside = (width * more - widths(best)) / best.size();
    double x = -width * more / 2 + aside / 2;
    for (List<Plot> column : best) {
      double wide = widest(column);
      down(column, x + wide / 2, height * more);
      x += wide + aside;
    }
  }

  /** One under the other, the height to spare shared out alike. */
  private static void down(List<Plot> column, double x, double high) {
    column.sort(Comparator.comparingDouble(p -> p.y));
    double gap = (high - column.stream().mapToDouble(p -> p.height).sum()) / column.size();
    double y = -high / 2 + gap / 2;
    for (Plot plot : column) {
      plot.x = x;
      plot.y = y + plot.height / 2;
      y += plot.height + gap;
    }
  }

  /** From left to right into so many columns of about equal height. */
  private List<List<Plot>> split(int count) {
    double all = byX.stream().mapToDouble(p -> p.height + BELOW).sum();
    List<List<Plot>> columns = new ArrayList<>();
    double before = 0;
    for (Plot plot : byX) {
      double middle = before + (plot.height + BELOW) / 2;
      int at = Math.min(count - 1, (int) (middle / all * count));
      while (columns.size() <= at) {
        columns.add(new ArrayList<>());
      }
      columns.get(at).add(plot);
      before += plot.height + BELOW;
    }
    columns.removeIf(List::isEmpty);
    return columns;
  }

  private double scale(List<List<Plot>> columns) {
    double wide = widths(columns) + ASIDE * columns.size();
    double high =
        columns.stream()
            .mapToDouble(c -> c.stream().mapToDouble(p -> p.height + BELOW).sum())
            .max()
            .orElse(0);
    return Math.max(wide / width, high / height);
  }

  private static double widths(List<List<Plot>> columns) {
    return columns.stream().mapToDouble(Columns::widest).sum();
  }

  private static double widest(List<Plot> column) {
    return column.stream().mapToDouble(p -> p.width).max().orElse(0);
  }
}
