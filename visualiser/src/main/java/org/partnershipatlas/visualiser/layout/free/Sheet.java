package org.partnershipatlas.visualiser.layout.free;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Position;
import org.partnershipatlas.visualiser.FreeOptions;
import org.partnershipatlas.visualiser.layout.stress.StressLayout;
import org.partnershipatlas.visualiser.scene.Point;

/**
 * Gives marks their places around the middle of a picture. Those that are kept stay; the others
 * come from the free layout, are stretched to the picture's proportions and moved off each other.
 */
final class Sheet {
  private static final long SEED = 1;
  private static final String SOURCE = "sheet";
  private static final double MOST_STRETCH = 1.7;
  // A few records need not fill a picture from edge to edge, and leave room to be dragged into.
  private static final double LONGEST = 380;
  private static final double MOST_EVENLY = 0.75;
  // How much of a picture its boxes fill at most: the rest is for lines.
  private static final double FULL = 0.36;

  private final FreeOptions options;
  private final List<Strand> strands;
  private final List<Plot> plots;
  private final boolean columns;
  private final double width;
  private final double height;

  /**
   * A sheet.
   *
   * @param columns whether they are set in columns, as many are
   * @param width of the picture's own room, at least, in its own measure
   */
  Sheet(
      FreeOptions options,
      List<Strand> strands,
      List<Plot> plots,
      boolean columns,
      double width,
      double height) {
    this.options = options;
    this.strands = strands;
    this.plots = plots;
    this.columns = columns;
    this.width = width;
    this.height = height;
  }

  /** Places all. */
  void place() {
    Map<String, Position> kept = new HashMap<>();
    options.kept().forEach(p -> kept.put(p.id().toString(), p));
    boolean any = plots.stream().anyMatch(p -> kept.containsKey(p.mark.id()));
    List<Plot> alone = any ? List.of() : plots.stream().filter(p -> p.mark.ties() == 0).toList();
    List<Plot> tied = plots.stream().filter(p -> !alone.contains(p)).toList();
    StressLayout layout = new StressLayout(SEED, usual(), options.progress());
    for (Plot plot : tied) {
      layout.nodeAdded(SOURCE, 0, plot.mark.id());
      Position at = kept.get(plot.mark.id());
      if (at != null) {
        layout.moveNode(plot.mark.id(), at.x(), at.y(), 0);
        layout.freezeNode(plot.mark.id(), at.pinned());
      }
    }
    int edge = 0;
    for (Strand strand : strands) {
      layout.edgeAdded(SOURCE, 0, Integer.toString(edge++), strand.from(), strand.to(), true);
    }
    layout.compute();
    for (Plot plot : tied) {
      Point at = layout.findPlace(plot.mark.id()).orElseThrow();
      plot.x = at.x();
      plot.y = at.y();
    }
    double room = Math.max(height / 2, height - below(alone));
    if (!any) {
      spread(tied, room);
    }
    if (any) {
      // One that was drawn towards somebody new goes no farther than there is room.
      for (Plot plot : tied) {
        Position was = kept.get(plot.mark.id());
        if (was != null && !plot.free(tied)) {
          plot.x = was.x();
          plot.y = was.y();
        }
      }
      Plot.around(tied);
    } else {
      if (columns) {
        Columns.place(tied, width, room);
      } else {
        Plot.part(tied);
      }
      rows(tied, alone);
      centre();
    }
    options.progress().check();
  }

  /** The places as they are kept, by what was drawn. */
  List<Position> positions() {
    Map<String, Boolean> pinned = new HashMap<>();
    options.kept().forEach(p -> pinned.put(p.id().toString(), p.pinned()));
    List<Position> positions = new ArrayList<>();
    for (Plot plot : plots) {
      String id = plot.mark.id();
      positions.add(new Position(Id.parse(id), plot.x, plot.y, pinned.getOrDefault(id, false)));
    }
    positions.sort(java.util.Comparator.comparing(p -> p.id().toString()));
    return Collections.unmodifiableList(positions);
  }

  private double usual() {
    return Math.sqrt(area() / FULL / Math.max(1, plots.size()));
  }

  private double area() {
    return plots.stream().mapToDouble(p -> (p.width + Plot.GAP) * (p.height + Plot.GAP)).sum();
  }

  /** To the picture's proportions, and as large as what is in it asks for. */
  private void spread(List<Plot> tied, double room) {
    double wide = span(tied.stream().mapToDouble(p -> p.x).toArray());
    double high = span(tied.stream().mapToDouble(p -> p.y).toArray());
    // A picture is wide: what is high lies down.
    if (high > wide) {
      for (Plot plot : tied) {
        double x = plot.x;
        plot.x = plot.y;
        plot.y = x;
      }
      double kept = wide;
      wide = high;
      high = kept;
    }
    double largest = plots.stream().mapToDouble(p -> p.width).max().orElse(0);
    double tallest = tallest(plots);
    double most = Math.sqrt(Math.max(1, area() / FULL / (width * height)));
    double across = (width * most - largest) / Math.max(wide, 1e-6);
    double down = (room * most - tallest) / Math.max(high, 1e-6);
    double longest = LONGEST / usual();
    double stretchX = Math.min(Math.min(across, down * MOST_STRETCH), longest);
    double stretchY = Math.min(Math.min(down, across * MOST_STRETCH), longest / MOST_STRETCH);
    for (Plot plot : tied) {
      plot.x *= stretchX;
      plot.y *= stretchY;
    }
    double evenly = Math.min(MOST_EVENLY, tied.size() / 200.0);
    even(tied, evenly, true);
    even(tied, evenly, false);
  }

  /**
   * Moves each a part of the way to where it would be if all were the same distance apart, in the
   * same order: the crowd in the middle of a large network gets some of the room around it.
   */
  private static void even(List<Plot> tied, double share, boolean across) {
    List<Plot> order = new ArrayList<>(tied);
    order.sort(java.util.Comparator.comparingDouble(p -> across ? p.x : p.y));
    if (order.size() < 3) {
      return;
    }
    double first = across ? order.get(0).x : order.get(0).y;
    Plot end = order.get(order.size() - 1);
    double last = across ? end.x : end.y;
    for (int i = 0; i < order.size(); i++) {
      Plot plot = order.get(i);
      double even = first + (last - first) * i / (order.size() - 1);
      if (across) {
        plot.x += share * (even - plot.x);
      } else {
        plot.y += share * (even - plot.y);
      }
    }
  }

  /** About how high the rows of those that nothing joins will be. */
  private double below(List<Plot> alone) {
    double wide = alone.stream().mapToDouble(p -> p.width + 2 * Plot.GAP).sum();
    return alone.isEmpty()
        ? 0
        : Math.ceil(wide / width) * (tallest(alone) + 2 * Plot.GAP) + Plot.GAP;
  }

  /** Those that nothing joins, in rows below the others. */
  private void rows(List<Plot> tied, List<Plot> alone) {
    double left = tied.stream().mapToDouble(p -> p.at().x()).min().orElse(0);
    double right = tied.stream().mapToDouble(p -> p.at().right()).max().orElse(0);
    double wide = Math.max(width, right - left);
    double top = tied.stream().mapToDouble(p -> p.at().bottom()).max().orElse(0) + 3 * Plot.GAP;
    double start = (left + right) / 2 - wide / 2;
    double x = start;
    double high = 0;
    for (Plot plot : alone) {
      if (x > start && x + plot.width > start + wide) {
        x = start;
        top += high + 2 * Plot.GAP;
        high = 0;
      }
      plot.x = x + plot.width / 2;
      plot.y = top + plot.height / 2;
      x += plot.width + 2 * Plot.GAP;
      high = Math.max(high, plot.height);
    }
  }

  private static double tallest(List<Plot> plots) {
    return plots.stream().mapToDouble(p -> p.height).max().orElse(0);
  }

  private static double span(double[] values) {
    double least = java.util.Arrays.stream(values).min().orElse(0);
    return java.util.Arrays.stream(values).max().orElse(0) - least;
  }

  private void centre() {
    double left = plots.stream().mapToDouble(p -> p.at().x()).min().orElse(0);
    double right = plots.stream().mapToDouble(p -> p.at().right()).max().orElse(0);
    double top = plots.stream().mapToDouble(p -> p.at().y()).min().orElse(0);
    double bottom = plots.stream().mapToDouble(p -> p.at().bottom()).max().orElse(0);
    for (Plot plot : plots) {
      plot.x -= (left + right) / 2;
      plot.y -= (top + bottom) / 2;
    }
  }
}
