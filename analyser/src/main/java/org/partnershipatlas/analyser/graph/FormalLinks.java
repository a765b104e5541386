package org.partnershipatlas.analyser.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Link;
import org.partnershipatlas.model.Network;

/**
 * The steps between groups that rest on nobody: recorded links, and groups that are part of one.
 */
final class FormalLinks {
  private final Network network;

  FormalLinks(Network network) {
    this.network = network;
  }

  List<Edge> edges() {
    List<Edge> edges = new ArrayList<>();
    for (Link link : network.current(Link.class)) {
      StepKind.of(link.kind())
          .filter(kind -> kind != StepKind.NOMINATES_TO)
          .filter(kind -> joins(link.fromGroup(), link.toGroup()))
          .map(kind -> edge(link.fromGroup(), link.toGroup(), kind, link.id()))
          .ifPresent(edges::add);
    }
    for (Group group : network.current(Group.class)) {
      group
          .partOf()
          .filter(whole -> joins(group.id(), whole))
          .map(whole -> edge(group.id(), whole, StepKind.PART_OF, group.id()))
          .ifPresent(edges::add);
    }
    return edges;
  }

  private static Edge edge(Id<Group> from, Id<Group> to, StepKind kind, Id<?> evidence) {
    return Edge.of(from, to, kind, Layer.RECORDED, List.of(evidence));
  }

  private boolean joins(Id<Group> from, Id<Group> to) {
    return !from.equals(to) && isCurrent(network, from) && isCurrent(network, to);
  }

  static boolean isCurrent(Network network, Id<Group> group) {
    Optional<Group> found = network.find(group);
    return found.filter(network::isCurrent).isPresent();
  }
}
