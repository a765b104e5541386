package org.partnershipatlas.analyser.due;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.partnershipatlas.model.Action;
import org.partnershipatlas.model.Agreement;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.Completeness;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Interval;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Post;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatState;

/**
 * Finds what falls due within some days of the network's day: what has a date ahead and would be
 * late if nobody thought of it. Dates that are only a month or a year fall due on their last day.
 */
public final class DueFinder {
  private static final String DONE = "done";

  private final Network network;
  private final long within;
  private final List<Due> found = new ArrayList<>();

  private DueFinder(Network network, int days) {
    this.network = network;
    this.within = days;
  }

  /** What falls due, the earliest first; on one day by what it is and by name. */
  public static List<Due> list(Network network, int days) {
    DueFinder finder = new DueFinder(network, days);
    finder.groups();
    finder.areas();
    finder.posts();
    finder.papers();
    return finder.found.stream()
        .sorted(
            Comparator.comparingLong(Due::days)
                .thenComparing(Due::kind)
                .thenComparing(d -> network.name(d.record()))
                .thenComparing(d -> d.record().toString()))
        .toList();
  }

  private void groups() {
    for (Group group : network.current(Group.class)) {
      ends(group.when()).ifPresent(d -> add(DueKind.GROUP_ENDS, d, group.id(), group, List.of()));
      for (Seat seat : network.seating().seatsOn(group.id())) {
        seat(group, seat);
      }
    }
  }

  private void seat(Group group, Seat seat) {
    ends(seat.when()).ifPresent(d -> add(DueKind.SEAT_ENDS, d, seat.id(), group, List.of()));
    if (network.seating().state(seat.id()) == SeatState.VACANT) {
      seat.applicationsClose()
          .ifPresent(d -> add(DueKind.APPLICATIONS_CLOSE, d, seat.id(), group, List.of()));
    }
    for (Holding holding : network.seating().holders(seat.id())) {
      holding
          .tenure()
          .termEnds()
          .or(() -> ends(holding.tenure().when()))
          .ifPresent(
              d -> add(DueKind.TERM_ENDS, d, seat.id(), group, List.of(holding.tenure().id())));
    }
  }

  private void areas() {
    for (Area area : network.current(Area.class)) {
      Optional<PartialDate> end = ends(area.when()).filter(this::isDue);
      if (end.isPresent()) {
        AreaEnding ending = AreaEnding.of(network, area);
        List<Id<?>> more = new ArrayList<>(ending.followers());
        more.addAll(ending.groups());
        add(DueKind.AREA_ENDS, end.get(), area.id(), Optional.empty(), more);
      }
    }
  }

  private void posts() {
    for (Post post : network.list(Post.class)) {
      post.fundingEnds().ifPresent(d -> add(DueKind.FUNDING_ENDS, d, post.id()));
    }
  }

  private void papers() {
    for (Agreement agreement : network.list(Agreement.class)) {
      agreement.nextReview().ifPresent(d -> add(DueKind.REVIEW_DUE, d, agreement.id()));
    }
    for (Action action : network.list(Action.class)) {
      boolean done = action.state().filter(s -> s.equalsIgnoreCase(DONE)).isPresent();
      if (!done) {
        action.date().ifPresent(d -> add(DueKind.ACTION_DUE, d, action.id()));
      }
    }
    for (Completeness list : network.current(Completeness.class)) {
      ends(list.when()).ifPresent(d -> add(DueKind.LIST_TO_CONFIRM, d, list.id()));
    }
  }

  /** The last day on which something holds. */
  private static Optional<PartialDate> ends(Interval when) {
    return when.to().map(to -> PartialDate.of(to.earliest().minusDays(1)));
  }

  private boolean isDue(PartialDate date) {
    return days(date) >= 0 && days(date) <= within;
  }

  private long days(PartialDate date) {
    return ChronoUnit.DAYS.between(network.day(), date.latest());
  }

  private void add(DueKind kind, PartialDate date, Id<?> record) {
    add(kind, date, record, Optional.empty(), List.of());
  }

  private void add(
      DueKind kind, PartialDate date, Id<?> record, Group group, List<? extends Id<?>> more) {
    add(kind, date, record, Optional.of(group.id()), more);
  }

  private void add(
      DueKind kind,
      PartialDate date,
      Id<?> record,
      Optional<Id<Group>> group,
      List<? extends Id<?>> more) {
    if (!isDue(date)) {
      return;
    }
    long days = days(date);
    List<Id<?>> evidence = new ArrayList<>();
    evidence.add(record);
    group.ifPresent(evidence::add);
    evidence.addAll(more);
    found.add(new Due(kind, date, days, record, group, evidence));
  }
}
