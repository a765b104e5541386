package org.partnershipatlas.analyser.dependence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Sector;
import org.partnershipatlas.model.Tenure;

/**
 * Those of a kind who hold or deputise in a seat, in the order of their seats: the names of the
 * groups, then the parts and labels of the seats. Nobody stands in it by a person's id.
 */
final class Leavers {
  private final Network network;
  private final Roster roster;
  private final LeavingOptions options;
  private int leftOut;

  /**
   * @param seats the seats that are given up, by number, in order
   */
  record Leaver(Departure departure, int[] tenures, int[] seats) {
    Id<?> id() {
      return departure.leaver();
    }
  }

  Leavers(Network network, Roster roster, LeavingOptions options) {
    this.network = network;
    this.roster = roster;
    this.options = options;
  }

  /** All of them, in order. */
  List<Leaver> list() {
    List<Leaver> all = new ArrayList<>();
    for (Id<?> id : ids()) {
      Departure departure = Departure.of(network, id);
      int[] tenures = roster.numbers(departure.ended());
      int[] seats = Arrays.stream(tenures).map(roster::seatOf).sorted().distinct().toArray();
      all.add(new Leaver(departure, tenures, seats));
    }
    // Seats stand in reading order, so that their numbers tell it. Of two with the very same seats
    // the one whose tenure comes first does, an organisation by its name.
    all.sort(
        Comparator.comparing(Leaver::seats, Arrays::compare)
            .thenComparing(Leaver::tenures, Arrays::compare)
            .thenComparing(leaver -> tie(leaver.id())));
    return all;
  }

  private String tie(Id<?> id) {
    return id.kind() == Kind.PERSON ? "" : network.name(id) + " " + id.value();
  }

  /** How many organisations stay out of the ranking. */
  int leftOut() {
    return leftOut;
  }

  private Set<Id<?>> ids() {
    Set<Id<?>> ids = new LinkedHashSet<>();
    for (int tenure = 0; tenure < roster.tenures(); tenure++) {
      Tenure one = roster.holding(tenure).tenure();
      switch (options.kind()) {
        case SEAT -> {
          if (roster.holders(roster.seatOf(tenure)).length > 0) {
            ids.add(one.seat());
          }
        }
        case PERSON -> {
          if (one.person().isPresent()) {
            ids.add(one.person().get());
          } else if (one.post().isEmpty()) {
            ids.add(one.id());
          }
        }
        case POST -> one.post().ifPresent(ids::add);
        case ORGANISATION ->
            roster
                .holding(tenure)
                .onBehalfOf()
                .map(network.voices()::listUnits)
                .ifPresent(ids::addAll);
      }
    }
    if (options.kind() == LeaverKind.ORGANISATION) {
      spokenFor(ids);
      return ranked(ids);
    }
    return ids;
  }

  /** Bodies that seats speak for, and networks through which others are spoken for. */
  private void spokenFor(Set<Id<?>> ids) {
    for (int seat = 0; seat < roster.seats(); seat++) {
      for (Id<?> part : roster.seat(seat).speaksFor()) {
        if (part.kind() == Kind.ORGANISATION) {
          ids.add(part);
        }
      }
    }
    network.list(Organisation.class).stream()
        .map(Organisation::id)
        .filter(id -> !network.voices().members(id).isEmpty())
        .forEach(ids::add);
  }

  private Set<Id<?>> ranked(Set<Id<?>> ids) {
    if (options.conveners()) {
      return ids;
    }
    Set<Id<?>> conveners = new HashSet<>();
    for (Group group : network.current(Group.class)) {
      group.ledBy().ifPresent(conveners::add);
      conveners.addAll(group.servicedBy());
    }
    Set<Id<?>> kept = new LinkedHashSet<>();
    for (Id<?> id : ids) {
      Optional<Organisation> body = network.find(Id.organisation(id.value()));
      boolean authority =
          body.flatMap(Organisation::publicAuthority)
              .orElse(
                  network
                      .voices()
                      .sector(Id.organisation(id.value()))
                      .equals(Optional.of(Sector.PUBLIC)));
      if (authority || conveners.contains(id)) {
        leftOut++;
      } else {
        kept.add(id);
      }
    }
    return kept;
  }
}
