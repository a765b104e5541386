package org.partnershipatlas.analyser.coverage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.model.Affiliation;
import org.partnershipatlas.model.AffiliationCapacity;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Community;
import org.partnershipatlas.model.Completeness;
import org.partnershipatlas.model.Field;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Membership;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Route;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatRole;
import org.partnershipatlas.model.Sector;
import org.partnershipatlas.model.Tenure;
import org.partnershipatlas.model.TenureCapacity;

/**
 * The states of an organisation and of a field on a group, read word by word off their definition
 * from the bare records: slow, and with nothing of what it is held against.
 */
final class CoverageOracle {
  private final Network all;

  CoverageOracle(Network all) {
    this.all = all;
  }

  private <R extends AtlasRecord> List<R> now(Class<R> type) {
    return all.list(type).stream().filter(r -> r.span().holdsOn(all.day())).toList();
  }

  VoiceState state(Organisation o, Group g) {
    if (anySeat(g, s -> filled(s) && heldFor(s, o, false))) {
      return VoiceState.DIRECT;
    }
    if (anySeat(g, s -> filled(s) && leadsBack(s) && (names(s, o.id()) || network(s, o, true)))) {
      return VoiceState.ACCOUNTABLE;
    }
    if (anySeat(g, s -> filled(s) && leadsBack(s) && network(s, o, false))) {
      return VoiceState.ACCOUNTABLE_GENERAL;
    }
    if (anySeat(g, s -> filled(s) && spokenFor(s, o))) {
      return VoiceState.LINK_BACK_NOT_SHOWN;
    }
    if (anySeat(
        g, s -> deputyOnly(s) && (heldFor(s, o, true) || spokenFor(s, o) || reserves(s, o.id())))) {
      return VoiceState.DEPUTY_ONLY;
    }
    if (anySeat(g, s -> vacant(s) && (spokenFor(s, o) || keptFor(s, o)))) {
      return VoiceState.VACANT;
    }
    boolean open = anySeat(g, s -> couldGive(s, o));
    return complete("seats of a group", g.id()) && !open
        ? VoiceState.NONE
        : VoiceState.NOT_RECORDED;
  }

  SubjectState state(Field f, Group g) {
    if (anySeat(g, s -> filled(s) && leadsBack(s) && speaksForField(s, f))) {
      return SubjectState.ACCOUNTABLE;
    }
    if (anySeat(g, s -> filled(s) && (speaksForField(s, f) || speaksForOther(s, f)))) {
      return SubjectState.LINK_BACK_NOT_SHOWN;
    }
    if (anySeat(g, s -> filled(s) && someHolderOf(s, f, false))) {
      return SubjectState.IN_THE_ROOM;
    }
    if (anySeat(
        g,
        s ->
            deputyOnly(s)
                && (speaksForField(s, f) || speaksForOther(s, f) || someHolderOf(s, f, true)))) {
      return SubjectState.DEPUTY_ONLY;
    }
    if (anySeat(g, s -> vacant(s) && (speaksForField(s, f) || reservedForField(s, f)))) {
      return SubjectState.VACANT;
    }
    boolean open = anySeat(g, s -> couldGive(s, f));
    return complete("seats of a group", g.id()) && !open
        ? SubjectState.NONE
        : SubjectState.NOT_RECORDED;
  }

  private interface Test {
    boolean of(Seat seat);
  }

  private boolean anySeat(Group g, Test test) {
    return now(Seat.class).stream()
        .filter(s -> s.group().equals(g.id()))
        .filter(s -> !attends(s))
        .anyMatch(test::of);
  }

  private static boolean attends(Seat s) {
    Set<SeatRole> attending = Set.of(SeatRole.OBSERVER, SeatRole.OFFICER, SeatRole.SUPPORT_POST);
    return s.role().isPresent() && attending.contains(s.role().get());
  }

  private List<Tenure> tenures(Seat s, boolean deputies) {
    return now(Tenure.class).stream()
        .filter(t -> t.seat().equals(s.id()))
        .filter(t -> t.capacity().equals(Optional.of(TenureCapacity.DEPUTY)) == deputies)
        .toList();
  }

  private boolean filled(Seat s) {
    return !tenures(s, false).isEmpty();
  }

  private boolean deputyOnly(Seat s) {
    return !filled(s) && !tenures(s, true).isEmpty();
  }

  private boolean vacant(Seat s) {
    return !filled(s) && !deputyOnly(s) && s.vacant().equals(Optional.of(true));
  }

  private boolean holderNotRecorded(Seat s) {
    return !filled(s) && !deputyOnly(s) && !vacant(s);
  }

  private Optional<Id<Organisation>> behalf(Tenure t) {
    if (t.onBehalfOf().isPresent()) {
      return t.onBehalfOf();
    }
    Set<Id<Organisation>> bodies = new HashSet<>();
    now(Affiliation.class).stream()
        .filter(a -> t.person().equals(Optional.of(a.person())))
        .forEach(a -> bodies.add(a.organisation()));
    return bodies.size() == 1 ? Optional.of(bodies.iterator().next()) : Optional.empty();
  }

  private Optional<Sector> holderSector(Tenure t) {
    Optional<Id<Organisation>> body = behalf(t);
    boolean councillor =
        now(Affiliation.class).stream()
            .anyMatch(
                a ->
                    t.person().equals(Optional.of(a.person()))
                        && body.equals(Optional.of(a.organisation()))
                        && a.capacity().equals(Optional.of(AffiliationCapacity.COUNCILLOR)));
    return councillor ? Optional.of(Sector.ELECTED_MEMBERS) : body.flatMap(b -> sector(all.get(b)));
  }

  private Optional<Sector> sector(Organisation o) {
    for (Organisation unit : units(o)) {
      if (unit.sector().isPresent()) {
        return unit.sector();
      }
    }
    return Optional.empty();
  }

  private List<Organisation> units(Organisation o) {
    List<Organisation> units = new ArrayList<>();
    Organisation at = o;
    while (at != null && !units.contains(at)) {
      units.add(at);
      at = at.partOf().map(all::get).orElse(null);
    }
    return units;
  }

  private boolean heldFor(Seat s, Organisation o, boolean deputies) {
    return tenures(s, deputies).stream()
        .flatMap(t -> behalf(t).stream())
        .anyMatch(b -> units(all.get(b)).contains(o));
  }

  private boolean leadsBack(Seat s) {
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
        .map(b -> s.reservedFor().stream().anyMatch(p -> fails(p, all.get(b))))
        .orElse(false);
  }

  /** Known not to be what that part of a reservation asks for. */
  private boolean fails(Id<?> part, Organisation o) {
    return switch (part.kind()) {
      case ORGANISATION -> units(o).stream().noneMatch(u -> u.id().equals(part));
      case FIELD -> !o.fields().isEmpty() && o.fields().stream().noneMatch(f -> within(f, part));
      case COMMUNITY ->
          !o.communities().isEmpty() && o.communities().stream().noneMatch(c -> within(c, part));
      case AREA ->
          !o.areas().isEmpty()
              && o.areas().stream().noneMatch(a -> within(a, part) || within(part, a));
      default -> false;
    };
  }

  private boolean within(Id<?> inner, Id<?> outer) {
    if (inner.equals(outer)) {
      return true;
    }
    Object at = all.get(inner);
    if (at instanceof Area area) {
      return area.within().stream().anyMatch(a -> within(a, outer));
    }
    Optional<? extends Id<?>> broader =
        at instanceof Field field
            ? field.broader()
            : at instanceof Community community ? community.broader() : Optional.empty();
    return broader.isPresent() && within(broader.get(), outer);
  }

  private static boolean names(Seat s, Id<?> id) {
    return s.speaksFor().contains(id);
  }

  private static boolean reserves(Seat s, Id<?> id) {
    return s.reservedFor().contains(id);
  }

  private boolean general(Id<?> network) {
    AtlasRecord body = all.get(network);
    return body instanceof Organisation o
        ? o.fields().isEmpty() && o.communities().isEmpty()
        : ((Group) body).themes().isEmpty();
  }

  /** Whether a seat speaks for a network that is reached by one or two memberships. */
  private boolean network(Seat s, Organisation o, boolean specific) {
    return s.speaksFor().stream().anyMatch(n -> reaches(o.id(), n, specific));
  }

  private boolean reaches(Id<?> o, Id<?> network, boolean specific) {
    if (o.equals(network)) {
      return false;
    }
    for (Membership one : now(Membership.class)) {
      if (!one.organisation().equals(o) || (specific && general(one.network()))) {
        continue;
      }
      if (one.network().equals(network)) {
        return true;
      }
      for (Membership two : now(Membership.class)) {
        if (two.organisation().equals(one.network())
            && two.network().equals(network)
            && !(specific && general(network))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean spokenFor(Seat s, Organisation o) {
    return s.speaksFor().stream().anyMatch(p -> itsOwn(p, o));
  }

  private boolean itsOwn(Id<?> part, Organisation o) {
    return part.equals(o.id())
        || reaches(o.id(), part, false)
        || o.fields().stream().anyMatch(f -> part.kind() == Kind.FIELD && within(f, part))
        || o.communities().stream().anyMatch(c -> part.kind() == Kind.COMMUNITY && within(c, part))
        || o.areas().stream().anyMatch(a -> part.kind() == Kind.AREA && within(a, part));
  }

  private boolean keptFor(Seat s, Organisation o) {
    if (s.reservedFor().isEmpty()) {
      return false;
    }
    boolean every =
        s.reservedFor().stream()
            .allMatch(
                p ->
                    itsOwn(p, o)
                        || (p.kind() == Kind.AREA
                            && o.areas().stream().anyMatch(a -> within(p, a))));
    boolean other =
        s.reservedForSector().isPresent()
            && sector(o).isPresent()
            && !sector(o).equals(s.reservedForSector());
    return every && !other;
  }

  private boolean complete(String what, Id<?> of) {
    return now(Completeness.class).stream()
        .anyMatch(c -> c.what().word().equals(what) && c.of().equals(of));
  }

  private boolean couldGive(Seat s, Organisation o) {
    boolean holder =
        holderNotRecorded(s)
            || tenures(s, false).stream().anyMatch(t -> behalf(t).isEmpty())
            || tenures(s, true).stream().anyMatch(t -> behalf(t).isEmpty());
    boolean sectorFails =
        s.reservedForSector().isPresent()
            && sector(o).isPresent()
            && !sector(o).equals(s.reservedForSector());
    boolean fits = !sectorFails && s.reservedFor().stream().noneMatch(p -> fails(p, o));
    if (holder && (fits || (holderNotRecorded(s) && spokenFor(s, o)))) {
      return true;
    }
    if (!vacant(s) && saysNotWhom(s) && alike(sectors(s), sector(o))) {
      return true;
    }
    List<Id<?>> named = new ArrayList<>(s.speaksFor());
    if (vacant(s)) {
      named.addAll(s.reservedFor());
    }
    return named.stream().anyMatch(n -> isNetwork(n) && !membersKnown(n) && couldBelong(n, o));
  }

  private boolean couldBelong(Id<?> network, Organisation o) {
    Optional<Sector> own =
        all.get(network) instanceof Organisation body ? sector(body) : Optional.empty();
    return !network.equals(o.id())
        && (own.isEmpty() || sector(o).isEmpty() || own.equals(sector(o)));
  }

  private boolean isNetwork(Id<?> id) {
    return id.kind() == Kind.GROUP
        || (id.kind() == Kind.ORGANISATION
            && now(Membership.class).stream().anyMatch(m -> m.network().equals(id)));
  }

  private boolean membersKnown(Id<?> network) {
    return complete("members of a network", network)
        && now(Membership.class).stream()
            .filter(m -> m.network().equals(network) && isNetwork(m.organisation()))
            .allMatch(m -> complete("members of a network", m.organisation()));
  }

  private static boolean saysNotWhom(Seat s) {
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

  private Set<Sector> sectors(Seat s) {
    Set<Sector> sectors = new HashSet<>();
    tenures(s, false).forEach(t -> holderSector(t).ifPresent(sectors::add));
    tenures(s, true).forEach(t -> holderSector(t).ifPresent(sectors::add));
    if (sectors.isEmpty()) {
      s.reservedForSector().ifPresent(sectors::add);
    }
    return sectors;
  }

  private static boolean alike(Set<Sector> ones, Optional<Sector> other) {
    return ones.isEmpty() || other.isEmpty() || ones.contains(other.get());
  }

  private boolean speaksForField(Seat s, Field f) {
    return s.speaksFor().stream().anyMatch(p -> namesField(p, f));
  }

  private boolean namesField(Id<?> p, Field f) {
    return (p.kind() == Kind.FIELD && within(f.id(), p)) || (isNetwork(p) && bodyNames(p, f));
  }

  private boolean bodyNames(Id<?> body, Field f) {
    return all.get(body) instanceof Organisation o
        && o.fields().stream().anyMatch(own -> within(f.id(), own));
  }

  private boolean speaksForOther(Seat s, Field f) {
    return s.speaksFor().stream()
        .filter(p -> p.kind() == Kind.ORGANISATION && !isNetwork(p) && bodyNames(p, f))
        .anyMatch(
            p ->
                tenures(s, false).stream()
                    .flatMap(t -> behalf(t).stream())
                    .noneMatch(b -> units(all.get(b)).stream().anyMatch(u -> u.id().equals(p))));
  }

  private boolean someHolderOf(Seat s, Field f, boolean deputies) {
    return tenures(s, deputies).stream()
        .flatMap(t -> behalf(t).stream())
        .anyMatch(b -> isOf(all.get(b), f));
  }

  private boolean isOf(Organisation o, Field f) {
    return o.fields().stream().anyMatch(own -> within(own, f.id()));
  }

  private boolean reservedForField(Seat s, Field f) {
    return s.reservedFor().stream().anyMatch(p -> namesField(p, f));
  }

  private boolean couldGive(Seat s, Field f) {
    boolean holder =
        holderNotRecorded(s)
            || tenures(s, false).stream().anyMatch(t -> behalf(t).isEmpty())
            || tenures(s, true).stream().anyMatch(t -> behalf(t).isEmpty());
    boolean bodies =
        s.reservedFor().stream()
            .filter(p -> p.kind() == Kind.ORGANISATION)
            .allMatch(p -> isOf((Organisation) Objects.requireNonNull(all.get(p)), f));
    if (holder && bodies) {
      return true;
    }
    Set<Sector> sectors = sectors(s);
    return !vacant(s) && saysNotWhom(s) && (sectors.isEmpty() || sectors.contains(Sector.THIRD));
  }
}
