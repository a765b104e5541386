package org.partnershipatlas.analyser.dependence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatRole;
import org.partnershipatlas.model.Seating;
import org.partnershipatlas.model.Tenure;

/** The seats of a network and their tenures, each with a number. */
final class Roster {
  private final List<Seat> seats = new ArrayList<>();
  private final List<Holding> holdings = new ArrayList<>();
  private final List<int[]> holders = new ArrayList<>();
  private final List<int[]> deputies = new ArrayList<>();
  private final List<Integer> seatOf = new ArrayList<>();
  private final Map<Id<?>, Integer> seatNumbers = new HashMap<>();
  private final Map<Id<?>, Integer> tenureNumbers = new HashMap<>();

  /** Seats in reading order: by group, role and label; ids tell equal ones apart. */
  Roster(Network network) {
    Seating seating = network.seating();
    network.current(Group.class).stream()
        .sorted(Comparator.comparing(Group::name).thenComparing(group -> group.id().value()))
        .flatMap(group -> seating.seatsOn(group.id()).stream().sorted(READING_ORDER))
        .forEach(seat -> add(seating, seat));
  }

  private static final Comparator<Seat> READING_ORDER =
      Comparator.comparing((Seat s) -> s.role().map(SeatRole::ordinal).orElse(Integer.MAX_VALUE))
          .thenComparing(seat -> seat.label().orElse(""))
          .thenComparing(seat -> seat.id().value());

  private void add(Seating seating, Seat seat) {
    int number = seats.size();
    seats.add(seat);
    seatNumbers.put(seat.id(), number);
    List<Integer> own = new ArrayList<>();
    List<Integer> others = new ArrayList<>();
    for (Holding holding : seating.holdings(seat.id())) {
      (holding.deputy() ? others : own).add(holdings.size());
      tenureNumbers.put(holding.tenure().id(), holdings.size());
      holdings.add(holding);
      seatOf.add(number);
    }
    holders.add(own.stream().mapToInt(Integer::intValue).toArray());
    deputies.add(others.stream().mapToInt(Integer::intValue).toArray());
  }

  int seats() {
    return seats.size();
  }

  int tenures() {
    return holdings.size();
  }

  Seat seat(int number) {
    return seats.get(number);
  }

  Holding holding(int tenure) {
    return holdings.get(tenure);
  }

  int seatOf(int tenure) {
    return seatOf.get(tenure);
  }

  int[] holders(int seat) {
    return holders.get(seat);
  }

  int[] deputies(int seat) {
    return deputies.get(seat);
  }

  Optional<Integer> find(Id<?> seatOrTenure) {
    Integer seat = seatNumbers.get(seatOrTenure);
    return Optional.ofNullable(seat == null ? tenureNumbers.get(seatOrTenure) : seat);
  }

  /** The numbers of those tenures, of the seats that there are. */
  int[] numbers(Iterable<Id<Tenure>> tenures) {
    List<Integer> numbers = new ArrayList<>();
    tenures.forEach(
        id -> {
          Integer number = tenureNumbers.get(id);
          if (number != null) {
            numbers.add(number);
          }
        });
    return numbers.stream().mapToInt(Integer::intValue).sorted().toArray();
  }
}
