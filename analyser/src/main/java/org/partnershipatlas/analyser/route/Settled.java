package org.partnershipatlas.analyser.route;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.partnershipatlas.model.CompletenessKind;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatState;
import org.partnershipatlas.model.Seating;
import org.partnershipatlas.model.Tenure;

/**
 * Whether the absence of a route is a fact. A group is settled if its links and its seats are
 * complete and it is known who holds each speaking seat, or that nobody does. That two ends are not
 * joined is a fact if every end that is a group is settled, and so is every group that can be
 * reached from one of them: then no unrecorded step can lead out of there.
 */
final class Settled {
  private final Network network;
  private final Map<Id<Group>, Boolean> known = new ConcurrentHashMap<>();

  Settled(Network network) {
    this.network = network;
  }

  boolean group(Id<Group> group) {
    return known.computeIfAbsent(group, this::work);
  }

  private boolean work(Id<Group> group) {
    return network.grounds().isComplete(CompletenessKind.LINKS_OF_A_GROUP, group)
        && network.grounds().isComplete(CompletenessKind.SEATS_OF_A_GROUP, group)
        && network.seating().seatsOn(group).stream().filter(Seating::speaking).allMatch(this::seat);
  }

  private boolean seat(Seat seat) {
    SeatState state = network.seating().state(seat.id());
    return state == SeatState.VACANT
        || (state.filled()
            && network.seating().holders(seat.id()).stream()
                .map(Holding::tenure)
                .allMatch(Settled::someone));
  }

  private static boolean someone(Tenure tenure) {
    return tenure.person().isPresent() || tenure.post().isPresent();
  }

  /** The groups that would have to be settled for an absence to be a fact; empty if it is one. */
  List<Id<Group>> listUnsettled(Ground ground, Parts parts, int from, int to) {
    List<Id<Group>> ends =
        Stream.of(from, to).flatMap(end -> group(ground, end)).filter(id -> !group(id)).toList();
    if (!ends.isEmpty()) {
      return ends;
    }
    return Stream.of(from, to)
        .filter(end -> group(ground, end).findAny().isPresent())
        .map(end -> unsettledFrom(ground, parts, end))
        .min(Comparator.comparingInt(List::size))
        .orElse(List.of());
  }

  /**
   * Whether it is a fact that two ends are not joined. Between two ends that are no groups it never
   * is: nobody says that they sit nowhere else.
   */
  boolean isFact(Ground ground, Parts parts, int from, int to) {
    boolean canTell =
        group(ground, from).findAny().isPresent() || group(ground, to).findAny().isPresent();
    return canTell && listUnsettled(ground, parts, from, to).isEmpty();
  }

  private static Stream<Id<Group>> group(Ground ground, int node) {
    Id<?> id = ground.graph().id(node);
    return id.kind() == Kind.GROUP ? Stream.of(Id.group(id.value())) : Stream.empty();
  }

  private List<Id<Group>> unsettledFrom(Ground ground, Parts parts, int end) {
    List<List<Id<Group>>> around =
        parts.around(end).stream().map(part -> open(ground, parts, part)).toList();
    return around.size() == 1
        ? around.get(0)
        : around.stream().flatMap(List::stream).distinct().toList();
  }

  private List<Id<Group>> open(Ground ground, Parts parts, int part) {
    return parts
        .open()
        .computeIfAbsent(
            part,
            p ->
                Arrays.stream(parts.passable(p))
                    .sorted()
                    .boxed()
                    .flatMap(node -> group(ground, node))
                    .filter(id -> !group(id))
                    .toList());
  }
}
