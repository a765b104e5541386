package org.partnershipatlas.analyser.coverage;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.CompletenessKind;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.SeatState;

/**
 * A row's share of the filled speaking seats over its share of the organisations. It is given only
 * where every list that it rests on is known to be whole: the organisations, the seats of every
 * group, and on whose behalf each is held.
 */
final class Parity {
  private final Map<Integer, SeatTally> seats;
  private final int organisations;
  private final int filled;
  private final boolean whole;

  Parity(Coverage coverage, Map<Integer, SeatTally> seats) {
    this.seats = seats;
    this.organisations = coverage.organisations().size();
    this.filled =
        (int)
            coverage.groups().stream()
                .flatMap(g -> coverage.on(g.id()).views().stream())
                .filter(v -> v.speaking() && v.filled())
                .count();
    this.whole =
        coverage.groups().stream().allMatch(g -> seatsKnown(coverage.on(g.id())))
            && organisationsKnown(coverage);
  }

  private static boolean seatsKnown(GroupVoices group) {
    return group.complete()
        && group.views().stream()
            .noneMatch(v -> v.speaking() && v.state() == SeatState.NOT_RECORDED)
        && group.views().stream()
            .filter(v -> v.speaking() && v.filled())
            .flatMap(v -> v.holders().stream())
            .map(Holding::onBehalfOf)
            .allMatch(java.util.Optional::isPresent);
  }

  private static boolean organisationsKnown(Coverage coverage) {
    Network network = coverage.network();
    if (coverage.options().area().isPresent()) {
      return anyComplete(network, network.places().listAround(coverage.options().area().get()));
    }
    return coverage.organisations().stream().allMatch(o -> inWholeList(network, o));
  }

  private static boolean inWholeList(Network network, Organisation organisation) {
    return network.places().areas(organisation).stream()
        .anyMatch(a -> anyComplete(network, network.places().listAround(a)));
  }

  private static boolean anyComplete(Network network, Set<Id<Area>> areas) {
    return areas.stream()
        .anyMatch(a -> network.grounds().isComplete(CompletenessKind.ORGANISATIONS_OF_AN_AREA, a));
  }

  OptionalDouble of(int row, int size) {
    if (!whole || filled == 0 || organisations == 0 || size == 0) {
      return OptionalDouble.empty();
    }
    SeatTally tally = seats.get(row);
    double held = tally == null ? 0 : tally.filled.size();
    return OptionalDouble.of(held / filled / ((double) size / organisations));
  }
}
