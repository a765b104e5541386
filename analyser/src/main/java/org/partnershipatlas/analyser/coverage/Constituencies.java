package org.partnershipatlas.analyser.coverage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Membership;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.Sector;

/** Which organisations a field, community, area or network stands for. */
final class Constituencies {
  private final Network network;
  private final int reach;
  private final Map<Id<?>, Set<Id<Organisation>>> bySubject = new HashMap<>();
  private final Map<Id<?>, Set<Id<Organisation>>> byOwnArea = new HashMap<>();
  private final Map<Id<Area>, Set<Id<Organisation>>> working = new HashMap<>();
  private final Set<Id<Organisation>> anywhere = new LinkedHashSet<>();
  private final Map<Local, Set<Id<Organisation>>> local = new HashMap<>();
  private final Map<Id<?>, Map<Id<Organisation>, Way>> byNetwork = new HashMap<>();

  /** A field or community where some areas are. */
  private record Local(Id<?> subject, Set<Id<Area>> areas) {}

  /**
   * How an organisation reaches a network.
   *
   * @param specific whether no network on the way is a general one
   */
  record Way(List<Membership> memberships, boolean specific) {}

  Constituencies(Network network, int reach) {
    this.network = network;
    this.reach = reach;
    for (Organisation organisation : network.list(Organisation.class)) {
      for (Id<?> field : organisation.fields()) {
        addWithBroader(field, organisation.id());
      }
      for (Id<?> community : organisation.communities()) {
        addWithBroader(community, organisation.id());
      }
      if (network.places().areas(organisation).isEmpty()) {
        anywhere.add(organisation.id());
      }
      for (Id<Area> area : network.places().areas(organisation)) {
        byOwnArea.computeIfAbsent(area, a -> new LinkedHashSet<>()).add(organisation.id());
        network.places().listAround(area).forEach(a -> add(a, organisation.id()));
      }
    }
  }

  private void addWithBroader(Id<?> subject, Id<Organisation> organisation) {
    network.voices().listSubjectsAround(subject).forEach(s -> add(s, organisation));
  }

  private void add(Id<?> subject, Id<Organisation> organisation) {
    bySubject.computeIfAbsent(subject, s -> new LinkedHashSet<>()).add(organisation);
  }

  /** The organisations of a field or community, narrower ones included, or in an area. */
  Set<Id<Organisation>> of(Id<?> subject) {
    return bySubject.getOrDefault(subject, Set.of());
  }

  /** The organisations that work in an area, those of a wider area included. */
  synchronized Set<Id<Organisation>> workingIn(Id<Area> area) {
    return working.computeIfAbsent(area, this::findWorkingIn);
  }

  private Set<Id<Organisation>> findWorkingIn(Id<Area> area) {
    Set<Id<Organisation>> all = new LinkedHashSet<>(of(area));
    for (Id<Area> wider : network.places().listAround(area)) {
      all.addAll(byOwnArea.getOrDefault(wider, Set.of()));
    }
    return all;
  }

  /**
   * The organisations that a field, community or area means to a group. A seat for advice on a
   * group of one county does not speak for the advice agencies of another: of a field or community,
   * only those count whose areas equal, hold or lie in one of the group's. Where no area is
   * recorded of the group or the organisation, nothing tells them apart, and they count.
   */
  synchronized Set<Id<Organisation>> of(Id<?> subject, Group group) {
    boolean limited = subject.kind() == Kind.FIELD || subject.kind() == Kind.COMMUNITY;
    if (!limited || network.places().areas(group).isEmpty()) {
      return of(subject);
    }
    return local.computeIfAbsent(
        new Local(subject, Set.copyOf(network.places().areas(group))),
        key -> {
          Set<Id<Organisation>> nearby = new LinkedHashSet<>(anywhere);
          network.places().areas(group).forEach(area -> nearby.addAll(workingIn(area)));
          return common(of(subject), nearby);
        });
  }

  /** Those in both, in the order of the smaller set. */
  static Set<Id<Organisation>> common(Set<Id<Organisation>> some, Set<Id<Organisation>> others) {
    boolean fewer = some.size() <= others.size();
    Set<Id<Organisation>> both = new LinkedHashSet<>();
    for (Id<Organisation> one : fewer ? some : others) {
      if ((fewer ? others : some).contains(one)) {
        both.add(one);
      }
    }
    return Collections.unmodifiableSet(both);
  }

  /** The organisations that reach a network, each with its way there, nearest first. */
  synchronized Map<Id<Organisation>, Way> reaching(Id<?> networkId) {
    return byNetwork.computeIfAbsent(networkId, this::reach);
  }

  /** Whether an organisation or group is a network: a body with members. */
  boolean isNetwork(Id<?> id) {
    return id.kind() == Kind.GROUP || !network.voices().members(id).isEmpty();
  }

  private Map<Id<Organisation>, Way> reach(Id<?> networkId) {
    Map<Id<Organisation>, Way> reached = new LinkedHashMap<>();
    if (!network.voices().isGeneral(networkId)) {
      walk(networkId, true, reached);
    }
    walk(networkId, false, reached);
    return reached;
  }

  private void walk(Id<?> networkId, boolean specific, Map<Id<Organisation>, Way> reached) {
    Map<Id<?>, List<Membership>> edge = Map.of(networkId, List.of());
    Set<Id<?>> seen = new LinkedHashSet<>(Set.of(networkId));
    for (int step = 0; step < reach; step++) {
      Map<Id<?>, List<Membership>> next = new LinkedHashMap<>();
      edge.forEach(
          (at, way) -> {
            for (Membership membership : network.voices().members(at)) {
              if (seen.add(membership.organisation())) {
                List<Membership> longer = new ArrayList<>(way.size() + 1);
                longer.add(membership);
                longer.addAll(way);
                reached.putIfAbsent(membership.organisation(), new Way(longer, specific));
                if (!specific || !network.voices().isGeneral(membership.organisation())) {
                  next.put(membership.organisation(), longer);
                }
              }
            }
          });
      edge = next;
    }
  }

  /** Those for whom a seat is kept: every part of its reservation must name them. */
  Set<Id<Organisation>> reserved(Seat seat, Group group) {
    Set<Id<Organisation>> all = new LinkedHashSet<>();
    boolean first = true;
    for (Id<?> part : seat.reservedFor()) {
      Set<Id<Organisation>> these =
          part.kind() == Kind.AREA ? workingIn(Id.area(part.value())) : named(part, group);
      if (first) {
        all.addAll(these);
      } else {
        all.retainAll(these);
      }
      first = false;
    }
    seat.reservedForSector().ifPresent(s -> all.removeIf(o -> isOther(o, s)));
    return all;
  }

  private boolean isOther(Id<Organisation> organisation, Sector wanted) {
    Optional<Sector> sector = network.voices().sector(organisation);
    boolean maySendCouncillor =
        wanted == Sector.ELECTED_MEMBERS && sector.equals(Optional.of(Sector.PUBLIC));
    return !maySendCouncillor && sector.map(s -> s != wanted).orElse(false);
  }

  /** The organisations that a part of a reservation, or of those spoken for, means to a group. */
  Set<Id<Organisation>> named(Id<?> part, Group group) {
    if (!isBody(part)) {
      return of(part, group);
    }
    Set<Id<Organisation>> all = new LinkedHashSet<>(own(part).stream().toList());
    all.addAll(reaching(part).keySet());
    return all;
  }

  static boolean isBody(Id<?> part) {
    return part.kind() == Kind.ORGANISATION || part.kind() == Kind.GROUP;
  }

  static Optional<Id<Organisation>> own(Id<?> part) {
    return part.kind() == Kind.ORGANISATION
        ? Optional.of(Id.organisation(part.value()))
        : Optional.empty();
  }
}
