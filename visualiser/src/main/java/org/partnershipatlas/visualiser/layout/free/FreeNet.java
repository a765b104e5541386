package org.partnershipatlas.visualiser.layout.free;

import java.util.List;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.visualiser.FreeOptions;
import org.partnershipatlas.visualiser.scene.BoxRole;
import org.partnershipatlas.visualiser.scene.ConnectorRole;
import org.partnershipatlas.visualiser.scene.Look;

/** What the free view is about, before it has places: the same for pictures and the live window. */
public record FreeNet(List<Node> nodes, List<Tie> ties) {
  public FreeNet {
    nodes = List.copyOf(nodes);
    ties = List.copyOf(ties);
  }

  /** A record, with what a reader calls it. */
  public record Node(String id, BoxRole role, Look look, String name) {}

  /** Two records that have to do with each other. */
  public record Tie(String id, String from, String to, ConnectorRole role, String label) {}

  public static FreeNet of(Network network, FreeOptions options) {
    Marks marks = new Marks(network, options);
    return new FreeNet(
        marks.marks().stream()
            .map(Mark::card)
            .map(c -> new Node(c.id(), c.role(), c.look(), c.name()))
            .toList(),
        marks.strands().stream()
            .map(
                s ->
                    new Tie(
                        s.role().word() + ":" + s.from() + ">" + s.to(),
                        s.from(),
                        s.to(),
                        s.role(),
                        s.label()))
            .toList());
  }
}
