package org.partnershipatlas.analyser.gap;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.partnershipatlas.analyser.Evidence;
import org.partnershipatlas.analyser.coverage.Coverage;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.CompletenessKind;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatState;
import org.partnershipatlas.model.Seating;
import org.partnershipatlas.model.Sector;
import org.partnershipatlas.model.Words;

/** What every test looks at: the network, its coverage, its rules. */
final class Scope {
  private static final String LOCAL_AUTHORITY = Words.key("local authority");
  final Network network;
  final Coverage coverage;
  final RuleBook rules;
  final Candidates candidates;
  final SectorSeats sectorSeats;
  private final Map<List<Id<Area>>, Integer> sectorCounts = new HashMap<>();

  Scope(Network network, Coverage coverage) {
    this.network = network;
    this.coverage = coverage;
    this.rules = new RuleBook(network);
    this.candidates = new Candidates(this);
    this.sectorSeats = new SectorSeats(this);
  }

  /** The groups that the rule for a kind tests, by name. */
  Stream<Group> tested(GapKind kind) {
    return coverage.groups().stream().filter(g -> rules.of(kind, g).tests(g));
  }

  /** The areas of a group that are there on the day; where none is, those that it names. */
  List<Id<Area>> areas(Group group) {
    return network.places().areas(group);
  }

  /** The seats of a group whose holders speak. */
  List<Seat> speakingSeats(Group group) {
    return network.seating().seatsOn(group.id()).stream()
        .filter(Seating::speaking)
        .sorted(
            java.util.Comparator.comparing((Seat s) -> s.label().orElse(""))
                .thenComparing(s -> s.id().value()))
        .toList();
  }

  SeatState state(Seat seat) {
    return network.seating().state(seat.id());
  }

  /** The record that a list is whole, as evidence. */
  Optional<Evidence> whole(CompletenessKind what, Id<?> of) {
    return network
        .grounds()
        .find(what, of)
        .map(c -> new Evidence(c.id(), what.word() + " complete"));
  }

  boolean isWhole(CompletenessKind what, Id<?> of) {
    return network.grounds().isComplete(what, of);
  }

  /** The third-sector organisations listed that work in those areas. */
  int countSector(List<Id<Area>> areas) {
    return sectorCounts.computeIfAbsent(areas, a -> listSector(a).size());
  }

  Set<Id<Organisation>> listSector(Collection<Id<Area>> areas) {
    Set<Id<Organisation>> all = listWorkingIn(areas);
    all.removeIf(o -> !isThird(o));
    return all;
  }

  /** The organisations listed that work in any of those areas. */
  Set<Id<Organisation>> listWorkingIn(Collection<Id<Area>> areas) {
    Set<Id<Organisation>> all = new LinkedHashSet<>();
    areas.forEach(a -> all.addAll(coverage.listWorkingIn(a)));
    return all;
  }

  /** The organisations that a seat is meant for, of those that work where the group does. */
  Set<Id<Organisation>> listMeantBy(Seat seat, Group group) {
    Set<Id<Organisation>> all = coverage.listMeantBy(seat);
    if (!group.areas().isEmpty() && !all.isEmpty()) {
      all.retainAll(listWorkingIn(areas(group)));
    }
    return all;
  }

  boolean isThird(Id<Organisation> organisation) {
    return network.voices().sector(organisation).equals(Optional.of(Sector.THIRD));
  }

  /** How many organisations a seat is for: those it names, or its sector in the group's areas. */
  int countMeantBy(Seat seat, Group group) {
    Set<Id<Organisation>> meant = listMeantBy(seat, group);
    if (!meant.isEmpty()) {
      return meant.size();
    }
    return seat.reservedForSector().equals(Optional.of(Sector.THIRD))
        ? countSector(areas(group))
        : 0;
  }

  /** The body of which an organisation is a part, or itself. */
  Id<Organisation> whole(Id<Organisation> organisation) {
    List<Id<Organisation>> units = network.voices().listUnits(organisation);
    return units.isEmpty() ? organisation : units.get(units.size() - 1);
  }

  /** Whether two are one body, or parts of one. */
  boolean isOneBody(Id<Organisation> one, Id<Organisation> other) {
    return whole(one).equals(whole(other));
  }

  /** Whether an organisation is a public body that is recorded, or named, as a council. */
  boolean isCouncil(Id<Organisation> organisation) {
    return network.voices().sector(organisation).equals(Optional.of(Sector.PUBLIC))
        && network.find(organisation).map(Scope::saysCouncil).orElse(false);
  }

  private static boolean saysCouncil(Organisation organisation) {
    String kind = organisation.kind().map(Words::key).orElse("");
    return kind.contains("council")
        || kind.equals(LOCAL_AUTHORITY)
        || Words.key(organisation.name()).contains("council");
  }

  Comparator<Id<Organisation>> byName() {
    return Comparator.comparing((Id<Organisation> o) -> network.name(o)).thenComparing(Id::value);
  }

  /** Tenures of a seat, as evidence. */
  List<Evidence> holders(Seat seat) {
    return network.seating().holdings(seat.id()).stream()
        .map(h -> new Evidence(h.tenure().id(), h.deputy() ? "deputises" : "holds the seat"))
        .toList();
  }
}
