package org.partnershipatlas.register.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.model.Affiliation;
import org.partnershipatlas.model.Agreement;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.AreaKind;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.CompletenessKind;
import org.partnershipatlas.model.Field;
import org.partnershipatlas.model.Fit;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.GroupKind;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Link;
import org.partnershipatlas.model.LinkKind;
import org.partnershipatlas.model.NameKey;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.model.Post;
import org.partnershipatlas.model.Route;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatRole;
import org.partnershipatlas.model.SeatState;
import org.partnershipatlas.model.Seating;
import org.partnershipatlas.model.Sector;
import org.partnershipatlas.model.Tenure;
import org.partnershipatlas.model.Theme;
import org.partnershipatlas.model.ThemeTiers;

/** That the fictional county has every state, the ground of every kind of gap, and every mess. */
class ExampleshireTest {
  private final Network network = Samples.network("exampleshire");
  private final Seating seating = network.seating();

  @Test
  void isOfTheSizeThatItIsSaidToBe() {
    assertBetween(60, 80, network.current(Group.class));
    assertBetween(330, 370, network.list(Organisation.class));
    assertBetween(240, 280, network.list(Person.class));
    assertEquals(8, districts().size());
  }

  private static void assertBetween(int least, int most, Collection<?> list) {
    assertTrue(list.size() >= least && list.size() <= most, "has " + list.size());
  }

  private List<Area> districts() {
    return network.current(Area.class).stream()
        .filter(a -> a.kind().equals(Optional.of(AreaKind.DISTRICT)))
        .toList();
  }

  @Test
  void saysEverywhereThatItIsFictional() {
    assertTrue(Samples.get("exampleshire").title().contains("fictional"));
    for (Area area : network.list(Area.class)) {
      assertTrue(area.name().toLowerCase(java.util.Locale.ROOT).contains("fictional"), area.name());
    }
    for (AtlasRecord entry : network.listAll()) {
      assertEquals("Fictional example", entry.about().source().orElseThrow());
    }
  }

  @Test
  void hasEveryStateOfASeatAndEveryKindOfHolder() {
    Map<SeatState, Integer> states = new EnumMap<>(SeatState.class);
    Set<Holding.Holder> holders = new HashSet<>();
    for (Seat seat : network.current(Seat.class)) {
      states.merge(seating.state(seat.id()), 1, Integer::sum);
      seating.holders(seat.id()).forEach(h -> holders.add(h.holder()));
    }
    for (SeatState state : SeatState.values()) {
      assertTrue(states.getOrDefault(state, 0) >= 3, state + " " + states);
    }
    assertEquals(Set.of(Holding.Holder.values()), holders);
  }

  @Test
  void noSectorVoiceOnAGroupWhoseSeatsAreComplete() {
    Id<Group> group = Id.group("middlefold-safety");
    assertTrue(network.grounds().isComplete(CompletenessKind.SEATS_OF_A_GROUP, group));
    for (Seat seat : seating.seatsOn(group)) {
      assertFalse(seat.reservedForSector().equals(Optional.of(Sector.THIRD)));
      for (Holding holder : seating.holders(seat.id())) {
        assertFalse(holder.sector().equals(Optional.of(Sector.THIRD)));
      }
    }
  }

  @Test
  void termsThatEndSoonAndTermsThatHaveEnded() {
    assertTrue(
        network.current(Tenure.class).stream()
            .flatMap(t -> t.termEnds().stream())
            .anyMatch(
                end ->
                    end.latest().isAfter(network.day())
                        && end.latest().isBefore(network.day().plusDays(90))));
    assertTrue(
        network.list(Post.class).stream()
            .flatMap(p -> p.fundingEnds().stream())
            .anyMatch(end -> end.latest().isBefore(network.day().plusDays(90))));
  }

  @Test
  void aSeatHeldFromOutsideItsReservation() {
    assertTrue(
        seating.seatsOn(Id.group("county-housing")).stream()
            .anyMatch(s -> seating.fit(s) == Fit.OUTSIDE));
  }

  @Test
  void linkBackNotShownForThreeReasonsAndAVoiceThatReachesBack() {
    List<Seat> mental =
        seating.seatsOn(Id.group("county-mental")).stream()
            .filter(s -> s.speaksFor().contains(Id.field("mental")))
            .toList();
    assertTrue(mental.stream().anyMatch(s -> s.route().isEmpty()));
    assertTrue(
        mental.stream()
            .anyMatch(s -> s.route().equals(Optional.of(Route.SELECTED_BY_THE_COUNCIL))));
    assertTrue(
        network.current(Seat.class).stream()
            .filter(s -> s.route().filter(Route::leadsBack).isPresent())
            .anyMatch(s -> s.speaksFor().contains(Id.organisation("youth-network"))));
    assertFalse(network.voices().members(Id.organisation("youth-network")).isEmpty());
    assertTrue(network.voices().isGeneral(Id.organisation("cvs")));
  }

  @Test
  void aFieldThatMattersAndIsHeardNowhere() {
    Id<Field> refugees = Id.field("refugees");
    assertTrue(
        network.list(Organisation.class).stream().filter(o -> o.fields().contains(refugees)).count()
            >= 5);
    assertTrue(
        network.list(Theme.class).stream().filter(t -> t.fields().contains(refugees)).count() >= 2);
    assertTrue(
        network.current(Seat.class).stream().noneMatch(s -> s.speaksFor().contains(refugees)));
  }

  @Test
  void aDistrictThatIsUnheardOnTheCountyBoard() {
    Id<Group> board = Id.group("county-board");
    Id<Area> harbourside = Id.area("harbourside");
    assertTrue(network.grounds().isComplete(CompletenessKind.SEATS_OF_A_GROUP, board));
    for (Seat seat : seating.seatsOn(board)) {
      if (seat.speaksFor().contains(harbourside)) {
        assertEquals(SeatState.VACANT, seating.state(seat.id()));
      }
      for (Holding holder : seating.holders(seat.id())) {
        holder
            .onBehalfOf()
            .map(network::get)
            .ifPresent(o -> assertFalse(o.areas().contains(harbourside), o.name()));
      }
    }
  }

  @Test
  void organisationsThatWantAVoiceAndHaveNeitherSeatNorMembership() {
    List<Organisation> waiting =
        network.list(Organisation.class).stream()
            .filter(o -> o.wantsAVoice().orElse(false))
            .toList();
    assertTrue(waiting.size() >= 5);
    for (Organisation organisation : waiting) {
      assertEquals(List.of(), network.voices().memberships(organisation.id()));
      assertEquals(List.of(), network.referring(organisation.id(), Tenure.class));
    }
  }

  @Test
  void aBoardWithoutChampionsAndOneWithAVacancy() {
    List<Seat> champions =
        seating.seatsOn(Id.group("county-compact")).stream()
            .filter(s -> s.role().equals(Optional.of(SeatRole.CHAMPION)))
            .toList();
    assertTrue(
        champions.stream()
            .noneMatch(s -> s.nominatedBy().equals(Optional.of(Id.group("easterley-board")))));
    assertTrue(
        champions.stream()
            .anyMatch(
                s ->
                    s.nominatedBy().equals(Optional.of(Id.group("westerley-board")))
                        && seating.state(s.id()) == SeatState.VACANT));
    assertTrue(champions.stream().anyMatch(s -> s.supportedBy().isEmpty()));
  }

  @Test
  void aGroupWithoutAReportingLineALoopAndAMissingTier() {
    Id<Group> environment = Id.group("county-environment");
    assertTrue(network.grounds().isComplete(CompletenessKind.LINKS_OF_A_GROUP, environment));
    assertTrue(network.get(environment).partOf().isEmpty());
    assertTrue(
        network.current(Link.class).stream().noneMatch(l -> l.fromGroup().equals(environment)));
    Set<String> lines =
        network.current(Link.class).stream()
            .filter(l -> l.kind() == LinkKind.REPORTS_TO)
            .map(l -> l.fromGroup().value() + ">" + l.toGroup().value())
            .collect(Collectors.toSet());
    assertTrue(lines.contains("westerley-grants>westerley-board"));
    assertTrue(lines.contains("westerley-board>westerley-grants"));
    Theme theme = network.get(Id.theme("environment"));
    assertEquals(Optional.of(ThemeTiers.BOTH), theme.tiers());
    assertTrue(
        network.current(Group.class).stream()
            .filter(g -> g.themes().contains(theme.id()))
            .allMatch(g -> g.areas().equals(List.of(Id.area("exampleshire")))));
    assertTrue(
        network.grounds().isComplete(CompletenessKind.GROUPS_OF_AN_AREA, Id.area("exampleshire")));
  }

  @Test
  void completenessIsPartial() {
    long whole =
        network.current(Group.class).stream()
            .filter(g -> network.grounds().isComplete(CompletenessKind.SEATS_OF_A_GROUP, g.id()))
            .count();
    long all = network.current(Group.class).size();
    assertTrue(whole * 5 > all && whole * 5 < all * 4, whole + " of " + all);
    assertFalse(
        network.grounds().isComplete(CompletenessKind.GROUPS_OF_AN_AREA, Id.area("upper-vale")));
  }

  @Test
  void nearlyEqualNamesOtherNamesAndNamesWithheld() {
    List<NameKey> names =
        network.list(Person.class).stream()
            .flatMap(p -> p.name().stream())
            .map(NameKey::ofPerson)
            .toList();
    assertTrue(names.contains(new NameKey("jo sampleton test")));
    assertTrue(names.contains(new NameKey("joe sampleton test")));
    assertTrue(
        network.list(Organisation.class).stream().anyMatch(o -> !o.about().otherNames().isEmpty()));
    assertTrue(network.get(Id.organisation("refuge")).nameWithheld().orElseThrow());
    assertTrue(network.list(Person.class).stream().anyMatch(p -> p.nameWithheld().orElse(false)));
  }

  @Test
  void aCouncillorWhoWorksForACharityWithAndWithoutSayingForWhom() {
    Person person =
        network.list(Person.class).stream()
            .filter(p -> p.name().equals(Optional.of("Tam Twohats")))
            .findFirst()
            .orElseThrow();
    assertEquals(2, seating.affiliations(person.id()).size());
    Set<Optional<Sector>> sectors =
        network.currentReferring(person.id(), Tenure.class).stream()
            .flatMap(t -> seating.holders(t.seat()).stream())
            .map(Holding::sector)
            .collect(Collectors.toSet());
    assertEquals(Set.of(Optional.of(Sector.ELECTED_MEMBERS), Optional.empty()), sectors);
  }

  @Test
  void aClerkServesManyGroupsAndTheCountysStaffSitOnMost() {
    Map<Id<Person>, Set<Id<Group>>> officers = new HashMap<>();
    Set<Id<Group>> county = new HashSet<>();
    for (Seat seat : network.current(Seat.class)) {
      for (Holding holder : seating.holders(seat.id())) {
        if (seat.role().equals(Optional.of(SeatRole.OFFICER))) {
          holder
              .tenure()
              .person()
              .ifPresent(p -> officers.computeIfAbsent(p, x -> new HashSet<>()).add(seat.group()));
        }
        holder
            .onBehalfOf()
            .filter(o -> network.voices().listUnits(o).contains(Id.organisation("county-council")))
            .ifPresent(o -> county.add(seat.group()));
      }
    }
    assertTrue(officers.values().stream().anyMatch(groups -> groups.size() >= 30));
    assertTrue(county.size() >= 35, "county staff on " + county.size());
  }

  @Test
  void deputiesOverlapsAGroupOverTwoDistrictsAndThingsThatEnded() {
    assertTrue(
        network.current(Seat.class).stream()
            .anyMatch(
                s -> !seating.deputies(s.id()).isEmpty() && !seating.holders(s.id()).isEmpty()));
    assertTrue(
        network.asAt(java.time.LocalDate.of(2025, 4, 15)).current(Seat.class).stream()
            .anyMatch(
                s ->
                    network
                            .asAt(java.time.LocalDate.of(2025, 4, 15))
                            .seating()
                            .holders(s.id())
                            .size()
                        == 2));
    assertEquals(2, network.get(Id.group("upper-vale-board")).areas().size());
    assertTrue(network.list(Group.class).size() > network.current(Group.class).size());
    assertTrue(network.list(Area.class).size() > network.current(Area.class).size());
    assertTrue(network.list(Tenure.class).size() > network.current(Tenure.class).size());
  }

  @Test
  void aMoneyTableWithoutTheSectorAnOldAgreementAndASleepingGroup() {
    Group grants = network.get(Id.group("county-grants"));
    assertTrue(grants.decidesMoney().orElseThrow());
    assertEquals(Optional.of(GroupKind.COMMISSIONING_PANEL), grants.kind());
    assertTrue(
        network.list(Agreement.class).stream()
            .flatMap(a -> a.nextReview().stream())
            .anyMatch(d -> d.latest().isBefore(network.day())));
    assertTrue(
        network.current(Group.class).stream()
            .flatMap(g -> g.lastMet().stream())
            .anyMatch(d -> d.latest().isBefore(network.day().minusYears(1))));
  }

  @Test
  void everybodyWhoSitsBelongsSomewhere() {
    Set<Id<Person>> known =
        network.list(Affiliation.class).stream()
            .map(Affiliation::person)
            .collect(Collectors.toSet());
    for (Person person : network.list(Person.class)) {
      assertTrue(known.contains(person.id()), () -> person.toString());
    }
  }
}
