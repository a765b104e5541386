package org.partnershipatlas.register.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipatlas.model.Affiliation;
import org.partnershipatlas.model.Completeness;
import org.partnershipatlas.model.CompletenessKind;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatRole;
import org.partnershipatlas.model.SeatState;
import org.partnershipatlas.model.Sector;
import org.partnershipatlas.model.Tenure;
import org.partnershipatlas.model.Tier;

class ModernGovTest {
  private static final LocalDate DAY = LocalDate.of(2026, 2, 10);
  @TempDir Path folder;

  private Reading cheltenham() throws IOException {
    return read(copy("cheltenham.json"));
  }

  private Reading both() throws IOException {
    copy("cheltenham.json");
    copy("invented-county.json");
    return readAll();
  }

  private Reading readAll() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return read(all.sorted().toArray(Path[]::new));
    }
  }

  private static Reading read(Path... files) throws IOException {
    Map<String, byte[]> sent = new LinkedHashMap<>();
    for (Path file : files) {
      sent.put(file.getFileName().toString(), Files.readAllBytes(file));
    }
    return ModernGov.read(sent);
  }

  private Path copy(String name) throws IOException {
    Path file = folder.resolve(name);
    try (InputStream in =
        Objects.requireNonNull(ModernGovTest.class.getResourceAsStream(name), name)) {
      Files.write(file, in.readAllBytes());
    }
    return file;
  }

  private static Network network(Reading reading) {
    return Network.of(reading.records(), DAY);
  }

  @Test
  void cheltenhamHasEighteenGroupsAHundredAndThirtyEightSeatsAndFortyPeople() throws IOException {
    Network network = network(cheltenham());
    assertEquals(18, network.current(Group.class).size());
    assertEquals(138, network.current(Seat.class).size());
    assertEquals(40, network.list(Person.class).size());
    assertEquals(40, network.list(Affiliation.class).size());
    assertEquals(
        "Cheltenham Borough Council: 18 groups, 138 seats, 40 people; list of 2026-01-27",
        cheltenham().description());
  }

  @Test
  void groupsHaveTheKindThatTitleAndCategoryTell() throws IOException {
    Map<String, Set<String>> kinds =
        network(cheltenham()).current(Group.class).stream()
            .collect(
                Collectors.groupingBy(
                    g -> g.kind().orElseThrow().word(),
                    TreeMap::new,
                    Collectors.mapping(Group::name, Collectors.toSet())));
    assertEquals(Set.of("Council"), kinds.get("full council"));
    assertEquals(Set.of("Cabinet"), kinds.get("cabinet"));
    assertEquals(
        Set.of(
            "Overview & Scrutiny Committee",
            "Joint Overview and Scrutiny Review Panel - Gloucestershire Airport"),
        kinds.get("scrutiny"));
    assertEquals(
        Set.of("Appeals", "Community Infrastructure Levy ( CIL ) Neighbourhood Panel"),
        kinds.get("task group"));
    assertEquals(Set.of("Library", "CONSTITUTION"), kinds.get("other"));
    assertEquals(10, kinds.get("council committee").size());
  }

  @Test
  void cheltenhamIsADistrictOfGloucestershireInTheSouthWest() throws IOException {
    Network network = network(cheltenham());
    for (Group group : network.current(Group.class)) {
      assertEquals(List.of(Id.area("cheltenham")), group.areas());
      assertEquals(Tier.DISTRICT, network.places().tier(group).orElseThrow());
    }
    assertTrue(network.places().contains(Id.area("gloucestershire"), Id.area("cheltenham")));
    assertTrue(network.places().contains(Id.area("south-west"), Id.area("cheltenham")));
    Organisation council = network.get(Id.organisation("cheltenham-council"));
    assertEquals(List.of("gss:E07000078"), council.identifiers());
    assertEquals(Sector.PUBLIC, council.sector().orElseThrow());
  }

  @Test
  void membersAreElectedMembersOfTheCouncilAndAReserveIsADeputy() throws IOException {
    Network network = network(cheltenham());
    int reserves = 0;
    for (Seat seat : network.current(Seat.class)) {
      SeatState state = network.seating().state(seat.id());
      if (state == SeatState.DEPUTY_ONLY) {
        reserves++;
        assertEquals("Reserve", seat.label().orElseThrow());
      } else {
        assertEquals(SeatState.FILLED, state);
        Holding holder = network.seating().holders(seat.id()).get(0);
        assertEquals(Sector.ELECTED_MEMBERS, holder.sector().orElseThrow());
        assertEquals(Id.organisation("cheltenham-council"), holder.onBehalfOf().orElseThrow());
      }
    }
    assertEquals(1, reserves);
    assertEquals(
        8, network.current(Seat.class).stream().filter(s -> has(s, SeatRole.CHAIR)).count());
  }

  private static boolean has(Seat seat, SeatRole role) {
    return seat.role().filter(role::equals).isPresent();
  }

  @Test
  void subCommitteesHaveTheirParentsByName() throws IOException {
    Network network = network(cheltenham());
    assertEquals(Id.group("cheltenham-162"), parent(network, "362"));
    assertEquals(Id.group("cheltenham-162"), parent(network, "359"));
    assertEquals(Id.group("cheltenham-200"), parent(network, "204"));
    assertEquals(Id.group("cheltenham-166"), parent(network, "448"));
    assertTrue(network.get(Id.group("cheltenham-190")).partOf().isEmpty());
    assertTrue(network.get(Id.group("cheltenham-119")).partOf().isEmpty());
  }

  private static Id<Group> parent(Network network, String number) {
    return network.get(Id.group("cheltenham-" + number)).partOf().orElseThrow();
  }

  @Test
  void aPublishedMembershipIsWholeAndAnEmptyListSaysNothing() throws IOException {
    Network network = network(cheltenham());
    for (Group group : network.current(Group.class)) {
      assertEquals(
          !network.seating().seatsOn(group.id()).isEmpty(),
          network.grounds().isComplete(CompletenessKind.SEATS_OF_A_GROUP, group.id()),
          group.name());
    }
    for (Completeness entry : network.list(Completeness.class)) {
      assertTrue(entry.statedBy().orElseThrow().startsWith("Cheltenham Borough Council"));
    }
    assertTrue(network.asAt(LocalDate.of(2025, 12, 31)).current(Completeness.class).isEmpty());
  }

  @Test
  void nothingIsDroppedWithoutAWordAndContactsStayOut() throws IOException {
    Reading reading = cheltenham();
    assertEquals(
        Map.of(
            "committees-not-given", 1L,
            "contact-left-out", 1L,
            "purpose-left-out", 1L,
            "kind-not-told", 2L,
            "no-members", 3L,
            "parent-unknown", 1L,
            "joint-committee", 1L),
        codes(reading));
    String all = reading.records().toString();
    assertFalse(all.contains("Democratic Services."));
    assertFalse(all.contains("Suggested:"));
    Group planning = network(reading).get(Id.group("cheltenham-119"));
    assertTrue(planning.about().note().orElseThrow().startsWith("Most planning applications"));
  }

  private static Map<String, Long> codes(Reading reading) {
    return reading.problems().stream()
        .collect(Collectors.groupingBy(Problem::code, Collectors.counting()));
  }

  @Test
  void onePersonOnTwoCouncilsIsJoinedOnlyWhereTheNameIsTheSameWithoutTitlesAndHonours()
      throws IOException {
    Reading reading = both();
    Network network = network(reading);
    Person clucas = byName(network, "Flo Clucas");
    assertEquals(
        Set.of("cheltenham-council", "gloucestershire-council"),
        network.currentReferring(clucas.id(), Affiliation.class).stream()
            .map(a -> a.organisation().value())
            .collect(Collectors.toSet()));
    assertEquals(List.of("Flo Clucas OBE"), clucas.about().otherNames());
    Person baker = byName(network, "Paul Baker");
    assertEquals(2, network.currentReferring(baker.id(), Affiliation.class).size());
    assertEquals(2, codes(reading).get("one-person-two-councils"));
    assertEquals(1, codes(reading).get("near-names"));
    Problem near = only(reading, "near-names");
    assertTrue(near.message().contains("Jackie Chelin (Cheltenham Borough Council)"));
    assertTrue(near.message().contains("Jackie Chelim (Gloucestershire County Council)"));
    assertEquals(Problem.Level.QUESTION, near.level());
  }

  @Test
  void twoOfOneNameOnOneCouncilAreTwoPeopleAndOneNumberIsOnePerson() throws IOException {
    Reading reading = both();
    Network network = network(reading);
    assertEquals(2, named(network, "Same Namesake") + named(network, "Dr Same Namesake"));
    Person tester = byName(network, "Invented Testerley MBE");
    assertEquals(List.of("Invented Tester-Ley"), tester.about().otherNames());
    assertEquals(2, network.referring(tester.id(), Tenure.class).size());
    assertTrue(codes(reading).containsKey("same-name-two-numbers"));
    assertTrue(codes(reading).containsKey("one-number-two-names"));
  }

  @Test
  void endedAndNamelessCommitteesAreLeftOutAloud() throws IOException {
    Reading reading = both();
    Map<String, Long> codes = codes(reading);
    for (String code :
        List.of(
            "committee-deleted",
            "committee-expired",
            "committee-without-title",
            "repeated-member",
            "role-not-known")) {
      assertEquals(1, codes.get(code), code);
    }
    Network network = network(reading);
    assertEquals(0, named(network, "Gone Longago"));
    assertEquals(4, groups(network, "gloucestershire"));
    assertEquals(18, groups(network, "cheltenham"));
  }

  private static long groups(Network network, String area) {
    return network.current(Group.class).stream()
        .filter(g -> g.areas().contains(Id.area(area)))
        .count();
  }

  @Test
  void vacantToBeConfirmedAndAnOfficeAloneAreThreeStates() throws IOException {
    Network network = network(both());
    assertEquals(SeatState.VACANT, network.seating().state(Id.seat("gloucestershire-1-17")));
    assertEquals(SeatState.NOT_RECORDED, network.seating().state(Id.seat("gloucestershire-2-97")));
    Id<Seat> mayor = Id.seat("gloucestershire-2-98");
    assertEquals(SeatState.FILLED, network.seating().state(mayor));
    assertEquals(Holding.Holder.NOT_KNOWN, network.seating().holders(mayor).get(0).holder());
  }

  @Test
  void aCoOptedMemberIsNoCouncillor() throws IOException {
    Network network = network(both());
    Person person = byName(network, "Mx Made Upperson");
    assertEquals(List.of(), network.currentReferring(person.id(), Affiliation.class));
    Seat seat = network.get(Id.seat("gloucestershire-2-99"));
    assertEquals("co-opted", seat.route().orElseThrow().word());
    assertTrue(network.seating().holders(seat.id()).get(0).sector().isEmpty());
    assertTrue(person.publicOffice().isEmpty());
  }

  @Test
  void aFileThatIsNoListIsAFaultAndTheOthersAreStillRead() throws IOException {
    copy("cheltenham.json");
    Files.writeString(folder.resolve("broken.json"), "{\"council\": ");
    Files.writeString(folder.resolve("other.json"), "{\"a\": 1}");
    Files.writeString(folder.resolve("without.json"), "[]");
    Reading reading = readAll();
    assertEquals(
        List.of("broken.json", "other.json", "without.json"),
        reading.problems().stream()
            .filter(p -> p.level() == Problem.Level.FAULT)
            .map(p -> p.place().sheet())
            .toList());
    assertEquals(18, network(reading).current(Group.class).size());
  }

  @Test
  void ofTwoListsOfOneCouncilTheLaterIsTaken() throws IOException {
    copy("cheltenham.json");
    Files.writeString(
        folder.resolve("a-later.json"),
        "{\"council\":\"Cheltenham Borough Council\",\"generatedUtc\":\"2026-05-01T00:00:00Z\","
            + "\"committees\":[{\"id\":1,\"title\":\"Cabinet\",\"members\":[]}]}");
    Reading reading = readAll();
    assertEquals(1, network(reading).current(Group.class).size());
    assertEquals("2026-01-27", only(reading, "older-list").value());
  }

  @Test
  void aCouncilThatIsNotInTheTableHasNoAreaAndSaysSo() {
    Reading reading =
        ModernGov.read(
            "x.json",
            "{\"council\":\"Little Fiction Parish Council\",\"committees\":[{\"title\":\"Council\"}]}"
                .getBytes(StandardCharsets.UTF_8));
    assertEquals(Problem.Level.QUESTION, only(reading, "council-not-known").level());
    assertEquals(List.of(), network(reading).current(Group.class).get(0).areas());
  }

  @Test
  void aListIsRecognisedByItsBeginning() throws IOException {
    byte[] list = Files.readAllBytes(copy("cheltenham.json"));
    assertTrue(ModernGov.recognises("cheltenham.json", list));
    assertFalse(ModernGov.recognises("cheltenham.csv", list));
    assertFalse(ModernGov.recognises("o.json", "{}".getBytes(StandardCharsets.UTF_8)));
  }

  private static Problem only(Reading reading, String code) {
    List<Problem> found = reading.problems().stream().filter(p -> p.code().equals(code)).toList();
    assertEquals(1, found.size(), code);
    return found.get(0);
  }

  private static Person byName(Network network, String name) {
    List<Person> found =
        network.list(Person.class).stream()
            .filter(p -> p.name().filter(name::equals).isPresent())
            .toList();
    assertEquals(1, found.size(), name);
    return found.get(0);
  }

  private static long named(Network network, String name) {
    return network.list(Person.class).stream()
        .filter(p -> p.name().filter(name::equals).isPresent())
        .count();
  }
}
