package org.partnershipatlas.analyser.graph;

import java.util.ArrayList;
import java.util.List;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Community;
import org.partnershipatlas.model.Field;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Membership;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;

/** The steps that count at the ends of a route only, but for those that holders make. */
final class EndSteps {
  private final Network network;
  private final List<Edge> edges = new ArrayList<>();

  EndSteps(Network network) {
    this.network = network;
  }

  List<Edge> edges() {
    for (Membership membership : network.current(Membership.class)) {
      put(
          membership.organisation(),
          membership.network(),
          StepKind.MEMBER_OF,
          membership.id(),
          isThere(membership.network()));
    }
    for (Organisation body : network.list(Organisation.class)) {
      body.partOf().ifPresent(whole -> put(body.id(), whole, StepKind.UNIT_OF, body.id(), true));
      body.fields().forEach(field -> put(body.id(), field, StepKind.WORKS_ON, body.id(), true));
      body.communities().forEach(of -> put(body.id(), of, StepKind.WORKS_ON, body.id(), true));
    }
    for (Group group : network.current(Group.class)) {
      for (Id<Area> area : group.areas()) {
        put(group.id(), area, StepKind.COVERS, group.id(), isThere(area));
      }
    }
    for (Field field : network.list(Field.class)) {
      field.broader().ifPresent(of -> put(field.id(), of, StepKind.WITHIN, field.id(), true));
    }
    for (Community one : network.list(Community.class)) {
      one.broader().ifPresent(of -> put(one.id(), of, StepKind.WITHIN, one.id(), true));
    }
    return edges;
  }

  private boolean isThere(Id<?> id) {
    return id.kind() == Kind.ORGANISATION
        || network.find(id).map(AtlasRecord.class::cast).filter(network::isCurrent).isPresent();
  }

  private void put(Id<?> from, Id<?> to, StepKind kind, Id<?> evidence, boolean there) {
    if (there && !from.equals(to)) {
      edges.add(Edge.of(from, to, kind, Layer.RECORDED, List.of(evidence)));
    }
  }
}
