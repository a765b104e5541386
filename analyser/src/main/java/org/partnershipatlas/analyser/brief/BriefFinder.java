package org.partnershipatlas.analyser.brief;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnershipatlas.analyser.Analyser;
import org.partnershipatlas.analyser.AreaScope;
import org.partnershipatlas.analyser.coverage.RowKey;
import org.partnershipatlas.analyser.coverage.SubjectState;
import org.partnershipatlas.analyser.gap.GapKind;
import org.partnershipatlas.analyser.gap.GapReport;
import org.partnershipatlas.analyser.gap.RuleBook;
import org.partnershipatlas.analyser.link.MissingLinkOptions;
import org.partnershipatlas.analyser.link.MissingLinks;
import org.partnershipatlas.analyser.link.Suggestion;
import org.partnershipatlas.analyser.link.SuggestionLine;
import org.partnershipatlas.analyser.link.TierOptions;
import org.partnershipatlas.analyser.link.TierRow;
import org.partnershipatlas.analyser.link.TierTable;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Completeness;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Link;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.model.Progress;
import org.partnershipatlas.model.Reach;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatState;
import org.partnershipatlas.model.Sector;

/** Gathers what a page about an area tells. */
public final class BriefFinder {
  private final Analyser analyser;
  private final Network network;
  private final AreaScope scope;
  private final List<Group> groups;

  private BriefFinder(Analyser analyser, Optional<Id<Area>> area) {
    this.analyser = analyser;
    this.network = analyser.network();
    this.scope = new AreaScope(network, area);
    this.groups = scope.groups().stream().sorted(byName()).toList();
  }

  /** The brief of an area, or of everything. */
  public static Brief of(Analyser analyser, Optional<Id<Area>> area, Progress progress) {
    return new BriefFinder(analyser, area).brief(progress);
  }

  private Brief brief(Progress progress) {
    GapReport gaps = analyser.gaps().told(false).within(scope);
    List<Seat> seats =
        groups.stream().flatMap(g -> network.seating().seatsOn(g.id()).stream()).toList();
    return new Brief(
        network.day(),
        scope.area(),
        groups.stream().map(Group::id).toList(),
        untested(),
        states(seats),
        seats.stream().filter(this::unnamed).map(Seat::id).toList(),
        people(seats),
        organisations(),
        ids(Link.class),
        sector(),
        analyser.tiers(TierOptions.defaults()).stream().flatMap(t -> within(t).stream()).toList(),
        missingLinks(progress),
        gaps.toldFirst(),
        gaps.gaps().stream().filter(g -> !g.accepted() && !g.kind().toldFirst()).toList(),
        gaps.cannotTell(),
        gaps.proposal(),
        Reach.of(network, groups),
        network.current(Completeness.class).stream()
            .filter(c -> scope.holds(c.of()))
            .map(Completeness::id)
            .toList());
  }

  /** By the rule that tests most groups. */
  private List<Id<Group>> untested() {
    RuleBook rules = new RuleBook(network);
    return groups.stream()
        .filter(g -> !rules.of(GapKind.NO_SECTOR_VOICE, g).tests(g))
        .map(Group::id)
        .toList();
  }

  private Map<SeatState, List<Id<Seat>>> states(List<Seat> seats) {
    Map<SeatState, List<Id<Seat>>> states = new EnumMap<>(SeatState.class);
    for (Seat seat : seats) {
      states
          .computeIfAbsent(network.seating().state(seat.id()), s -> new ArrayList<>())
          .add(seat.id());
    }
    return Collections.unmodifiableMap(states);
  }

  private boolean unnamed(Seat seat) {
    return network.seating().state(seat.id()).filled()
        && network.seating().holders(seat.id()).stream()
            .allMatch(h -> h.holder() == Holding.Holder.NOT_KNOWN);
  }

  private List<Id<Person>> people(List<Seat> seats) {
    return seats.stream()
        .flatMap(s -> network.seating().holdings(s.id()).stream())
        .flatMap(h -> h.tenure().person().stream())
        .distinct()
        .toList();
  }

  private List<Id<Organisation>> organisations() {
    return network.list(Organisation.class).stream()
        .filter(o -> scope.holds(o.id()))
        .map(Organisation::id)
        .toList();
  }

  private List<Id<Link>> ids(Class<Link> links) {
    return network.current(links).stream().filter(l -> scope.holds(l.id())).map(Link::id).toList();
  }

  private Map<SubjectState, List<Id<Group>>> sector() {
    RowKey third = RowKey.sector(Sector.THIRD);
    Map<SubjectState, List<Id<Group>>> voices = new EnumMap<>(SubjectState.class);
    for (Group group : groups) {
      SubjectState state = analyser.coverage().voice(third, group.id()).state();
      voices.computeIfAbsent(state, s -> new ArrayList<>()).add(group.id());
    }
    return Collections.unmodifiableMap(voices);
  }

  /** The table as far as it is of the area: whole, or the rows of the areas in it. */
  private Optional<TierTable> within(TierTable table) {
    if (scope.holds(table.area())) {
      return Optional.of(table);
    }
    List<TierRow> rows = table.rows().stream().filter(row -> scope.holds(row.area())).toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new TierTable(table.area(), table.lower(), table.upper(), table.upperGroups(), rows));
  }

  private List<SuggestionLine> missingLinks(Progress progress) {
    MissingLinks links =
        analyser.missingLinks(
            // From all lines, since the best of the county may be none of a district's.
            MissingLinkOptions.defaults().plan(0).most(Integer.MAX_VALUE), progress);
    return Stream.concat(links.known().stream(), links.toAsk().stream())
        .filter(line -> line.each().stream().anyMatch(this::concerns))
        .toList();
  }

  private boolean concerns(Suggestion suggestion) {
    return scope.holds(suggestion.one()) || scope.holds(suggestion.other());
  }

  private static Comparator<AtlasRecord> byName() {
    return Comparator.comparing((AtlasRecord g) -> g instanceof Group group ? group.name() : "")
        .thenComparing(g -> g.id().value());
  }
}
