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

  SeatRelations(Network network, Relations relations) {
    this.network = network;
    this.relations = relations;
  }

  void add() {
    for (Seat seat : network.current(Seat.class)) {
      List<Holding> holdings = network.seating().holdings(seat.id());
      boolean bare = holdings.stream().allMatch(h -> holder(h).isEmpty());
      if (bare) {
        Look look = SeatLook.of(network, seat);
        relation(seat.id(), seat.group(), ConnectorRole.SEAT_ON, look, seat, "");
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
    if (holder(holding).isPresent()) {
      ConnectorRole role =
          holding.deputy()
              ? ConnectorRole.DEPUTY_ON
              : Seating.speaking(seat) ? ConnectorRole.SITS_ON : ConnectorRole.IN_ATTENDANCE;
      String part =
          (holding.deputy() ? "deputy, " : "") + seat.role().map(SeatRole::word).orElse("member");
      String behind = holding.tenure().id().toString();
      relations.add(
          new Relation(
              end.toString(), seat.group().toString(), role, look(seat, holding), behind, part));
    } else if (!bare) {
      // The seat is shared with somebody known; the unknown one stays apart.
      relation(seat.id(), seat.group(), ConnectorRole.SEAT_ON, Look.NOT_KNOWN, seat, "");
    }
    holding
        .onBehalfOf()
        .ifPresent(
            o ->
                relations.add(
                    new Relation(
                        end.toString(),
                        o.toString(),
                        ConnectorRole.ON_BEHALF_OF,
                        Look.PLAIN,
                        holding.tenure().id().toString(),
                        "")));
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
            seat.group(), constituency, ConnectorRole.SPEAKS_FOR, Look.PLAIN, seat, "a " + part);
      }
    }
    for (Id<Post> post : seat.supportedBy()) {
      relation(post, seat.group(), ConnectorRole.SERVES, Look.PLAIN, seat, "supports seats");
    }
    seat.nominatedBy()
        .ifPresent(
            n -> {
              Look look = Nominations.look(network, n, seat.group());
              relation(n, seat.group(), ConnectorRole.NOMINATES_TO, look, seat, "nominates");
            });
  }

  private void relation(
      Id<?> from, Id<?> to, ConnectorRole role, Look look, Seat seat, String part) {
    relations.add(
        new Relation(from.toString(), to.toString(), role, look, seat.id().toString(), part));
  }

  /** What a seat's box says: its label or role. */
  static String name(Seat seat) {
    String word = seat.label().or(() -> seat.role().map(SeatRole::word)).orElse("seat");
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
