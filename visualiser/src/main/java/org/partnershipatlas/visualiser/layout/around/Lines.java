package org.partnershipatlas.visualiser.layout.around;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  private final Network network;
  private final Map<String, Rect> places;
  private final Detour detour;

  Lines(Network network, Map<String, Rect> places, List<Rect> labels) {
    this.network = network;
    this.places = places;
    List<Rect> obstacles = new ArrayList<>(places.values());
    obstacles.addAll(labels);
    this.detour = new Detour(obstacles);
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
      drawing.add(connector(relation, detour.way(from, to, aside * sign)));
    }
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
