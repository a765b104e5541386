package org.partnershipatlas.visualiser.layout.around;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.model.Affiliation;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Link;
import org.partnershipatlas.model.Membership;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Post;
import org.partnershipatlas.model.Relationship;
import org.partnershipatlas.visualiser.layout.LinkRole;
import org.partnershipatlas.visualiser.scene.ConnectorRole;
import org.partnershipatlas.visualiser.scene.Look;

/** All relations of a network on its day, by the record at either end. */
final class Relations {
  private final Network network;
  private final Map<String, List<Relation>> byEnd = new LinkedHashMap<>();

  Relations(Network network, Id<?> centre) {
    this.network = network;
    new SeatRelations(network, this, centre).add();
    groups();
    bodies();
    posts();
    if (centre.kind() == Kind.AREA) {
      area(Id.area(centre.value()));
    }
  }

  List<Relation> of(String id) {
    return byEnd.getOrDefault(id, List.of());
  }

  private void groups() {
    for (Link link : network.current(Link.class)) {
      add(link.fromGroup(), link.toGroup(), LinkRole.of(link), link, "");
    }
    for (Group group : network.current(Group.class)) {
      group.partOf().ifPresent(w -> add(group.id(), w, ConnectorRole.PART_OF, group, ""));
      group.ledBy().ifPresent(o -> add(o, group.id(), ConnectorRole.LEADS, group, "leads"));
      for (Id<?> server : group.servicedBy()) {
        add(server, group.id(), ConnectorRole.SERVES, group, "services");
      }
    }
  }

  private void bodies() {
    for (Organisation body : network.current(Organisation.class)) {
      body.partOf().ifPresent(w -> add(body.id(), w, ConnectorRole.PART_OF, body, ""));
    }
    for (Affiliation tie : network.current(Affiliation.class)) {
      if (actsFor(tie)) {
        continue;
      }
      String part = tie.postTitle().or(() -> tie.capacity().map(c -> c.word())).orElse("");
      add(tie.person(), tie.organisation(), ConnectorRole.AFFILIATED_TO, tie, part);
    }
    for (Membership tie : network.current(Membership.class)) {
      add(tie.organisation(), tie.network(), ConnectorRole.MEMBER_OF, tie, "member");
    }
    for (Relationship tie : network.current(Relationship.class)) {
      add(tie.organisation(), tie.otherOrganisation(), role(tie), tie, "");
    }
  }

  /** Whether a seat is held for the organisation already, which says more. */
  private boolean actsFor(Affiliation tie) {
    return of(tie.person().toString()).stream()
        .anyMatch(
            r ->
                r.role() == ConnectorRole.ON_BEHALF_OF
                    && r.to().equals(tie.organisation().toString()));
  }

  private static ConnectorRole role(Relationship tie) {
    return tie.kind()
        .map(
            kind ->
                switch (kind) {
                  case WORKS_WITH -> ConnectorRole.WORKS_WITH;
                  case FUNDS -> ConnectorRole.FUNDS;
                  case COMMISSIONS -> ConnectorRole.COMMISSIONS;
                  case SUPPORTS -> ConnectorRole.SUPPORTS;
                  case OTHER -> ConnectorRole.OTHER_LINK;
                })
        .orElse(ConnectorRole.OTHER_LINK);
  }

  private void posts() {
    for (Post post : network.current(Post.class)) {
      for (Id<Organisation> funder : post.fundedBy()) {
        add(funder, post.id(), ConnectorRole.FUNDS, post, "funds");
      }
      post.employedBy()
          .or(post::basedIn)
          .ifPresent(o -> add(post.id(), o, ConnectorRole.AFFILIATED_TO, post, "based in"));
    }
  }

  private void area(Id<Area> area) {
    for (Group group : network.current(Group.class)) {
      if (network.places().areas(group).stream()
          .anyMatch(a -> network.places().contains(area, a))) {
        add(group.id(), area, ConnectorRole.COVERS, group, "");
      }
    }
    for (Organisation body : network.current(Organisation.class)) {
      if (network.places().areas(body).contains(area)) {
        add(body.id(), area, ConnectorRole.COVERS, body, "works here");
      }
    }
  }

  private void add(Id<?> from, Id<?> to, ConnectorRole role, AtlasRecord behind, String part) {
    add(
        new Relation(
            from.toString(), to.toString(), role, Look.PLAIN, behind.id().toString(), part));
  }

  /** Adds a relation, unless the two already have one of that kind. */
  void add(Relation relation) {
    if (relation.from().equals(relation.to())) {
      return;
    }
    List<Relation> known = byEnd.computeIfAbsent(relation.from(), f -> new ArrayList<>());
    Optional<Relation> same =
        known.stream()
            .filter(r -> r.role() == relation.role())
            .filter(r -> r.from().equals(relation.from()) && r.to().equals(relation.to()))
            .findFirst();
    if (same.isEmpty()) {
      known.add(relation);
      byEnd.computeIfAbsent(relation.to(), t -> new ArrayList<>()).add(relation);
    }
  }
}
