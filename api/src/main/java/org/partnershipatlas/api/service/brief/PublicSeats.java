package org.partnershipatlas.api.service.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatRole;
import org.partnershipatlas.model.Sector;

/**
 * What is said of a seat in public. Its holder is named where they have agreed to it; else it is
 * only said that it is held, and not even by which organisation, since in a small one that would
 * say who it is – unless the seat is the organisation's own.
 */
final class PublicSeats {
  private static final String NOT_RECORDED = "not recorded";
  private final Network network;

  PublicSeats(Network network) {
    this.network = network;
  }

  /** A row for each seat of a group; equal ones stand one under another. */
  List<List<String>> rows(Group group) {
    return network.seating().seatsOn(group.id()).stream()
        .sorted(
            Comparator.comparingInt((Seat s) -> s.role().map(SeatRole::ordinal).orElse(99))
                .thenComparing(this::name)
                .thenComparing(s -> s.id().value()))
        .map(seat -> List.of(name(seat), holder(seat), whom(seat)))
        .toList();
  }

  /** What a seat is called. */
  String name(Seat seat) {
    String role = seat.role().filter(r -> r != SeatRole.OTHER).map(SeatRole::word).orElse("seat");
    String word = Character.toUpperCase(role.charAt(0)) + role.substring(1);
    return seat.label()
        .map(
            label ->
                label.toLowerCase(java.util.Locale.ROOT).contains(role)
                    ? label
                    : label + " (" + role + ")")
        .orElse(word);
  }

  /** For whom it speaks, or is kept. */
  String whom(Seat seat) {
    if (!seat.speaksFor().isEmpty()) {
      return names(seat.speaksFor());
    }
    List<String> kept = new ArrayList<>();
    seat.reservedForSector().ifPresent(sector -> kept.add(sector(sector)));
    if (!seat.reservedFor().isEmpty()) {
      kept.add(names(seat.reservedFor()));
    }
    return kept.isEmpty() ? NOT_RECORDED : "kept for " + String.join(", ", kept);
  }

  private static String sector(Sector sector) {
    return sector == Sector.ELECTED_MEMBERS
        ? "elected members"
        : "the " + sector.word() + " sector";
  }

  private String holder(Seat seat) {
    return switch (network.seating().state(seat.id())) {
      case VACANT -> "vacant";
      case NOT_RECORDED -> NOT_RECORDED;
      case DEPUTY_ONLY -> "a deputy only";
      case CARRYING_OVER -> held(seat) + " (term has ended)";
      case FILLED -> held(seat);
    };
  }

  private String held(Seat seat) {
    List<Holding> holders = network.seating().holders(seat.id());
    List<String> told = holders.stream().map(h -> holder(seat, h)).distinct().toList();
    return String.join("; ", told);
  }

  private String holder(Seat seat, Holding holding) {
    Optional<String> name = holding.tenure().person().flatMap(network::find).flatMap(this::agreed);
    Optional<String> body = holding.onBehalfOf().map(network::name);
    Optional<String> post = holding.tenure().post().map(network::name);
    if (name.isPresent() && holding.holder() == Holding.Holder.NAMED) {
      return name.get() + body.map(b -> ", " + b).orElse("");
    }
    if (post.isPresent()) {
      return "the post “" + post.get() + "”";
    }
    return ownSeat(seat, holding) ? body.orElse("held") : "held; name not shown";
  }

  /** The network has been redacted, so that a name is here only where it may be. */
  private Optional<String> agreed(Person person) {
    return person.nameAgreed().or(person::publicOffice).orElse(false)
        ? person.name()
        : Optional.empty();
  }

  private static boolean ownSeat(Seat seat, Holding holding) {
    return seat.role().equals(Optional.of(SeatRole.MEMBER_IN_OWN_RIGHT))
        || holding.onBehalfOf().map(seat.reservedFor()::contains).orElse(false);
  }

  private String names(List<? extends Id<?>> ids) {
    return ids.stream().map(network::name).sorted().collect(Collectors.joining(", "));
  }
}
