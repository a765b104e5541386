package org.partnershipatlas.visualiser.layout.tiers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The level channel between a band and the columns below it. Nets whose stretches do not meet share
 * a track.
 */
final class Aisle {
  private record Stretch(String net, double left, double right) {}

  private final List<Stretch> stretches = new ArrayList<>();
  private final Map<String, Integer> tracks = new LinkedHashMap<>();
  private int count;
  private double y;

  void use(String net, double left, double right) {
    stretches.add(new Stretch(net, left, right));
  }

  /** Gives each net a track: from the left, on the first that is free. */
  void assign() {
    stretches.sort(Comparator.comparingDouble(Stretch::left).thenComparing(Stretch::net));
    List<Double> ends = new ArrayList<>();
    for (Stretch stretch : stretches) {
      int track = 0;
      while (track < ends.size() && ends.get(track) > stretch.left() - 10) {
        track++;
      }
      if (track == ends.size()) {
        ends.add(stretch.right());
      } else {
        ends.set(track, stretch.right());
      }
      tracks.put(stretch.net(), track);
    }
    count = ends.size();
  }

  double height() {
    return count == 0 ? 6 : 16 + (count - 1) * Gutter.TRACK;
  }

  void place(double top) {
    y = top;
  }

  double trackY(String net) {
    return y + 8 + tracks.getOrDefault(net, 0) * Gutter.TRACK;
  }
}
