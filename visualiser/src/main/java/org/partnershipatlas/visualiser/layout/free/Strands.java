package org.partnershipatlas.visualiser.layout.free;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Link;
import org.partnershipatlas.model.Membership;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatRole;
import org.partnershipatlas.model.Seating;
import org.partnershipatlas.visualiser.layout.LinkRole;
import org.partnershipatlas.visualiser.layout.Nominations;
import org.partnershipatlas.visualiser.scene.ConnectorRole;
import org.partnershipatlas.visualiser.scene.Look;

/**
 * What joins the chosen groups: formal links, and the people and posts on their seats, or the
 * organisations that those act for. A seat with nobody named joins nothing.
 */
final class Strands {
  private final Network network;
  private final boolean organisations;
  private final Map<String, Group> groups;
  private final Map<List<String>, Strand> strands = new LinkedHashMap<>();

  private Strands(Network network, boolean organisations, Map<String, Group> groups) {
    this.network = network;
    this.organisations = organisations;
    this.groups = groups;
  }

  /**
   * All lines between those groups and from them to others.
   *
   * @param groups by their ids, in the order in which they are told
   */
  static List<Strand> of(Network network, boolean organisations, Map<String, Group> groups) {
    Strands strands = new Strands(network, organisations, groups);
    strands.links();
    groups.values().forEach(strands::group);
    if (organisations) {
      strands.memberships();
    }
    return new ArrayList<>(strands.strands.values());
  }

  private void links() {
    for (Link link : network.current(Link.class)) {
      between(link.fromGroup(), link.toGroup(), LinkRole.of(link), Look.PLAIN, link.id());
    }
  }

  private void group(Group group) {
    group
        .partOf()
        .ifPresent(w -> between(group.id(), w, ConnectorRole.PART_OF, Look.PLAIN, group.id()));
    for (Id<?> server : group.servicedBy()) {
      if (server.kind() == (organisations ? Kind.ORGANISATION : Kind.POST)) {
        add(server, group, ConnectorRole.SERVES, "services", group.id());
      }
    }
    if (organisations) {
      group.ledBy().ifPresent(o -> add(o, group, ConnectorRole.LEADS, "leads", group.id()));
    }
    for (Seat seat : network.seating().seatsOn(group.id())) {
      network.seating().holdings(seat.id()).forEach(h -> holding(group, seat, h));
      seat.nominatedBy().ifPresent(n -> nominated(n, group, seat));
      if (!organisations) {
        seat.supportedBy()
            .forEach(p -> add(p, group, ConnectorRole.SERVES, "supports seats", seat.id()));
      }
    }
  }

  private void nominated(Id<?> by, Group group, Seat seat) {
    Look look = Nominations.look(network, by, group.id());
    if (by.kind() == Kind.GROUP) {
      between(by, group.id(), ConnectorRole.NOMINATES_TO, look, seat.id());
    } else if (organisations) {
      put(by, group.id(), ConnectorRole.NOMINATES_TO, look, "nominates", seat.id());
    }
  }

  private void holding(Group group, Seat seat, Holding holding) {
    Optional<Id<?>> who =
        organisations
            ? holding.onBehalfOf().map(o -> o)
            : holding
                .tenure()
                .person()
                .<Id<?>>map(p -> p)
                .or(() -> holding.tenure().post().<Id<?>>map(p -> p));
    ConnectorRole role =
        holding.deputy()
            ? ConnectorRole.DEPUTY_ON
            : Seating.speaking(seat) ? ConnectorRole.SITS_ON : ConnectorRole.IN_ATTENDANCE;
    String part =
        (holding.deputy() ? "deputy, " : "") + seat.role().map(SeatRole::word).orElse("member");
    who.ifPresent(w -> add(w, group, role, part, holding.tenure().id()));
  }

  private void memberships() {
    for (Membership tie : network.current(Membership.class)) {
      if (tie.network().kind() == Kind.ORGANISATION
          || groups.containsKey(tie.network().toString())) {
        put(
            tie.organisation(),
            tie.network(),
            ConnectorRole.MEMBER_OF,
            Look.PLAIN,
            "member",
            tie.id());
      }
    }
  }

  private void between(Id<?> from, Id<?> to, ConnectorRole role, Look look, Id<?> behind) {
    if (groups.containsKey(from.toString()) && groups.containsKey(to.toString())) {
      put(from, to, role, look, "", behind);
    }
  }

  private void add(Id<?> who, Group group, ConnectorRole role, String part, Id<?> behind) {
    put(who, group.id(), role, Look.PLAIN, part, behind);
  }

  /** One line for each kind between two, however many seats say the same. */
  private void put(Id<?> from, Id<?> to, ConnectorRole role, Look look, String part, Id<?> behind) {
    if (from.equals(to)) {
      return;
    }
    String label =
        network.name(from)
            + " "
            + role.word()
            + " "
            + network.name(to)
            + (part.isEmpty() ? "" : " (" + part + ")");
    strands.putIfAbsent(
        List.of(from.toString(), to.toString(), role.word()),
        new Strand(from.toString(), to.toString(), role, look, behind.toString(), label));
  }
}
