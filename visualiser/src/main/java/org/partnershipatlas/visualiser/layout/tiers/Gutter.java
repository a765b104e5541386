package org.partnershipatlas.visualiser.layout.tiers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The upright channel at the left of a column of cards. Each net that enters a card from it has a
 * track of its own; the net that reaches furthest down runs furthest to the left, so that no line
 * crosses another on its way into a card.
 */
final class Gutter {
  /** The distance between two tracks of any channel. */
  static final double TRACK = 4.2;

  private static final double EDGE = 7;

  private final Map<String, Double> deepest = new LinkedHashMap<>();
  private final List<String> order = new ArrayList<>();
  private double x;
  private double width;

  void use(String net) {
    deepest.putIfAbsent(net, 0.0);
  }

  /** The width that its tracks need. */
  double needed() {
    return deepest.isEmpty() ? EDGE : EDGE + deepest.size() * TRACK;
  }

  void place(double left, double wide) {
    x = left;
    width = wide;
  }

  double middle() {
    return x + width / 2;
  }

  /** Notes that a net enters a card at a height. */
  void enter(String net, double y) {
    deepest.merge(net, y, Math::max);
  }

  void sort() {
    order.clear();
    order.addAll(deepest.keySet());
    order.sort(Comparator.comparing((String n) -> deepest.getOrDefault(n, 0.0)).reversed());
  }

  /** How far from the left a net's track is, among those of this gutter. */
  int rank(String net) {
    return order.indexOf(net);
  }

  double trackX(String net) {
    double used = (deepest.size() - 1) * TRACK;
    return x + Math.max(2, (width - EDGE - used) / 2) + order.indexOf(net) * TRACK;
  }
}
