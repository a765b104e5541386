package org.partnershipatlas.register.exchange.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Position;
import org.partnershipatlas.model.Row;

/** Where a file draws its nodes, as a kept view: the free one, with each node where it was. */
final class Places {
  private static final String VIEW = "free";

  /** How far nodes lie from the middle in the middle, by the root of their number. */
  private static final double ROOM = 60;

  private Places() {}

  static Optional<AtlasRecord> of(ReadGraph graph, NodeRecords nodes, boolean own, Told told) {
    List<ReadNode> placed =
        graph.nodes().stream().filter(n -> nodes.spot(n.id()).isPresent()).toList();
    if (placed.size() < 2) {
      return Optional.empty();
    }
    double x = placed.stream().mapToDouble(n -> nodes.spot(n.id()).get().x()).average().orElse(0);
    double y = placed.stream().mapToDouble(n -> nodes.spot(n.id()).get().y()).average().orElse(0);
    double spread =
        Math.sqrt(
            placed.stream()
                .mapToDouble(
                    n ->
                        Math.pow(nodes.spot(n.id()).get().x() - x, 2)
                            + Math.pow(nodes.spot(n.id()).get().y() - y, 2))
                .average()
                .orElse(0));
    if (!(spread > 0) || !Double.isFinite(spread)) {
      return Optional.empty();
    }
    double scale = own ? 1 : ROOM * Math.sqrt(placed.size()) / spread;
    List<String> positions = new ArrayList<>();
    for (ReadNode node : placed) {
      ReadNode.Spot spot = nodes.spot(node.id()).get();
      double across = (spot.x() - x) * scale;
      double down = (spot.y() - y) * scale;
      if (Math.abs(across) < Position.FARTHEST && Math.abs(down) < Position.FARTHEST) {
        positions.add(new Position(nodes.id(node.id()), across, down, false).text());
      }
    }
    String name = "Places in " + graph.file();
    told.once(GraphReading.placesKept(name));
    return Optional.of(
        Row.of(Kind.SAVED_VIEW, VIEW)
            .with("name", name)
            .with("view", VIEW)
            .with("positions", positions)
            .toRecord());
  }
}
