package org.partnershipatlas.analyser;

import java.time.LocalDate;
import java.util.List;
import org.partnershipatlas.analyser.gap.Gap;
import org.partnershipatlas.analyser.gap.GapReport;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Link;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.model.Reach;
import org.partnershipatlas.model.Seat;

/**
 * What a reader is told first.
 *
 * @param now what needs no completeness: vacancies, terms, reservations and links back
 * @param three the three gaps that matter most of all others
 * @param gaps how many gaps there are in all
 */
public record Overview(
    LocalDate day,
    Summary summary,
    Reach reach,
    List<Gap> now,
    List<Gap> three,
    int gaps,
    List<CannotTell> cannotTell) {
  public Overview {
    now = List.copyOf(now);
    three = List.copyOf(three);
    cannotTell = List.copyOf(cannotTell);
  }

  static Overview of(Network network, GapReport report) {
    return new Overview(
        network.day(),
        summary(network),
        Reach.of(network),
        report.toldFirst(),
        report.topThree(),
        report.gaps().size(),
        report.cannotTell());
  }

  /** The counts of a network on its day. */
  public static Summary summary(Network network) {
    return new Summary(
        network.list(Person.class).size(),
        network.current(Group.class).size(),
        seats(network).size(),
        network.list(Organisation.class).size(),
        network.current(Area.class).size(),
        network.current(Link.class).size());
  }

  // A seat ends with its group, whether or not somebody has written that down.
  private static List<Seat> seats(Network network) {
    return network.current(Seat.class).stream()
        .filter(s -> network.find(s.group()).map(network::isCurrent).orElse(false))
        .toList();
  }
}
