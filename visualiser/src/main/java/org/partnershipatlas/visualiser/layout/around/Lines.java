package org.partnershipatlas.visualiser.layout.around;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.visualiser.layout.Drawing;
import org.partnershipatlas.visualiser.scene.Connector;
import org.partnershipatlas.visualiser.scene.Dash;
import org.partnershipatlas.visualiser.scene.Look;
import org.partnershipatlas.visualiser.scene.Point;
import org.partnershipatlas.visualiser.scene.Rect;

/** Draws relations as lines from edge to edge; several of one pair run side by side. */
final class Lines {
  private static final double APART = 7;

  /** How far lines that go around a corner keep from it, by turns: few then lie on each other. */
  private static final double[] STAGGER = {7, 4.5, 9.5};

  private final Network network;
  private final Map<String, Rect> places;
  private final Optional<Rect> beside;
  private final Detour detour;
  private final Detour among;
  private int made;

  /**
   * Lines between boxes.
   *
   * @param labels what they go around besides
   * @param beside where only lines to what stands there may go
   */
  Lines(Network network, Map<String, Rect> places, List<Rect> labels, Optional<Rect> beside) {
    this.network = network;
    this.places = places;
    List<Rect> obstacles = new ArrayList<>(places.values());
    obstacles.addAll(labels);
    this.beside = beside;
    this.detour = new Detour(obstacles);
    List<Rect> more = new ArrayList<>(obstacles);
    beside.ifPresent(more::add);
    this.among = new Detour(more);
  }

  void draw(Drawing drawing, List<Relation> relations) {
    Map<List<String>, List<Relation>> byPair = new LinkedHashMap<>();
    for (Relation relation : relations) {
      boolean forward = relation.from().compareTo(relation.to()) <= 0;
      List<String> pair =
          forward
              ? List.of(relation.from(), relation.to())
              : List.of(relation.to(), relation.from());
      byPair.computeIfAbsent(pair, p -> new ArrayList<>()).add(relation);
    }
    byPair.values().forEach(all -> pair(drawing, all));
  }

  private void pair(Drawing drawing, List<Relation> all) {
    for (int i = 0; i < all.size(); i++) {
      Relation relation = all.get(i);
      double aside = (i - (all.size() - 1) / 2.0) * APART;
      // Both directions of a pair are moved to the same side as seen from its first record.
      double sign = relation.from().compareTo(relation.to()) <= 0 ? 1 : -1;
      Rect from = place(relation.from());
      Rect to = place(relation.to());
      drawing.add(
          connector(relation, detour(from, to).way(from, to, aside * sign, STAGGER[made % 3])));
      made++;
    }
  }

  private Detour detour(Rect from, Rect to) {
    boolean out = beside.filter(b -> b.contains(from, 1) || b.contains(to, 1)).isPresent();
    return out ? detour : among;
  }

  private Rect place(String id) {
    Rect at = places.get(id);
    if (at == null) {
      throw new IllegalStateException("No box " + id);
    }
    return at;
  }

  private Connector connector(Relation relation, List<Point> points) {
    String from = network.name(Id.parse(relation.from()));
    String to = network.name(Id.parse(relation.to()));
    String part = relation.part().isEmpty() ? "" : " (" + relation.part() + ")";
    Look look = relation.look() == Look.PLANNED ? Look.PLANNED : Look.PLAIN;
    return new Connector(
        relation.role().word() + ":" + relation.from() + ">" + relation.to(),
        relation.role(),
        look,
        relation.from(),
        relation.to(),
        points,
        look == Look.PLANNED ? Dash.DOTTED : relation.role().dash(),
        relation.role().start(),
        relation.role().end(),
        relation.role().word() + ">" + relation.to(),
        relation.record(),
        from + " " + relation.role().word() + " " + to + part);
  }
}
