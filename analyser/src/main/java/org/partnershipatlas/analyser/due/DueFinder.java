package org.partnershipatlas.analyser.due;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.partnershipatlas.analyser.gap.Gap;
import org.partnershipatlas.analyser.gap.GapReport;
import org.partnershipatlas.model.Action;
import org.partnershipatlas.model.Affiliation;
import org.partnershipatlas.model.Agreement;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Completeness;
import org.partnershipatlas.model.GapMark;
import org.partnershipatlas.model.GapState;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Interval;
import org.partnershipatlas.model.Link;
import org.partnershipatlas.model.Membership;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Post;
import org.partnershipatlas.model.Relationship;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatState;
import org.partnershipatlas.model.Tenure;

/**
 * Finds what falls due within some days of the network's day: what has a date ahead and would be
 * late if nobody thought of it. Dates that are only a month or a year fall due on their last day.
 */
public final class DueFinder {
  private static final String DONE = "done";

  private static final Map<DueKind, Class<? extends AtlasRecord>> TIES =
      new EnumMap<>(
          Map.of(
              DueKind.LINK_ENDS, Link.class,
              DueKind.MEMBERSHIP_ENDS, Membership.class,
              DueKind.AFFILIATION_ENDS, Affiliation.class,
              DueKind.RELATIONSHIP_ENDS, Relationship.class));

  private final Network network;
  private final long within;
  private final List<Due> found = new ArrayList<>();

  private DueFinder(Network network, int days) {
    this.network = network;
    this.within = days;
  }

  /**
   * What falls due, the earliest first; on one day by what it is and by name.
   *
   * @param gaps the gaps of that network, asked for only where one in hand falls due
   */
  public static List<Due> list(Network network, int days, Supplier<GapReport> gaps) {
    DueFinder finder = new DueFinder(network, days);
    finder.groups();
    finder.areas();
    TIES.forEach(finder::ties);
    finder.posts();
    finder.papers();
    finder.gapsInHand(gaps);
    return finder.found.stream()
        .sorted(
            Comparator.comparingLong(Due::days)
                .thenComparing(Due::kind)
                .thenComparing(finder::name)
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
    for (Holding holding : network.seating().holdings(seat.id())) {
      Tenure tenure = holding.tenure();
      DueKind kind = holding.deputy() ? DueKind.DEPUTY_TERM_ENDS : DueKind.TERM_ENDS;
      tenure
          .termEnds()
          .or(() -> ends(tenure.when()))
          .ifPresent(d -> add(kind, d, seat.id(), group, List.of(tenure.id())));
    }
  }

  private void areas() {
    for (Area area : network.current(Area.class)) {
      Optional<PartialDate> end = ends(area.when()).filter(this::isDue);
      if (end.isPresent()) {
        AreaEnding ending = AreaEnding.of(network, area);
        List<Id<?>> more = new ArrayList<>(ending.followers());
        more.addAll(ending.groups());
        add(DueKind.AREA_ENDS, end.get(), area.id(), more);
      }
    }
  }

  private void ties(DueKind kind, Class<? extends AtlasRecord> type) {
    for (AtlasRecord tie : network.current(type)) {
      ends(tie.span())
          .filter(end -> !goesWithOneOfThem(tie))
          .ifPresent(end -> add(kind, end, tie.id(), tie.references()));
    }
  }

  /** Whether a group that it joins ends by then: that is told of the group, and once. */
  private boolean goesWithOneOfThem(AtlasRecord tie) {
    LocalDate end = tie.span().to().orElseThrow().earliest();
    return tie.references().stream()
        .flatMap(id -> network.find(id).stream())
        .anyMatch(joined -> joined.span().endedBy(end));
  }

  /** A gap that is there no more has been seen to, and one that was accepted has no day ahead. */
  private void gapsInHand(Supplier<GapReport> gaps) {
    for (GapMark mark : network.list(GapMark.class)) {
      Optional<PartialDate> date = mark.date().filter(this::isDue);
      if (mark.state() != GapState.IN_HAND || date.isEmpty()) {
        continue;
      }
      gaps.get().find(mark.gap()).ifPresent(gap -> add(mark, date.get(), gap));
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

  /** By what things of one day and kind are put in order: by what a tie joins, having no name. */
  private String name(Due due) {
    List<Id<?>> all = due.evidence();
    List<Id<?>> named = TIES.containsKey(due.kind()) ? all.subList(1, all.size()) : all;
    return named.stream().map(network::name).collect(Collectors.joining("\n"));
  }

  private void add(DueKind kind, PartialDate date, Id<?> record) {
    add(kind, date, record, List.of());
  }

  private void add(
      DueKind kind, PartialDate date, Id<?> record, Group group, List<? extends Id<?>> more) {
    if (isDue(date)) {
      List<Id<?>> with = new ArrayList<>(List.of(record, group.id()));
      with.addAll(more);
      found.add(
          new Due(
              kind,
              date,
              days(date),
              record,
              Optional.of(group.id()),
              Optional.empty(),
              with.stream().distinct().toList()));
    }
  }

  private void add(DueKind kind, PartialDate date, Id<?> record, List<? extends Id<?>> more) {
    if (isDue(date)) {
      List<Id<?>> with = new ArrayList<>(List.of(record));
      with.addAll(more);
      found.add(new Due(kind, date, days(date), record, Optional.empty(), Optional.empty(), with));
    }
  }

  /** What only those are told who ask for it is not told here of a gap. */
  private void add(GapMark mark, PartialDate date, Gap gap) {
    Optional<Gap> told = Optional.of(gap).filter(g -> !g.kind().isPrivate());
    List<Id<?>> with = new ArrayList<>(List.of(mark.id()));
    told.ifPresent(g -> with.addAll(g.affected()));
    found.add(
        new Due(DueKind.GAP_IN_HAND, date, days(date), mark.id(), Optional.empty(), told, with));
  }
}
