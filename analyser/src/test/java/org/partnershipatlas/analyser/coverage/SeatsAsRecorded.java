package org.partnershipatlas.analyser.coverage;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.partnershipatlas.model.Affiliation;
import org.partnershipatlas.model.AffiliationCapacity;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Route;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatRole;
import org.partnershipatlas.model.Sector;
import org.partnershipatlas.model.Tenure;
import org.partnershipatlas.model.TenureCapacity;

/**
 * What the bare records say of seats: who holds them, for whom, and whether the route leads back.
 * Nothing is kept and nothing is shared with what it is held against.
 */
final class SeatsAsRecorded {
  private final Network all;
  private final BodiesAsRecorded bodies;

  SeatsAsRecorded(Network all) {
    this.all = all;
    this.bodies = new BodiesAsRecorded(all);
  }

  /** Whether any seat on a group that is more than attendance is so. */
  boolean any(Group g, Predicate<Seat> test) {
    return bodies.now(Seat.class).stream()
        .filter(s -> s.group().equals(g.id()))
        .filter(s -> !attends(s))
        .anyMatch(test);
  }

  private static boolean attends(Seat s) {
    Set<SeatRole> attending = Set.of(SeatRole.OBSERVER, SeatRole.OFFICER, SeatRole.SUPPORT_POST);
    return s.role().isPresent() && attending.contains(s.role().get());
  }

  boolean filled(Seat s) {
    return !tenures(s, false).isEmpty();
  }

  boolean deputyOnly(Seat s) {
    return !filled(s) && !tenures(s, true).isEmpty();
  }

  boolean vacant(Seat s) {
    return !filled(s) && !deputyOnly(s) && s.vacant().equals(Optional.of(true));
  }

  boolean holderNotRecorded(Seat s) {
    return !filled(s) && !deputyOnly(s) && !vacant(s);
  }

  /** Whether whom a holder acts for, or who holds the seat, is not recorded. */
  boolean holderOpen(Seat s) {
    return holderNotRecorded(s)
        || tenures(s, false).stream().anyMatch(t -> behalf(t).isEmpty())
        || tenures(s, true).stream().anyMatch(t -> behalf(t).isEmpty());
  }

  private List<Tenure> tenures(Seat s, boolean deputies) {
    return bodies.now(Tenure.class).stream()
        .filter(t -> t.seat().equals(s.id()))
        .filter(t -> t.capacity().equals(Optional.of(TenureCapacity.DEPUTY)) == deputies)
        .toList();
  }

  private Optional<Id<Organisation>> behalf(Tenure t) {
    if (t.onBehalfOf().isPresent()) {
      return t.onBehalfOf();
    }
    Set<Id<Organisation>> known = new HashSet<>();
    bodies.now(Affiliation.class).stream()
        .filter(a -> t.person().equals(Optional.of(a.person())))
        .forEach(a -> known.add(a.organisation()));
    return known.size() == 1 ? Optional.of(known.iterator().next()) : Optional.empty();
  }

  /** The bodies that those who hold a seat, or deputise on it, are known to act for. */
  List<Organisation> heldFor(Seat s, boolean deputies) {
    return tenures(s, deputies).stream().flatMap(t -> behalf(t).stream()).map(all::get).toList();
  }

  private Optional<Sector> holderSector(Tenure t) {
    Optional<Id<Organisation>> body = behalf(t);
    boolean councillor =
        bodies.now(Affiliation.class).stream()
            .anyMatch(
                a ->
                    t.person().equals(Optional.of(a.person()))
                        && body.equals(Optional.of(a.organisation()))
                        && a.capacity().equals(Optional.of(AffiliationCapacity.COUNCILLOR)));
    return councillor
        ? Optional.of(Sector.ELECTED_MEMBERS)
        : body.flatMap(b -> bodies.sector(all.get(b)));
  }

  boolean leadsBack(Seat s) {
    boolean back =
        s.route()
            .map(
                r ->
                    r == Route.ELECTED_BY_THE_SECTOR
                        || r == Route.AGREED_UNOPPOSED
                        || r == Route.NOMINATED_BY_A_FORUM)
            .orElse(false);
    return back && tenures(s, false).stream().noneMatch(t -> outside(s, t));
  }

  private boolean outside(Seat s, Tenure t) {
    Optional<Sector> sector = holderSector(t);
    if (s.reservedForSector().isPresent()
        && sector.isPresent()
        && !sector.equals(s.reservedForSector())) {
      return true;
    }
    return behalf(t)
        .map(b -> s.reservedFor().stream().anyMatch(p -> bodies.fails(p, all.get(b))))
        .orElse(false);
  }

  /** Whether it stands for somebody, and it is not said for whom. */
  static boolean saysNotWhom(Seat s) {
    boolean own =
        s.route()
            .map(
                r ->
                    r == Route.NOMINATED_BY_OWN_ORGANISATION
                        || r == Route.EX_OFFICIO
                        || r == Route.SELF_SELECTED)
            .orElse(false);
    boolean represents =
        s.role().equals(Optional.of(SeatRole.REPRESENTATIVE))
            || s.role().equals(Optional.of(SeatRole.CHAMPION))
            || s.route().map(Route::leadsBack).orElse(false);
    return s.speaksFor().isEmpty()
        && s.reservedFor().stream().noneMatch(r -> r.kind() == Kind.ORGANISATION)
        && !own
        && represents;
  }

  Set<Sector> sectors(Seat s) {
    Set<Sector> sectors = new HashSet<>();
    tenures(s, false).forEach(t -> holderSector(t).ifPresent(sectors::add));
    tenures(s, true).forEach(t -> holderSector(t).ifPresent(sectors::add));
    if (sectors.isEmpty()) {
      s.reservedForSector().ifPresent(sectors::add);
    }
    return sectors;
  }
}
