package org.partnershipatlas.register.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.AreaKind;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Places;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.model.Tier;

class EnglandTest {
  private static final LocalDate THEN = LocalDate.of(2008, 9, 1);
  private static final LocalDate NOW = LocalDate.of(2026, 1, 27);
  private final England england = England.table();

  @Test
  void countsTheAuthoritiesOf2008AndOfToday() {
    assertEquals(
        Map.of(
            "county", 34L,
            "district", 238L,
            "unitary", 47L,
            "metropolitan district", 36L,
            "London borough", 32L,
            "other", 1L),
        kinds(THEN));
    assertEquals(
        Map.of(
            "county", 21L,
            "district", 164L,
            "unitary", 63L,
            "metropolitan district", 36L,
            "London borough", 32L,
            "other", 1L),
        kinds(NOW));
  }

  private Map<String, Long> kinds(LocalDate day) {
    return england.listOn(day).stream()
        .collect(Collectors.groupingBy(a -> a.kind().word(), TreeMap::new, Collectors.counting()));
  }

  @Test
  void cheltenhamLiesInGloucestershireInTheSouthWest() {
    Authority cheltenham = england.find("Cheltenham Borough Council", NOW).orElseThrow();
    assertEquals("E07000078", cheltenham.code().orElseThrow());
    assertEquals("Gloucestershire", england.county(cheltenham).orElseThrow().name());
    assertEquals("South West", england.region(cheltenham));
    Places places = Network.of(england.areas(cheltenham), NOW).places();
    assertEquals(
        List.of(Id.area("cheltenham"), Id.area("gloucestershire"), Id.area("south-west")),
        List.copyOf(places.listAround(Id.area("cheltenham"))));
    assertEquals(Tier.DISTRICT, places.tier(Id.area("cheltenham")).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "CHELTENHAM BOROUGH COUNCIL, cheltenham",
    "Cheltenham BC, cheltenham",
    "Bristol City Council, bristol",
    "'Bristol, City of', bristol",
    "City of York Council, york",
    "Hull City Council, kingston-upon-hull",
    "London Borough of Merton, merton",
    "Merton Council, merton",
    "Royal Borough of Greenwich, greenwich",
    "City of London, city-of-london",
    "Brighton & Hove City Council, brighton-and-hove",
    "St. Albans, st-albans",
    "King's Lynn & West Norfolk, kings-lynn-and-west-norfolk",
    "Gateshead MBC, gateshead",
    "North Yorkshire, north-yorkshire-unitary",
    "Dorset Council, dorset-unitary",
    "Durham County Council, county-durham",
    "Gloucestershire County Council, gloucestershire",
    "Shepway District Council, folkestone-and-hythe"
  })
  void findsToday(String name, String id) {
    assertEquals(Optional.of(id), england.find(name, NOW).map(Authority::id));
  }

  @ParameterizedTest
  @CsvSource({
    "North Yorkshire, north-yorkshire-county",
    "Dorset, dorset-county",
    "Dorset County, dorset-county",
    "Buckinghamshire County, buckinghamshire-county",
    "Durham County Council, durham-county",
    "Durham City Council, durham-district",
    "Bedford Borough Council, bedford-district",
    "Congleton, congleton"
  })
  void findsIn2008(String name, String id) {
    assertEquals(Optional.of(id), england.find(name, THEN).map(Authority::id));
  }

  @Test
  void aNameOfTwoTiersIsNotGuessed() {
    assertEquals(Optional.empty(), england.find("Durham", THEN));
    assertEquals(
        List.of("durham-county", "durham-district"),
        england.list("Durham", THEN).stream().map(Authority::id).toList());
    assertEquals(Optional.empty(), england.find("Atlantis Council", NOW));
    assertEquals(Optional.empty(), england.find("", NOW));
    assertEquals(Optional.empty(), england.find("Council", NOW));
    assertEquals(Optional.empty(), england.find("London", NOW));
  }

  @Test
  void aFormerCodeStillFindsItsPlace() {
    assertEquals("gateshead", england.findByCode("E08000020", NOW).orElseThrow().id());
    assertEquals("st-albans", england.findByCode("e07000240", NOW).orElseThrow().id());
    assertTrue(england.findByCode("E07000163", NOW).isEmpty());
    assertEquals("craven", england.findByCode("E07000163", THEN).orElseThrow().id());
  }

  @Test
  void whatEndedHasWhatFollowedIt() {
    assertEquals(
        List.of("Cheshire East"),
        england.successors(england.get("congleton")).stream().map(Authority::name).toList());
    assertFalse(england.get("congleton").stoodOn(LocalDate.of(2009, 4, 1)));
    assertTrue(england.get("congleton").stoodOn(LocalDate.of(2009, 3, 31)));
    for (Authority ended : england.listAll()) {
      assertEquals(
          ended.when().to().isPresent(), !ended.successors().isEmpty(), () -> ended.toString());
      for (Authority next : england.successors(ended)) {
        assertEquals(ended.when().to(), next.when().from(), () -> ended + " → " + next);
      }
    }
    assertThrows(NoSuchElementException.class, () -> england.get("wessex"));
  }

  @Test
  void everyDistrictHasACountyThatStandsWithIt() {
    for (Authority authority : england.listAll()) {
      assertEquals(
          authority.kind().word().equals("district"), authority.isDistrict(), authority::id);
      england
          .county(authority)
          .ifPresent(c -> assertEquals(authority.region(), c.region(), authority::id));
    }
    assertEquals(8, england.districts(england.get("devon"), THEN).size());
    assertEquals(10, england.districts(england.get("hertfordshire"), NOW).size());
  }

  @Test
  void allOfItIsOneNetwork() {
    List<Area> areas = england.areasWithSuccessors(england.listAll());
    assertEquals(england.listAll().size() + 9, areas.size());
    Network network = Network.of(areas, NOW);
    assertEquals(21, network.places().listTwoTier().size());
    assertEquals(34, network.asAt(THEN).places().listTwoTier().size());
  }

  /** Counted in the sources' own rows: mySociety's from 2015 on, those of 2008 and 2009 before. */
  @ParameterizedTest
  @CsvSource({
    "2008-09-30, 34, 238, 47",
    "2009-04-02, 27, 201, 56",
    "2015-01-01, 27, 201, 56",
    "2019-04-02, 26, 192, 56",
    "2020-04-02, 25, 188, 57",
    "2021-04-02, 24, 181, 59",
    "2023-04-02, 21, 164, 63",
    "2026-11-30, 21, 164, 63"
  })
  void countsByKindOnADay(LocalDate day, long counties, long districts, long unitaries) {
    assertEquals(
        Map.of(
            "county",
            counties,
            "district",
            districts,
            "unitary",
            unitaries,
            "metropolitan district",
            36L,
            "London borough",
            32L,
            "other",
            1L),
        kinds(day));
  }

  @Test
  void onEachDayOfChangeEveryDistrictHasOneCountyAndNothingLiesInItself() {
    Network all = Network.of(england.areasWithAll(england.listAll()), NOW);
    TreeSet<LocalDate> days = new TreeSet<>(List.of(THEN, NOW));
    england.listAll().stream()
        .flatMap(a -> a.when().to().stream())
        .map(PartialDate::earliest)
        .forEach(day -> days.addAll(List.of(day.minusDays(1), day)));
    for (LocalDate day : days) {
      Network network = all.asAt(day);
      for (Area area : network.current(Area.class)) {
        List<Id<Area>> outer = network.places().listAround(area.id()).stream().skip(1).toList();
        assertFalse(outer.contains(area.id()), area::name);
        assertTrue(
            area.within().stream().noneMatch(area.id()::equals), () -> area + " lies in itself");
        long counties =
            area.within().stream()
                .filter(id -> network.places().tier(id).equals(Optional.of(Tier.COUNTY)))
                .filter(id -> network.isCurrent(network.get(id)))
                .count();
        boolean district = network.places().tier(area.id()).equals(Optional.of(Tier.DISTRICT));
        assertEquals(district ? 1 : 0, counties, () -> area + " on " + day);
      }
    }
  }

  @Test
  void whatFollowedACountyIsWhatFollowedItsDistricts() {
    for (Authority county : england.listAll()) {
      if (county.kind() == AreaKind.COUNTY && county.when().to().isPresent()) {
        LocalDate last = county.when().to().get().earliest().minusDays(1);
        TreeSet<String> followed = new TreeSet<>();
        england.districts(county, last).forEach(d -> followed.addAll(d.successors()));
        assertEquals(new TreeSet<>(county.successors()), followed, county::id);
      }
    }
  }

  @Test
  void aCombinedAuthorityIsAFootprintOverItsMembers() {
    assertEquals(14, england.listCombined().size());
    Network network = Network.of(england.areasWithAll(List.of(england.get("trafford"))), NOW);
    Id<Area> footprint = Id.area("greater-manchester-combined-authority");
    assertTrue(network.places().contains(footprint, Id.area("trafford")));
    assertEquals(Tier.FOOTPRINT, network.places().tier(footprint).orElseThrow());
    assertFalse(network.asAt(THEN).isCurrent(network.get(footprint)));
    assertTrue(england.combined(england.get("devon")).isEmpty());
  }

  @Test
  void aCountyIsTakenInWithItsDistrictsAndWhatFollowedAndTakingItAgainChangesNothing() {
    Network empty = Network.empty(THEN);
    List<Authority> cheshire = List.of(england.get("cheshire"));
    Network taken = empty.with(AreasTaken.changes(empty, cheshire, true, THEN)).network();
    assertEquals(6, taken.places().directlyWithin(Id.area("cheshire")).size());
    assertEquals(List.of(Id.area("cheshire-east")), taken.get(Id.area("congleton")).successor());
    assertTrue(taken.has(Id.area("cheshire-west-and-chester")));
    assertTrue(taken.has(Id.area("north-west")));
    assertEquals(List.of(), AreasTaken.changes(taken, cheshire, true, THEN));
  }

  @Test
  void anAreaThatIsThereUnderAnotherIdIsFilledAndNothingOfItIsOverwritten() {
    Network known =
        Network.of(
            List.of(
                Row.of(Kind.AREA, "our-county")
                    .with("name", "Devon, our county")
                    .with("kind", "county")
                    .with("code", "E10000008")
                    .with("note", "ours")
                    .toRecord()),
            NOW);
    Network taken =
        known.with(AreasTaken.changes(known, List.of(england.get("devon")), true, NOW)).network();
    Area ours = taken.get(Id.area("our-county"));
    assertFalse(taken.has(Id.area("devon")));
    assertEquals("Devon, our county", ours.name());
    assertEquals("ours", ours.about().note().orElseThrow());
    assertEquals(List.of(Id.area("south-west")), ours.within());
    assertEquals(8, taken.places().directlyWithin(ours.id()).size());
  }
}
