package org.partnershipatlas.visualiser.layout.tiers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnershipatlas.visualiser.layout.Drawing;
import org.partnershipatlas.visualiser.scene.Connector;
import org.partnershipatlas.visualiser.scene.Look;
import org.partnershipatlas.visualiser.scene.Point;

/**
 * Leads the nets through gutters, aisles and one trunk at the far left, at right angles only. It
 * works in the steps in which places become known: which channels are used, then everything across,
 * then everything down.
 */
final class Router {
  private final List<Net> nets;
  private final Map<String, Spot> spots = new LinkedHashMap<>();
  private final Map<String, List<Spot>> ends = new LinkedHashMap<>();
  private final List<String> trunk = new ArrayList<>();
  private final List<Aisle> aisles;
  private double trunkX;

  Router(List<Net> nets, Collection<Spot> all, List<Aisle> aisles) {
    this.nets = nets;
    this.aisles = aisles;
    all.forEach(s -> spots.put(s.id(), s));
    for (Net net : nets) {
      Set<String> ids = new LinkedHashSet<>(List.of(net.to()));
      net.wires().forEach(w -> ids.add(w.from()));
      List<Spot> at = ids.stream().filter(spots::containsKey).map(id -> spot(id)).toList();
      ends.put(net.id(), at);
      at.forEach(s -> s.use(net.id()));
      if (at.stream().map(Spot::aisle).distinct().count() > 1) {
        trunk.add(net.id());
      }
    }
  }

  private Spot spot(String id) {
    Spot spot = spots.get(id);
    if (spot == null) {
      throw new IllegalStateException("No card " + id);
    }
    return spot;
  }

  double trunkWidth() {
    return trunk.isEmpty() ? 0 : 8 + trunk.size() * Gutter.TRACK;
  }

  void placeTrunk(double left) {
    trunkX = left + 4;
  }

  private double trunkX(String net) {
    return trunkX + trunk.indexOf(net) * Gutter.TRACK;
  }

  /** Once everything has its place across: ports at feet, and the tracks of the aisles. */
  void assignAisles() {
    Map<String, Double> mean = new LinkedHashMap<>();
    ends.forEach(
        (net, at) -> mean.put(net, at.stream().mapToDouble(Spot::centreX).average().orElse(0)));
    Comparator<String> byMean =
        Comparator.<String>comparingDouble(n -> mean.getOrDefault(n, 0.0))
            .thenComparing(Comparator.naturalOrder());
    spots.values().stream().filter(Spot::footed).forEach(s -> s.orderFoot(byMean));
    for (Net net : nets) {
      List<Spot> at = ends.getOrDefault(net.id(), List.of());
      if (at.size() < 2 || inOneGutter(at)) {
        continue;
      }
      for (int a : at.stream().map(Spot::aisle).distinct().toList()) {
        List<Double> xs = new ArrayList<>();
        at.stream()
            .filter(s -> s.aisle() == a)
            .forEach(s -> xs.add(s.footed() ? s.port(net.id()).x() : s.gutter().middle()));
        if (trunk.contains(net.id())) {
          xs.add(trunkX(net.id()));
        }
        double left = xs.stream().mapToDouble(x -> x).min().orElse(0);
        double right = xs.stream().mapToDouble(x -> x).max().orElse(0);
        aisles.get(a).use(net.id(), left, right);
      }
    }
    aisles.forEach(Aisle::assign);
  }

  private static boolean inOneGutter(List<Spot> at) {
    return at.stream().noneMatch(Spot::footed)
        && at.stream().map(Spot::gutter).distinct().count() == 1;
  }

  /** Once everything has its place down: tracks of the gutters and ports at sides. */
  void assignGutters() {
    spots.values().stream().filter(s -> !s.footed()).forEach(Spot::enterGutter);
    spots.values().stream().map(Spot::gutter).distinct().forEach(Gutter::sort);
    spots.values().stream().filter(s -> !s.footed()).forEach(Spot::orderSide);
  }

  void draw(Drawing drawing) {
    Set<String> seen = new HashSet<>();
    for (Net net : nets) {
      for (Net.Wire wire : net.wires()) {
        if (spots.containsKey(wire.from()) && spots.containsKey(net.to())) {
          String id = net.id() + "<" + wire.from();
          if (seen.add(id)) {
            drawing.add(connector(id, net, wire));
          }
        }
      }
    }
  }

  private Connector connector(String id, Net net, Net.Wire wire) {
    return new Connector(
        id,
        wire.role(),
        wire.look(),
        wire.from(),
        net.to(),
        way(net.id(), spot(wire.from()), spot(net.to())),
        wire.look() == Look.PLANNED || wire.look() == Look.POSSIBLE || wire.look() == Look.ENDED
            ? org.partnershipatlas.visualiser.scene.Dash.DOTTED
            : wire.role().dash(),
        wire.role().start(),
        wire.role().end(),
        net.id(),
        wire.record(),
        wire.label());
  }

  private List<Point> way(String net, Spot from, Spot to) {
    List<Point> points = new ArrayList<>();
    Point start = from.port(net);
    Point end = to.port(net);
    points.add(start);
    if (!from.footed() && !to.footed() && from.gutter() == to.gutter()) {
      points.add(new Point(from.gutter().trackX(net), start.y()));
      points.add(new Point(from.gutter().trackX(net), end.y()));
    } else {
      leave(points, net, from, start);
      if (from.aisle() != to.aisle()) {
        points.add(new Point(trunkX(net), aisles.get(from.aisle()).trackY(net)));
        points.add(new Point(trunkX(net), aisles.get(to.aisle()).trackY(net)));
      }
      List<Point> back = new ArrayList<>();
      leave(back, net, to, end);
      for (int i = back.size() - 1; i >= 0; i--) {
        points.add(back.get(i));
      }
    }
    points.add(end);
    return tidy(points);
  }

  private void leave(List<Point> points, String net, Spot spot, Point port) {
    double x = spot.aisleX(net);
    if (!spot.footed()) {
      points.add(new Point(x, port.y()));
    }
    points.add(new Point(x, aisles.get(spot.aisle()).trackY(net)));
  }

  /** Without points that repeat or lie on a straight run. */
  private static List<Point> tidy(List<Point> points) {
    List<Point> kept = new ArrayList<>();
    for (Point p : points) {
      int n = kept.size();
      if (n > 0 && same(kept.get(n - 1), p)) {
        continue;
      }
      if (n > 1 && inLine(kept.get(n - 2), kept.get(n - 1), p)) {
        kept.remove(n - 1);
      }
      kept.add(p);
    }
    if (kept.size() == 1) {
      kept.add(new Point(kept.get(0).x() + 0.01, kept.get(0).y()));
    }
    return kept;
  }

  private static boolean same(Point a, Point b) {
    return Math.abs(a.x() - b.x()) < 0.01 && Math.abs(a.y() - b.y()) < 0.01;
  }

  private static boolean inLine(Point a, Point b, Point c) {
    return (Math.abs(a.x() - b.x()) < 0.01 && Math.abs(b.x() - c.x()) < 0.01)
        || (Math.abs(a.y() - b.y()) < 0.01 && Math.abs(b.y() - c.y()) < 0.01);
  }
}
