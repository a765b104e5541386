package org.partnershipatlas.analyser.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.analyser.BadQuestion;
import org.partnershipatlas.analyser.scenario.LostSeat.Why;
import org.partnershipatlas.analyser.scenario.Reorganisation.Merged;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Completeness;
import org.partnershipatlas.model.CompletenessKind;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.Tier;

/** A county and its districts become one unitary. */
final class Reorganiser {
  private final Draft draft;
  private final Edit.Unitary edit;
  private final Id<Area> county;
  private final Set<Id<Area>> districts = new LinkedHashSet<>();
  private final Set<Id<Area>> areas = new LinkedHashSet<>();

  private Reorganiser(Draft draft, Edit.Unitary edit) {
    this.draft = draft;
    this.edit = edit;
    Network network = draft.network();
    this.county = Id.area(new Finder(network).get(edit.area(), Kind.AREA).value());
    network.places().directlyWithin(county).stream()
        .filter(a -> network.places().tier(a).equals(Optional.of(Tier.DISTRICT)))
        .sorted(Comparator.comparing((Id<Area> a) -> network.name(a)).thenComparing(Id::value))
        .forEach(districts::add);
    if (districts.isEmpty()) {
      List<String> counties =
          network.places().listTwoTier().stream().map(a -> a.id().toString()).sorted().toList();
      throw new BadQuestion(
          network.name(county) + " has no districts on that day, so there is nothing to make one.",
          edit.area(),
          counties.isEmpty()
              ? "Record the districts and the county that they lie within."
              : "Name a county with districts: " + String.join(", ", counties) + ".");
    }
    areas.add(county);
    areas.addAll(districts);
  }

  static Reorganisation make(Draft draft, Edit.Unitary edit) {
    return new Reorganiser(draft, edit).make();
  }

  private Reorganisation make() {
    Network network = draft.network();
    Duplicates duplicates = new Duplicates(network, county, districts);
    List<Merged> merged = duplicates.list();
    Map<Id<Group>, Id<Group>> into = new LinkedHashMap<>();
    merged.forEach(m -> m.ends().forEach(end -> into.put(end, m.on())));
    List<Organisation> councils = Councils.list(network, areas);
    List<LostSeat> lost = lostSeats(into, councils);
    Ending.seats(draft, lost);
    GroupMerger merger = new GroupMerger(draft, into);
    merger.merge();
    Id<Area> unitary = area();
    Councils.succeed(draft, councils, edit.named(), unitary);
    return new Reorganisation(
        unitary,
        county,
        List.copyOf(districts),
        councils.stream().map(Organisation::id).toList(),
        merged,
        duplicates.goingOn(),
        duplicates.kindless(),
        lost,
        merger.ended(),
        merger.moved());
  }

  private List<LostSeat> lostSeats(Map<Id<Group>, Id<Group>> into, List<Organisation> councils) {
    Network network = draft.network();
    Set<Id<Organisation>> ending = new HashSet<>();
    councils.stream()
        .filter(c -> !network.places().areas(c).contains(county))
        .forEach(c -> ending.add(c.id()));
    List<LostSeat> lost = new ArrayList<>();
    for (Group group : network.current(Group.class)) {
      for (Seat seat : network.seating().seatsOn(group.id())) {
        why(network, seat, into.keySet(), ending)
            .ifPresent(
                why ->
                    lost.add(
                        new LostSeat(
                            seat.id(), group.id(), network.seating().state(seat.id()), why)));
      }
    }
    lost.sort(
        Comparator.comparing(LostSeat::why)
            .thenComparing(s -> network.name(s.group()))
            .thenComparing(s -> network.name(s.seat()))
            .thenComparing(s -> s.seat().value()));
    return lost;
  }

  private Optional<Why> why(
      Network network, Seat seat, Set<Id<Group>> merging, Set<Id<Organisation>> ending) {
    if (merging.contains(seat.group())) {
      return Optional.of(Why.GROUP_MERGED);
    }
    boolean kept =
        seat.reservedFor().stream()
            .anyMatch(id -> id.kind() == Kind.AREA && districts.contains(Id.area(id.value())));
    // A district's own group, where it goes on, keeps the seats that it has for its district.
    if (kept && !ofDistricts(network, seat.group())) {
      return Optional.of(Why.KEPT_FOR_A_DISTRICT);
    }
    boolean nominated =
        seat.nominatedBy()
            .filter(id -> id.kind() == Kind.GROUP && merging.contains(Id.group(id.value())))
            .isPresent();
    if (nominated) {
      return Optional.of(Why.NOMINATED_BY_A_MERGED_GROUP);
    }
    List<Holding> holders = network.seating().holders(seat.id());
    boolean council =
        !holders.isEmpty()
            && !ofDistricts(network, seat.group())
            && holders.stream()
                .allMatch(
                    h ->
                        h.onBehalfOf()
                            .filter(o -> Councils.belongs(network, o, ending))
                            .isPresent());
    return council ? Optional.of(Why.HELD_FOR_A_COUNCIL) : Optional.empty();
  }

  private boolean ofDistricts(Network network, Id<Group> group) {
    List<Id<Area>> covered = network.places().areas(network.get(group));
    return !covered.isEmpty() && districts.containsAll(covered);
  }

  /** The new area; what is recorded of the old ones now is recorded of it. */
  private Id<Area> area() {
    Network network = draft.network();
    Id<Area> unitary = Id.area(draft.fresh(Kind.AREA));
    List<Change> changes = new ArrayList<>();
    changes.add(
        new Change.Put(
            Row.of(Kind.AREA, unitary.value())
                .with("name", edit.named())
                .with("kind", "unitary")
                .with("within", network.get(county).row().list("within"))
                .with("from", draft.day().toString())
                .toRecord()));
    Set<AtlasRecord> referrers = new LinkedHashSet<>();
    areas.forEach(a -> referrers.addAll(network.referring(a, AtlasRecord.class)));
    for (AtlasRecord entry : referrers) {
      boolean itself = entry instanceof Area area && areas.contains(area.id());
      if (!itself && !(entry instanceof Completeness) && network.isCurrent(entry)) {
        Row row = entry.row().renamed(id -> isOld(id) ? unitary : id);
        changes.add(new Change.Put(row.toRecord()));
      }
    }
    for (Id<Area> old : areas) {
      Row row =
          network
              .get(old)
              .row()
              .with("to", draft.day().toString())
              .with("successor", unitary.value());
      changes.add(new Change.Put(row.toRecord()));
    }
    draft.make(changes);
    whole(network, unitary);
    return unitary;
  }

  private boolean isOld(Id<?> id) {
    return id.kind() == Kind.AREA && areas.contains(Id.area(id.value()));
  }

  /** A list of the new area is whole where it was whole for the county and every district. */
  private void whole(Network before, Id<Area> unitary) {
    for (CompletenessKind what :
        List.of(CompletenessKind.GROUPS_OF_AN_AREA, CompletenessKind.ORGANISATIONS_OF_AN_AREA)) {
      if (areas.stream().allMatch(a -> before.grounds().isComplete(what, a))) {
        draft.put(
            Row.of(Kind.COMPLETENESS, draft.fresh(Kind.COMPLETENESS))
                .with("what", what.word())
                .with("of", unitary.toString())
                .with("from", draft.day().toString()));
      }
    }
  }
}
