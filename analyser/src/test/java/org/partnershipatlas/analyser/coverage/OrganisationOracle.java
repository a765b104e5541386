package org.partnershipatlas.analyser.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.Sector;

/**
 * The state of an organisation on a group, read word by word off its definition from the bare
 * records: slow, and with nothing of what it is held against.
 */
final class OrganisationOracle {
  private final Network all;
  private final BodiesAsRecorded bodies;
  private final SeatsAsRecorded seats;

  OrganisationOracle(Network all) {
    this.all = all;
    this.bodies = new BodiesAsRecorded(all);
    this.seats = new SeatsAsRecorded(all);
  }

  VoiceState state(Organisation o, Group g) {
    if (seats.any(g, s -> seats.filled(s) && heldFor(s, o, false))) {
      return VoiceState.DIRECT;
    }
    if (seats.any(
        g,
        s -> seats.filled(s) && seats.leadsBack(s) && (names(s, o.id()) || network(s, o, true)))) {
      return VoiceState.ACCOUNTABLE;
    }
    if (seats.any(g, s -> seats.filled(s) && seats.leadsBack(s) && network(s, o, false))) {
      return VoiceState.ACCOUNTABLE_GENERAL;
    }
    if (seats.any(g, s -> seats.filled(s) && spokenFor(s, o))) {
      return VoiceState.LINK_BACK_NOT_SHOWN;
    }
    if (seats.any(
        g,
        s ->
            seats.deputyOnly(s)
                && (heldFor(s, o, true) || spokenFor(s, o) || reserves(s, o.id())))) {
      return VoiceState.DEPUTY_ONLY;
    }
    if (seats.any(g, s -> seats.vacant(s) && (spokenFor(s, o) || keptFor(s, o)))) {
      return VoiceState.VACANT;
    }
    boolean open = seats.any(g, s -> couldGive(s, o));
    return bodies.complete("seats of a group", g.id()) && !open
        ? VoiceState.NONE
        : VoiceState.NOT_RECORDED;
  }

  private boolean heldFor(Seat s, Organisation o, boolean deputies) {
    return seats.heldFor(s, deputies).stream().anyMatch(b -> bodies.units(b).contains(o));
  }

  private static boolean names(Seat s, Id<?> id) {
    return s.speaksFor().contains(id);
  }

  private static boolean reserves(Seat s, Id<?> id) {
    return s.reservedFor().contains(id);
  }

  /** Whether a seat speaks for a network that is reached by one or two memberships. */
  private boolean network(Seat s, Organisation o, boolean specific) {
    return s.speaksFor().stream().anyMatch(n -> bodies.reaches(o.id(), n, specific));
  }

  private boolean spokenFor(Seat s, Organisation o) {
    return s.speaksFor().stream().anyMatch(p -> itsOwn(p, o, s));
  }

  private boolean itsOwn(Id<?> part, Organisation o, Seat s) {
    return part.equals(o.id())
        || bodies.reaches(o.id(), part, false)
        || (near(s, o)
            && o.fields().stream()
                .anyMatch(f -> part.kind() == Kind.FIELD && bodies.within(f, part)))
        || (near(s, o)
            && o.communities().stream()
                .anyMatch(c -> part.kind() == Kind.COMMUNITY && bodies.within(c, part)))
        || o.areas().stream().anyMatch(a -> part.kind() == Kind.AREA && bodies.within(a, part));
  }

  /** Whether an organisation works where the seat's group does, as far as either says where. */
  private boolean near(Seat s, Organisation o) {
    Group g = all.get(s.group());
    return g.areas().isEmpty()
        || o.areas().isEmpty()
        || o.areas().stream()
            .anyMatch(
                a -> g.areas().stream().anyMatch(b -> bodies.within(a, b) || bodies.within(b, a)));
  }

  private boolean keptFor(Seat s, Organisation o) {
    if (s.reservedFor().isEmpty()) {
      return false;
    }
    boolean every =
        s.reservedFor().stream()
            .allMatch(
                p ->
                    itsOwn(p, o, s)
                        || (p.kind() == Kind.AREA
                            && o.areas().stream().anyMatch(a -> bodies.within(p, a))));
    return every && !keptForAnotherSector(s, o);
  }

  private boolean keptForAnotherSector(Seat s, Organisation o) {
    return s.reservedForSector().isPresent()
        && bodies.sector(o).isPresent()
        && !bodies.sector(o).equals(s.reservedForSector());
  }

  private boolean couldGive(Seat s, Organisation o) {
    boolean holder = seats.holderOpen(s);
    boolean fits =
        !keptForAnotherSector(s, o) && s.reservedFor().stream().noneMatch(p -> bodies.fails(p, o));
    if (holder && (fits || (seats.holderNotRecorded(s) && spokenFor(s, o)))) {
      return true;
    }
    if (!seats.vacant(s)
        && SeatsAsRecorded.saysNotWhom(s)
        && alike(seats.sectors(s), bodies.sector(o))) {
      return true;
    }
    List<Id<?>> named = new ArrayList<>(s.speaksFor());
    if (seats.vacant(s)) {
      named.addAll(s.reservedFor());
    }
    return named.stream()
        .anyMatch(n -> bodies.isNetwork(n) && !bodies.membersKnown(n) && couldBelong(n, o));
  }

  private boolean couldBelong(Id<?> network, Organisation o) {
    Optional<Sector> own =
        all.get(network) instanceof Organisation body ? bodies.sector(body) : Optional.empty();
    return !network.equals(o.id())
        && (own.isEmpty() || bodies.sector(o).isEmpty() || own.equals(bodies.sector(o)));
  }

  private static boolean alike(Set<Sector> ones, Optional<Sector> other) {
    return ones.isEmpty() || other.isEmpty() || ones.contains(other.get());
  }
}
