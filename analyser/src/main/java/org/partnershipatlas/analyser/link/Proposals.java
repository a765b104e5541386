package org.partnershipatlas.analyser.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.partnershipatlas.analyser.graph.Costs;
import org.partnershipatlas.analyser.graph.StepKind;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Seat;

/**
 * The links that could be made:
 *
 * <ul>
 *   <li>of each pair a joint meeting, and somebody of the one who is invited to the other;
 *   <li>of each pair a vacant seat on the one that somebody of the other may fill;
 *   <li>of any two groups a seat on the one to which the other nominates, and which is not filled.
 * </ul>
 *
 * <p>What is told of an invited or seated person counts no more than the two groups that it joins;
 * on which other groups somebody sits is not known before they are chosen, so that a link gains at
 * least what is told.
 */
final class Proposals {
  private final Costs costs;
  private final Sitters sitters;
  private final List<GroupPair> pairs;
  private final OpenSeats open;
  private final Map<Id<Group>, Integer> places = new LinkedHashMap<>();
  private final Map<Key, List<LinkWay>> plain = new LinkedHashMap<>();
  private final List<Proposal> found = new ArrayList<>();

  private record Key(Id<Group> one, Id<Group> other, int halfSteps) {}

  Proposals(Network network, Costs costs, List<GroupPair> pairs, Sitters sitters) {
    this.costs = costs;
    this.pairs = pairs;
    this.sitters = sitters;
    this.open = new OpenSeats(network, sitters);
    pairs.forEach(pair -> place(pair.lower()));
    pairs.forEach(pair -> place(pair.upper()));
    seek();
  }

  private int place(Id<Group> group) {
    return places.computeIfAbsent(group, g -> places.size());
  }

  /** The groups that matter: those of the pairs, and those that proposals join. */
  List<Id<Group>> groups() {
    return List.copyOf(places.keySet());
  }

  /** The proposals, in the order of the pairs; those of seats between other groups last. */
  List<Proposal> list() {
    return List.copyOf(found);
  }

  private void seek() {
    Set<GroupPair> chosen = new LinkedHashSet<>(pairs);
    for (GroupPair pair : pairs) {
      for (Seat seat : open.listFor(pair.lower(), pair.upper())) {
        shared(pair, seat, pair.lower());
      }
      for (Seat seat : open.listFor(pair.upper(), pair.lower())) {
        shared(pair, seat, pair.upper());
      }
      invite(pair);
      add(
          pair.lower(),
          pair.upper(),
          costs.of(StepKind.MEETS_JOINTLY),
          new LinkWay(LinkAction.MEET, Optional.empty(), pair.lower(), pair.upper(), false));
    }
    for (OpenSeats.Nomination nomination : open.nominations()) {
      nominated(nomination, chosen.contains(new GroupPair(nomination.to(), nomination.from())));
    }
    plain.forEach((key, ways) -> found.add(proposal(key, ways, List.of())));
    found.sort(
        Comparator.<Proposal>comparingInt(p -> place(p.one()))
            .thenComparingInt(p -> place(p.other())));
  }

  private void invite(GroupPair pair) {
    boolean fromLower = sitters.anyNamed(pair.lower());
    if (fromLower || sitters.anyNamed(pair.upper())) {
      Id<Group> from = fromLower ? pair.lower() : pair.upper();
      Id<Group> to = fromLower ? pair.upper() : pair.lower();
      add(
          pair.lower(),
          pair.upper(),
          twice(costs.of(StepKind.SITS_ON)),
          new LinkWay(LinkAction.INVITE, Optional.empty(), from, to, false));
    }
  }

  private static OptionalInt twice(OptionalInt cost) {
    return cost.isPresent() ? OptionalInt.of(2 * cost.getAsInt()) : cost;
  }

  /** A vacant seat that somebody of the other group of a pair fills. */
  private void shared(GroupPair pair, Seat seat, Id<Group> from) {
    LinkWay way = new LinkWay(LinkAction.FILL, Optional.of(seat.id()), from, seat.group(), false);
    List<Integer> on = List.of(place(from), place(seat.group()));
    seat(pair.lower(), pair.upper(), twice(costs.of(StepKind.SITS_ON)), way, seat, on);
  }

  /** A seat to which another group nominates. */
  private void nominated(OpenSeats.Nomination nomination, boolean reversed) {
    Id<Group> one = reversed ? nomination.to() : nomination.from();
    Id<Group> other = reversed ? nomination.from() : nomination.to();
    OptionalInt cost = costs.of(StepKind.NOMINATES_TO);
    LinkWay way =
        new LinkWay(
            nomination.vacant() ? LinkAction.FILL : LinkAction.ASK,
            nomination.seat().map(Seat::id),
            nomination.from(),
            nomination.to(),
            true);
    if (nomination.seat().isEmpty()) {
      add(one, other, cost, way);
    } else {
      List<Integer> on = List.of(place(nomination.to()));
      seat(one, other, cost, way, nomination.seat().get(), on);
    }
  }

  private void seat(
      Id<Group> one, Id<Group> other, OptionalInt cost, LinkWay way, Seat seat, List<Integer> on) {
    List<NewLink.NewVoice> voice = voice(seat, on);
    if (voice.isEmpty()) {
      add(one, other, cost, way);
    } else if (cost.isPresent()) {
      found.add(proposal(new Key(one, other, cost.getAsInt()), List.of(way), voice));
    }
  }

  /** Of which groups among those of the pairs whoever fills a seat would be the voice. */
  private List<NewLink.NewVoice> voice(Seat seat, List<Integer> on) {
    List<Integer> groups =
        seat.speaksFor().stream()
            .filter(of -> of.kind() == Kind.GROUP && !of.equals(seat.group()))
            .filter(of -> places.containsKey(Id.group(of.value())))
            .map(of -> place(Id.group(of.value())))
            .toList();
    OptionalInt speaking = costs.of(StepKind.SPEAKS_FOR);
    OptionalInt sitting = costs.of(StepKind.SITS_ON);
    return groups.isEmpty() || speaking.isEmpty() || sitting.isEmpty()
        ? List.of()
        : List.of(new NewLink.NewVoice(groups, speaking.getAsInt(), sitting.getAsInt(), on));
  }

  private void add(Id<Group> one, Id<Group> other, OptionalInt cost, LinkWay way) {
    if (cost.isPresent()) {
      place(one);
      place(other);
      plain
          .computeIfAbsent(new Key(one, other, cost.getAsInt()), key -> new ArrayList<>())
          .add(way);
    }
  }

  private Proposal proposal(Key key, List<LinkWay> ways, List<NewLink.NewVoice> voice) {
    List<LinkWay> sorted = new ArrayList<>(ways);
    sorted.sort(Comparator.comparingInt(Proposals::rank));
    return new Proposal(
        key.one(),
        key.other(),
        new NewLink(place(key.one()), place(key.other()), key.halfSteps(), voice),
        sorted,
        sitters.anyNamed(key.one()) || sitters.anyNamed(key.other()));
  }

  /** Seats before meetings, nominated ones first, known ones before those to be asked about. */
  private static int rank(LinkWay way) {
    return switch (way.action()) {
      case FILL -> way.nominated() ? 0 : 1;
      case ASK -> way.seat().isPresent() ? 2 : 3;
      case INVITE -> 4;
      case MEET -> 5;
    };
  }
}
