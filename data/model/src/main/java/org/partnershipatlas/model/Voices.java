package org.partnershipatlas.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How organisations belong together on the day: units within bodies, members within networks. */
public final class Voices {
  private final Network network;
  private final Map<Id<Organisation>, List<Membership>> memberships;
  private final Map<Id<?>, List<Membership>> members;

  Voices(Network network) {
    this.network = network;
    List<Membership> current = network.current(Membership.class);
    this.memberships = current.stream().collect(Collectors.groupingBy(Membership::organisation));
    this.members = new HashMap<>();
    current.forEach(m -> members.computeIfAbsent(m.network(), n -> new ArrayList<>()).add(m));
  }

  /** The organisation and every one that it is part of, nearest first. */
  public List<Id<Organisation>> listUnits(Id<Organisation> organisation) {
    Set<Id<Organisation>> chain = new LinkedHashSet<>();
    Optional<Id<Organisation>> next = Optional.of(organisation);
    // The set ends the walk where somebody has made two bodies part of each other.
    while (next.isPresent() && chain.add(next.get())) {
      next = next.flatMap(network::find).flatMap(Organisation::partOf);
    }
    return List.copyOf(chain);
  }

  /** The sector of an organisation, or else of the nearest body that it is part of. */
  public Optional<Sector> sector(Id<Organisation> organisation) {
    return listUnits(organisation).stream()
        .flatMap(id -> network.find(id).flatMap(Organisation::sector).stream())
        .findFirst();
  }

  /** The memberships of an organisation. */
  public List<Membership> memberships(Id<Organisation> organisation) {
    return memberships.getOrDefault(organisation, List.of());
  }

  /** The memberships in a network, which is an organisation or a group. */
  public List<Membership> members(Id<?> networkId) {
    return members.getOrDefault(networkId, List.of());
  }

  /**
   * Every network that an organisation reaches by at most that many memberships, each with the
   * memberships on the shortest way there.
   */
  public Map<Id<?>, List<Membership>> reach(Id<Organisation> organisation, int steps) {
    Map<Id<?>, List<Membership>> reached = new LinkedHashMap<>();
    Map<Id<?>, List<Membership>> edge = Map.of(organisation, List.of());
    for (int step = 0; step < steps; step++) {
      Map<Id<?>, List<Membership>> next = new LinkedHashMap<>();
      edge.forEach(
          (at, way) -> {
            for (Membership membership : membershipsOf(at)) {
              Id<?> to = membership.network();
              if (!to.equals(organisation) && !reached.containsKey(to)) {
                List<Membership> longer = new ArrayList<>(way);
                longer.add(membership);
                next.putIfAbsent(to, longer);
              }
            }
          });
      reached.putAll(next);
      edge = next;
    }
    return reached;
  }

  private List<Membership> membershipsOf(Id<?> id) {
    return id.kind() == Kind.ORGANISATION ? memberships(Id.organisation(id.value())) : List.of();
  }

  /**
   * Whether a network is a general one, with no fields or communities of its own, as a CVS. A group
   * is general where it addresses no theme.
   */
  public boolean isGeneral(Id<?> networkId) {
    return network
        .find(networkId)
        .map(
            r ->
                r instanceof Organisation o
                    ? o.fields().isEmpty() && o.communities().isEmpty()
                    : r instanceof Group g && g.themes().isEmpty())
        .orElse(false);
  }

  /** Whether a field or community is that one, or a narrower one under it. */
  public boolean isWithinSubject(Id<?> narrower, Id<?> broader) {
    return listSubjectsAround(narrower).contains(broader);
  }

  /** A field, community or theme and every broader one, nearest first. */
  public Set<Id<?>> listSubjectsAround(Id<?> subject) {
    Set<Id<?>> seen = new LinkedHashSet<>();
    Optional<? extends Id<?>> at = Optional.of(subject);
    while (at.isPresent() && seen.add(at.get())) {
      at = network.find(at.get()).flatMap(Voices::broader);
    }
    return seen;
  }

  private static Optional<? extends Id<?>> broader(AtlasRecord subject) {
    if (subject instanceof Field field) {
      return field.broader();
    }
    if (subject instanceof Community community) {
      return community.broader();
    }
    return subject instanceof Theme theme ? theme.broader() : Optional.empty();
  }
}
