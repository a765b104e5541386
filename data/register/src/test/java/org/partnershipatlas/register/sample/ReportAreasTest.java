package org.partnershipatlas.register.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.model.Agreement;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.Certainty;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.GroupKind;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Link;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Post;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatState;
import org.partnershipatlas.model.Sector;

/** What the report says of its areas, as the samples must hold it. */
class ReportAreasTest {
  private static final Map<String, String> SIGNED =
      Map.ofEntries(
          Map.entry("birmingham", "2004"),
          Map.entry("bournemouth", "2004"),
          Map.entry("calderdale", "2004"),
          Map.entry("congleton", "2005"),
          Map.entry("devon", "2005"),
          Map.entry("east-sussex", "2003"),
          Map.entry("gateshead", "2002"),
          Map.entry("hertfordshire", "2001"),
          Map.entry("merton", "2004"),
          Map.entry("nottingham", "2007"),
          Map.entry("north-yorkshire", "2004"));

  @Test
  void everyAreaHasItsCompactSignedInTheYearOfTheTableAndOverseenByAGroup() {
    SIGNED.forEach(
        (sample, year) -> {
          List<Agreement> compacts = Samples.network(sample).list(Agreement.class);
          assertEquals(1, compacts.size(), sample);
          assertEquals(year, compacts.get(0).signed().orElseThrow().toString(), sample);
          assertEquals(1, compacts.get(0).overseenBy().size(), sample);
        });
  }

  @Test
  void devonHasTwoChampionsFromEachPartnershipOneOfEachSector() {
    Network devon = Samples.network("devon");
    Map<String, List<String>> sectors = new TreeMap<>();
    for (Seat seat : devon.seating().seatsOn(Id.group("devon-hub"))) {
      sectors
          .computeIfAbsent(seat.nominatedBy().orElseThrow().value(), n -> new ArrayList<>())
          .add(seat.reservedForSector().map(Sector::word).orElseThrow());
      assertEquals(SeatState.FILLED, devon.seating().state(seat.id()));
      assertEquals(
          List.of(Holding.Holder.NOT_KNOWN),
          devon.seating().holders(seat.id()).stream().map(Holding::holder).toList());
      assertEquals(List.of(Id.post("devon-compact-worker")), seat.supportedBy());
    }
    assertEquals(9, sectors.size());
    sectors.forEach((lsp, two) -> assertEquals(Set.of("third", "public"), Set.copyOf(two), lsp));
    sectors.forEach((lsp, two) -> assertEquals(2, two.size(), lsp));
  }

  @Test
  void devonIsCountedThreeWaysEachWithItsSource() {
    assertEquals(
        List.of("9 20", "8 18", "8 16"),
        DevonCount.list().stream().map(c -> c.districts() + " " + c.seats()).toList());
    assertEquals(
        List.of(10, 9, 8), DevonCount.list().stream().map(DevonCount::partnerships).toList());
    assertTrue(DevonCount.list().stream().noneMatch(c -> c.source().isBlank()));
    for (DevonCount count : DevonCount.list()) {
      assertEquals(2 * count.partnerships(), count.seats());
    }
  }

  @Test
  void devonHasEightDistrictsAndTheReportsNineIsOnlyQuoted() {
    Network devon = Samples.network("devon");
    assertEquals(8, devon.places().directlyWithin(Id.area("devon")).size());
    assertTrue(
        devon.get(Id.group("devon-hub")).about().extra().values().stream()
            .anyMatch(v -> v.startsWith("20")));
  }

  @Test
  void northDevonAndTorridgeShareOnePartnershipInTheVariant() {
    Group shared = Samples.network("devon-shared").get(Id.group("north-devon-torridge-lsp"));
    assertEquals(List.of(Id.area("north-devon"), Id.area("torridge")), shared.areas());
    assertEquals(Certainty.PUBLIC_KNOWLEDGE, shared.about().certainty().orElseThrow());
  }

  @Test
  void eastSussexIsScrutinisedAndReportsOnceAYear() {
    Network network = Samples.network("east-sussex");
    assertEquals(
        Set.of(
            "east-sussex-lsp scrutinises east-sussex-csg",
            "east-sussex-csg reports to east-sussex-lsp-executive"),
        links(network));
    Seat districts = network.get(Id.seat("east-sussex-csg-districts"));
    assertEquals(5, districts.speaksFor().size());
    assertEquals("not stated", districts.about().extra().get("number of seats"));
    assertEquals(6, network.list(Agreement.class).get(0).areas().size());
  }

  @Test
  void congletonHasOnePostForThreeGroupsPaidByTwoBodiesAndBasedInAThird() {
    Network network = Samples.network("congleton");
    Post worker = network.get(Id.post("congleton-compact-worker"));
    assertEquals(
        Set.of(
            "Compact Review Board",
            "Stronger Communities Thematic Partnership",
            "Third Sector Network"),
        network.current(Group.class).stream()
            .filter(g -> g.servicedBy().contains(worker.id()))
            .map(Group::name)
            .collect(Collectors.toSet()));
    assertEquals(
        List.of(Id.organisation("congleton-borough-council"), Id.organisation("congleton-pct")),
        worker.fundedBy());
    assertEquals(Id.organisation("congleton-cvs"), worker.basedIn().orElseThrow());
    assertEquals(List.of(), network.list(Link.class));
  }

  @Test
  void mertonsGrantsPanelListsFourPublicSidesAndIsNotSaidToBeWhole() {
    Network network = Samples.network("merton");
    Group panel = network.get(Id.group("merton-grants-panel"));
    assertEquals(GroupKind.COMMISSIONING_PANEL, panel.kind().orElseThrow());
    assertTrue(panel.decidesMoney().orElseThrow());
    List<Seat> seats = network.seating().seatsOn(panel.id());
    assertEquals(4, seats.size());
    for (Seat seat : seats) {
      assertEquals(
          Sector.PUBLIC, network.seating().holders(seat.id()).get(0).sector().orElseThrow());
    }
    assertTrue(panel.about().note().orElseThrow().contains("a reading"));
  }

  @Test
  void hertfordshireAndNorthYorkshireHaveDistrictsAndNoRouteToThem() {
    assertEquals(10, districtsWithoutGroups("hertfordshire", "hertfordshire"));
    assertEquals(7, districtsWithoutGroups("north-yorkshire", "north-yorkshire-county"));
    assertEquals(
        Set.of("north-yorkshire-csg other north-yorkshire-lsp"),
        links(Samples.network("north-yorkshire")));
    assertEquals(Set.of(), links(Samples.network("hertfordshire")));
  }

  private static long districtsWithoutGroups(String sample, String county) {
    Network network = Samples.network(sample);
    return network.places().directlyWithin(Id.area(county)).stream()
        .filter(d -> network.current(Group.class).stream().noneMatch(g -> g.areas().contains(d)))
        .filter(
            d -> network.current(Seat.class).stream().noneMatch(s -> s.references().contains(d)))
        .count();
  }

  @Test
  void calderdaleMirrorsThePartnershipWithFourSides() {
    Network network = Samples.network("calderdale");
    assertEquals(Set.of("calderdale-csg mirrors calderdale-lsp"), links(network));
    assertEquals(
        List.of("private", "public", "public", "third"),
        network.seating().seatsOn(Id.group("calderdale-csg")).stream()
            .map(s -> s.reservedForSector().orElseThrow().word())
            .sorted()
            .toList());
  }

  @Test
  void bournemouthsGroupIsAThematicGroupOfThePartnership() {
    Group group = Samples.network("bournemouth").get(Id.group("bournemouth-tsspg"));
    assertEquals(GroupKind.THEMATIC_GROUP, group.kind().orElseThrow());
    assertEquals(Id.group("bournemouth-lsp"), group.partOf().orElseThrow());
  }

  @Test
  void birminghamsLeadMemberIsAPostThatHoldsASeatOnTheCabinet() {
    Network network = Samples.network("birmingham");
    Seat seat = network.get(Id.seat("birmingham-cabinet-lead"));
    assertEquals(Id.group("birmingham-cabinet"), seat.group());
    assertEquals(
        Id.post("birmingham-lead-member"),
        network.seating().holders(seat.id()).get(0).tenure().post().orElseThrow());
  }

  @Test
  void twoNamesOfOneGroupAreKeptTogetherAndMarkedAsAssumed() {
    Map<String, String> two =
        Map.of(
            "bournemouth", "Third Sector Partnership Group",
            "congleton", "Compact steering group",
            "hertfordshire", "Compact Group",
            "merton", "Compact steering group",
            "nottingham", "Compact working group");
    two.forEach(
        (sample, other) ->
            assertTrue(
                Samples.network(sample).list(Group.class).stream()
                    .filter(g -> g.about().otherNames().contains(other))
                    .anyMatch(g -> g.about().certainty().orElseThrow() == Certainty.ASSUMED),
                sample));
  }

  @Test
  void placesThatEndedPointToWhatFollowedThem() {
    Network congleton = Samples.network("congleton");
    Area district = congleton.get(Id.area("congleton"));
    assertEquals(List.of(Id.area("cheshire-east")), district.successor());
    assertTrue(congleton.current(Area.class).contains(district));
    assertTrue(!congleton.asAt(LocalDate.of(2009, 4, 1)).current(Area.class).contains(district));
  }

  @Test
  void organisationsAreOnlyThoseThatTheReportMentions() {
    assertEquals(
        List.of("Devon County Council"),
        Samples.network("devon").list(Organisation.class).stream()
            .map(Organisation::name)
            .toList());
  }

  private static Set<String> links(Network network) {
    return network.current(Link.class).stream()
        .map(ReportAreasTest::words)
        .collect(Collectors.toSet());
  }

  private static String words(Link link) {
    return link.fromGroup().value() + " " + link.kind().word() + " " + link.toGroup().value();
  }
}
