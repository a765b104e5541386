package org.partnershipatlas.analyser.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.partnershipatlas.analyser.coverage.Coverage;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.Seating;

/**
 * Who should be asked before Tuesday's meeting? The constituency behind a seat, or behind each seat
 * of a group that has one.
 *
 * @param seats in the order of their labels
 */
public record WhoToAsk(Id<?> about, List<Behind> seats) {
  /** The kinds of record that this may be asked about. */
  public static final Set<Kind> KINDS = Set.of(Kind.SEAT, Kind.GROUP);

  public WhoToAsk {
    seats = List.copyOf(seats);
  }

  /**
   * Those behind a seat.
   *
   * @param named whom the seat speaks for or is kept for, as recorded
   * @param organisations the organisations that this means, those listed here, by name
   */
  public record Behind(
      Id<Seat> seat, Id<Group> group, List<Id<?>> named, List<Id<Organisation>> organisations) {
    public Behind {
      named = List.copyOf(named);
      organisations = List.copyOf(organisations);
    }
  }

  /** The answer for a seat or a group. */
  public static WhoToAsk of(Coverage coverage, Id<?> about) {
    Network network = coverage.network();
    List<Seat> seats =
        about.kind() == Kind.SEAT
            ? List.of(network.get(Id.seat(about.value())))
            : network.seating().seatsOn(Id.group(about.value())).stream()
                .filter(Seating::speaking)
                .sorted(
                    Comparator.comparing((Seat s) -> s.label().orElse(""))
                        .thenComparing(s -> s.id().value()))
                .toList();
    List<Behind> behind = new ArrayList<>();
    for (Seat seat : seats) {
      Set<Id<?>> named = new LinkedHashSet<>(seat.speaksFor());
      named.addAll(seat.reservedFor());
      if (!named.isEmpty() || about.kind() == Kind.SEAT) {
        behind.add(new Behind(seat.id(), seat.group(), List.copyOf(named), meant(coverage, seat)));
      }
    }
    return new WhoToAsk(about, behind);
  }

  private static List<Id<Organisation>> meant(Coverage coverage, Seat seat) {
    Network network = coverage.network();
    return coverage.listMeantBy(seat).stream()
        .sorted(
            Comparator.comparing((Id<Organisation> o) -> network.name(o)).thenComparing(Id::value))
        .toList();
  }
}
