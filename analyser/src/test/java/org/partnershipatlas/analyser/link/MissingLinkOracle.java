package org.partnershipatlas.analyser.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.partnershipatlas.analyser.graph.CoordinationGraph;
import org.partnershipatlas.analyser.graph.StepKind;
import org.partnershipatlas.analyser.route.FoundRoute;
import org.partnershipatlas.analyser.route.RouteFinder;
import org.partnershipatlas.analyser.route.RouteOptions;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Fit;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Link;
import org.partnershipatlas.model.LinkKind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatRole;
import org.partnershipatlas.model.SeatState;
import org.partnershipatlas.model.Seating;

/** Really adds each link to the records, and asks for every route again. */
final class MissingLinkOracle {
  private final Network original;
  private final RouteOptions routes;
  private final List<GroupPair> pairs;
  private final int joinedAt;
  private final int ceiling;
  private final List<Candidate> candidates = new ArrayList<>();
  private int made;

  /** A link that could be made; {@code lines} are the records that make it. */
  record Candidate(
      Id<Group> one, Id<Group> other, Optional<Id<?>> seat, boolean named, String lines) {
    Set<Id<Group>> both() {
      return Set.of(one, other);
    }
  }

  /** By what a candidate is chosen: all but the ids, which only tell equal names apart. */
  record Rank(Gain gain, boolean own, boolean seated, boolean named, String one, String other) {
    static final Comparator<Rank> ORDER =
        Comparator.comparing(Rank::gain, Comparator.reverseOrder())
            .thenComparing(rank -> !rank.own())
            .thenComparing(rank -> !rank.seated())
            .thenComparing(rank -> !rank.named())
            .thenComparing(Rank::one)
            .thenComparing(Rank::other);
  }

  MissingLinkOracle(
      Network network, RouteOptions routes, List<GroupPair> pairs, int joinedAt, int ceiling) {
    this.original = network;
    this.routes = routes;
    this.pairs = pairs;
    this.joinedAt = joinedAt;
    this.ceiling = ceiling;
    for (GroupPair pair : pairs) {
      ofPair(pair);
    }
    nominations();
  }

  /** The costs of all pairs, none above the ceiling, and whether they are joined. */
  List<Integer> costs(Network network) {
    RouteFinder finder = new RouteFinder(network, CoordinationGraph.of(network));
    return pairs.stream()
        .map(
            pair -> {
              var themes =
                  routes
                      .themes()
                      .orElseGet(() -> finder.onTheme().ofPair(pair.lower(), pair.upper()));
              return finder
                  .towards(pair.upper(), themes, routes)
                  .from(pair.lower())
                  .best()
                  .map(FoundRoute::halfSteps)
                  .orElse(ceiling + 1);
            })
        .toList();
  }

  Gain gain(List<Integer> before, List<Integer> after) {
    int joined = 0;
    long fall = 0;
    for (int p = 0; p < before.size(); p++) {
      joined += after.get(p) <= joinedAt && before.get(p) > joinedAt ? 1 : 0;
      fall += between(before.get(p)) - between(after.get(p));
    }
    return new Gain(joined, fall);
  }

  private int between(int cost) {
    return Math.max(joinedAt, Math.min(cost, ceiling));
  }

  Network with(Network network, Candidate candidate) {
    String unique = "x" + made++;
    List<Change> changes =
        NetworkText.records(candidate.lines().replace("#", unique)).stream()
            .<Change>map(Change.Put::new)
            .toList();
    return network.with(changes).network();
  }

  List<Candidate> candidates() {
    return candidates;
  }

  /** The gain of each candidate that has one. */
  Map<Candidate, Gain> gains(Network network, List<Candidate> tried) {
    List<Integer> before = costs(network);
    Map<Candidate, Gain> gains = new LinkedHashMap<>();
    for (Candidate candidate : tried) {
      Gain gain = gain(before, costs(with(network, candidate)));
      if (gain.some()) {
        gains.put(candidate, gain);
      }
    }
    return gains;
  }

  Rank rank(Network network, Candidate of, Gain gain) {
    int own = pairs.indexOf(new GroupPair(of.one(), of.other()));
    boolean joins =
        own >= 0
            && costs(network).get(own) > joinedAt
            && costs(with(network, of)).get(own) <= joinedAt;
    return new Rank(
        gain,
        joins,
        of.seat().isPresent(),
        of.named(),
        original.name(of.one()),
        original.name(of.other()));
  }

  private void ofPair(GroupPair pair) {
    if (routes.costs().of(StepKind.MEETS_JOINTLY).isPresent()) {
      add(
          pair.lower(),
          pair.upper(),
          Optional.empty(),
          "link # from_group=%s to_group=%s kind='meets jointly'"
              .formatted(pair.lower().value(), pair.upper().value()));
    }
    if (routes.costs().of(StepKind.SITS_ON).isPresent()) {
      if (named(pair.lower()) || named(pair.upper())) {
        add(pair.lower(), pair.upper(), Optional.empty(), onBoth(pair));
      }
      for (Seat seat : original.current(Seat.class)) {
        boolean on = seat.group().equals(pair.lower()) || seat.group().equals(pair.upper());
        Id<Group> from = seat.group().equals(pair.lower()) ? pair.upper() : pair.lower();
        if (on && vacant(seat) && mayCome(seat, from)) {
          String sits =
              "person # name=New\ntenure #a seat=%s person=#\nseat # group=%s\ntenure #b seat=# person=#"
                  .formatted(seat.id().value(), from.value());
          add(pair.lower(), pair.upper(), Optional.of(seat.id()), sits);
        }
      }
    }
  }

  private static String onBoth(GroupPair pair) {
    return "person # name=New\nseat #a group=%s\ntenure #a seat=#a person=#\nseat #b group=%s\ntenure #b seat=#b person=#"
        .formatted(pair.lower().value(), pair.upper().value());
  }

  private boolean vacant(Seat seat) {
    return Seating.speaking(seat)
        && !seat.role().equals(Optional.of(SeatRole.CHAIR))
        && original.seating().state(seat.id()) == SeatState.VACANT;
  }

  private boolean mayCome(Seat seat, Id<Group> from) {
    if (seat.nominatedBy().filter(by -> by.kind() == Kind.GROUP).isPresent()) {
      return false;
    }
    boolean unreserved = seat.reservedFor().isEmpty() && seat.reservedForSector().isEmpty();
    boolean theirArea =
        seat.reservedForSector().isEmpty()
            && seat.reservedFor().size() == 1
            && original.get(from).areas().stream().anyMatch(seat.reservedFor()::contains);
    if (seat.nominatedBy().isEmpty() && (unreserved || theirArea)) {
      return true;
    }
    return holders(from)
        .flatMap(holding -> holding.onBehalfOf().stream())
        .filter(body -> seat.nominatedBy().isEmpty() || seat.nominatedBy().get().equals(body))
        .anyMatch(body -> original.seating().fit(seat, body) == Fit.INSIDE);
  }

  private Stream<Holding> holders(Id<Group> group) {
    return original.current(Seat.class).stream()
        .filter(seat -> seat.group().equals(group) && Seating.speaking(seat))
        .flatMap(seat -> original.seating().holders(seat.id()).stream());
  }

  private boolean named(Id<Group> group) {
    return holders(group)
        .anyMatch(h -> h.tenure().person().isPresent() || h.tenure().post().isPresent());
  }

  private void nominations() {
    if (routes.costs().of(StepKind.NOMINATES_TO).isEmpty()) {
      return;
    }
    Set<List<Id<?>>> withSeat = new HashSet<>();
    Set<List<Id<?>>> inUse = new HashSet<>();
    for (Seat seat : original.current(Seat.class)) {
      seat.nominatedBy()
          .ifPresent(
              by -> {
                withSeat.add(List.of(by, seat.group()));
                if (Seating.speaking(seat) && original.seating().state(seat.id()).filled()) {
                  inUse.add(List.of(by, seat.group()));
                }
              });
    }
    for (Seat seat : original.current(Seat.class)) {
      seat.nominatedBy()
          .filter(by -> by.kind() == Kind.GROUP && !by.equals(seat.group()))
          .filter(by -> Seating.speaking(seat) && !inUse.contains(List.of(by, seat.group())))
          .ifPresent(
              by ->
                  nominated(
                      Id.group(by.value()),
                      seat.group(),
                      Optional.of(seat.id()),
                      "person # name=New\ntenure # seat=" + seat.id().value() + " person=#"));
    }
    Set<List<Id<?>>> links = new HashSet<>();
    for (Link link : original.current(Link.class)) {
      List<Id<?>> ends = List.of(link.fromGroup(), link.toGroup());
      if (link.kind() == LinkKind.NOMINATES_TO
          && !link.fromGroup().equals(link.toGroup())
          && !withSeat.contains(ends)
          && links.add(ends)) {
        String seat =
            "person # name=New\nseat # group=%s nominated_by=group:%s\ntenure # seat=# person=#"
                .formatted(link.toGroup().value(), link.fromGroup().value());
        nominated(link.fromGroup(), link.toGroup(), Optional.empty(), seat);
      }
    }
  }

  private void nominated(Id<Group> from, Id<Group> to, Optional<Id<?>> seat, String lines) {
    boolean reversed = pairs.contains(new GroupPair(to, from));
    add(reversed ? to : from, reversed ? from : to, seat, lines);
  }

  private void add(Id<Group> one, Id<Group> other, Optional<Id<?>> seat, String lines) {
    candidates.add(new Candidate(one, other, seat, named(one) || named(other), lines));
  }
}
