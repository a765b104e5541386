package org.partnershipatlas.visualiser.layout.around;

import java.util.List;
import java.util.Optional;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Post;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatRole;
import org.partnershipatlas.model.Seating;
import org.partnershipatlas.visualiser.layout.Nominations;
import org.partnershipatlas.visualiser.layout.SeatLook;
import org.partnershipatlas.visualiser.scene.ConnectorRole;
import org.partnershipatlas.visualiser.scene.Look;

/**
 * What seats tell: who sits on which group and for whom. A seat that nobody known holds stands for
 * itself, so that a vacancy or an unknown holder never looks like a person and no two are merged.
 */
final class SeatRelations {
  private final Network network;
  private final Relations relations;
  private final Id<?> centre;

  SeatRelations(Network network, Relations relations, Id<?> centre) {
    this.network = network;
    this.relations = relations;
    this.centre = centre;
  }

  void add() {
    for (Seat seat : network.current(Seat.class)) {
      List<Holding> holdings = network.seating().holdings(seat.id());
      if (seat.id().equals(centre)) {
        middle(seat, holdings);
      }
      boolean bare = holdings.stream().allMatch(h -> holder(h).isEmpty());
      if (bare) {
        Look look = SeatLook.of(network, seat);
        relation(seat.id(), seat.group(), ConnectorRole.SEAT_ON, look, seat.id(), "");
      }
      holdings.forEach(h -> holding(seat, h, bare));
      named(seat);
    }
  }

  private static Optional<Id<?>> holder(Holding holding) {
    return holding
        .tenure()
        .person()
        .<Id<?>>map(p -> p)
        .or(() -> holding.tenure().post().<Id<?>>map(p -> p));
  }

  private void holding(Seat seat, Holding holding, boolean bare) {
    Id<?> end = holder(holding).orElse(seat.id());
    Id<?> behind = holding.tenure().id();
    if (holder(holding).isPresent()) {
      ConnectorRole role =
          holding.deputy()
              ? ConnectorRole.DEPUTY_ON
              : Seating.speaking(seat) ? ConnectorRole.SITS_ON : ConnectorRole.IN_ATTENDANCE;
      String part =
          (holding.deputy() ? "deputy, " : "") + seat.role().map(SeatRole::word).orElse("member");
      relation(end, seat.group(), role, look(seat, holding), behind, part);
    } else if (!bare) {
      // The seat is shared with somebody known; the unknown one stays apart.
      relation(seat.id(), seat.group(), ConnectorRole.SEAT_ON, Look.NOT_KNOWN, seat.id(), "");
    }
    holding
        .tenure()
        .post()
        .filter(post -> !post.equals(end))
        .ifPresent(post -> relation(post, end, ConnectorRole.HELD_BY, Look.PLAIN, behind, ""));
    holding
        .onBehalfOf()
        .ifPresent(o -> relation(end, o, ConnectorRole.ON_BEHALF_OF, Look.PLAIN, behind, ""));
  }

  /** A seat in the middle is told of its holders, who stand for it everywhere else. */
  private void middle(Seat seat, List<Holding> holdings) {
    relation(
        seat.id(), seat.group(), ConnectorRole.SEAT_ON, SeatLook.of(network, seat), seat.id(), "");
    for (Holding holding : holdings) {
      holder(holding)
          .ifPresent(
              by ->
                  relation(
                      seat.id(),
                      by,
                      ConnectorRole.HELD_BY,
                      Look.PLAIN,
                      holding.tenure().id(),
                      holding.deputy() ? "deputy" : ""));
    }
  }

  private Look look(Seat seat, Holding holding) {
    boolean over = !holding.deputy() && SeatLook.of(network, seat) == Look.CARRYING_OVER;
    return over ? Look.CARRYING_OVER : Look.PLAIN;
  }

  private void named(Seat seat) {
    for (Id<?> constituency : seat.speaksFor()) {
      if (constituency.kind() == Kind.ORGANISATION || constituency.kind() == Kind.GROUP) {
        String part = seat.label().or(() -> seat.role().map(SeatRole::word)).orElse("seat");
        relation(
            seat.group(),
            constituency,
            ConnectorRole.SPEAKS_FOR,
            Look.PLAIN,
            seat.id(),
            "a " + part);
      }
    }
    for (Id<Post> post : seat.supportedBy()) {
      relation(post, seat.group(), ConnectorRole.SERVES, Look.PLAIN, seat.id(), "supports seats");
    }
    seat.nominatedBy()
        .ifPresent(
            n -> {
              Look look = Nominations.look(network, n, seat.group());
              relation(n, seat.group(), ConnectorRole.NOMINATES_TO, look, seat.id(), "nominates");
            });
  }

  private void relation(
      Id<?> from, Id<?> to, ConnectorRole role, Look look, Id<?> behind, String part) {
    relations.add(
        new Relation(from.toString(), to.toString(), role, look, behind.toString(), part));
  }

  /** What a seat's box says: its label or role. */
  static String name(Seat seat) {
    String word = seat.label().or(() -> seat.role().map(SeatRole::word)).orElse("seat");
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
