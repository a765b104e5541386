package org.partnershipatlas.register.parliament;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.model.Certainty;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatRole;
import org.partnershipatlas.model.Tenure;
import org.partnershipatlas.model.Theme;
import org.partnershipatlas.register.workbook.preview.Preview;
import org.partnershipatlas.register.workbook.read.Reading;

class PartyGroupsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  private static final String REGISTER =
      """
      slug,title,purpose,parliament,categories,secretariat,website
      bees,Bees,To speak of bees,uk,Environment|Food,Oak Advice acts as the group's secretariat. https://oak.invalid,None
      bees,Cross-Party Group on Bees,Bees in Scotland,scottish-parliament,Environment,,
      hives,Cychod Gwenyn,Trafod cychod,senedd-cy,Food,,
      hives,Hives,To discuss hives,senedd-en,Food,,
      """;
  private static final String MEMBERS =
      """
      name,officer_role,twfy_id,mnis_id,canon_name,appg,is_officer,member_type,source,last_updated,url_source,removed
      Sir Ann Oak,Chair & Registered Contact,person/1,1,Ann Oak,bees,True,mp,parliament,2026-06-29,https://publications.parliament.uk/bees.htm,
      2.Anne Oake MP,Officer,person/1,1,Ann Oak,hives,True,mp,official,,https://busnes.senedd.cymru/x?ID=1,False
      Bob Elm,Vice Chair,person/2,2,Bob Elm,bees,True,mp,parliament,2026-06-29,https://publications.parliament.uk/bees.htm,
      Cat Fern,Convener,person/3,3,Cat Fern,bees,True,msp,official,,https://data.parliament.scot/api,False
      Bob Elm MP,,,,,hives,False,other,official,,https://business.senedd.wales/x?ID=1,False
      Dan Ash,,,,,bees,False,mp,ai_search,2026-07-16,https://bees.invalid/,False
      Dan Ash,,,,,hives,False,other,official,,https://business.senedd.wales/x?ID=1,False
      """;

  private static Reading read(Network known) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("members.csv", MEMBERS.getBytes(StandardCharsets.UTF_8));
    files.put("register.csv", REGISTER.getBytes(StandardCharsets.UTF_8));
    return PartyGroups.read(files, known);
  }

  private static Network network() {
    Network empty = Network.empty(DAY);
    return Preview.of(read(empty), empty).applyTo(empty).network();
  }

  @Test
  void whoHasNoNumberIsTheSameInTheNextEditionWhereverTheyStand() {
    String before = "Eve Yew,,,,,bees,False,mp,official,,,False\n";
    String after = MEMBERS.replaceFirst("\n", "\n" + before);
    Network known = network();
    Reading next =
        PartyGroups.read(Map.of("members.csv", after.getBytes(StandardCharsets.UTF_8)), known);
    Set<String> dan =
        Stream.of(read(known), next)
            .flatMap(reading -> reading.records().stream())
            .filter(each -> each.row().find("name").equals(Optional.of("Dan Ash")))
            .peek(each -> assertTrue(each.idStated()))
            .map(each -> each.row().id())
            .collect(Collectors.toSet());
    assertEquals(1, dan.size());
    assertFalse(dan.toString().contains("dan"), dan.toString());
  }

  @Test
  void membersAloneAreSeatedOnTheGroupOfTheirOwnParliament() {
    Network network = Network.empty(DAY);
    Reading alone =
        PartyGroups.read(Map.of("members.csv", MEMBERS.getBytes(StandardCharsets.UTF_8)), network);
    assertEquals(
        Set.of("uk-bees", "scottish-parliament-bees", "senedd-hives"),
        groups(Preview.of(alone, network).applyTo(network).network()));
    String unplaced = "Eve Yew,,,,,hives,False,other,official,,,False\n";
    Network known = network();
    Reading next =
        PartyGroups.read(
            Map.of(
                "members.csv",
                MEMBERS.replaceFirst("\n", "\n" + unplaced).getBytes(StandardCharsets.UTF_8)),
            known);
    assertTrue(
        next.records().stream().noneMatch(each -> each.row().kind() == Kind.GROUP),
        "the groups are known, with better names");
    Network after = Preview.of(next, known).applyTo(known).network();
    assertEquals(groups(known), groups(after));
    assertEquals(known.list(Seat.class).size() + 1, after.list(Seat.class).size());
  }

  private static Set<String> groups(Network network) {
    return network.list(Group.class).stream()
        .map(group -> group.id().value())
        .collect(Collectors.toSet());
  }

  @Test
  void aLordAndABaronessOfOneNameAreTwo() {
    String members =
        MEMBERS.lines().findFirst().orElseThrow()
            + "\nBaroness Lister,,person/9,9,Baroness Lister,bees,False,lord,official,,,False"
            + "\nLord Lister,,,,,bees,False,lord,official,,,False"
            + "\nLord Lister,,,,,hives,False,lord,official,,,False"
            + "\nLister of Burtersett,,,,,hives,False,lord,official,,,False\n";
    Network empty = Network.empty(DAY);
    Reading reading =
        PartyGroups.read(Map.of("members.csv", members.getBytes(StandardCharsets.UTF_8)), empty);
    Network read = Preview.of(reading, empty).applyTo(empty).network();
    assertEquals(3, read.list(Person.class).size());
    assertEquals(4, read.list(Tenure.class).size());
  }

  @Test
  void isToldByItsColumns() {
    assertTrue(PartyGroups.recognises("a.csv", MEMBERS.getBytes(StandardCharsets.UTF_8)));
    assertTrue(PartyGroups.recognises("b.csv", REGISTER.getBytes(StandardCharsets.UTF_8)));
    assertFalse(
        PartyGroups.recognises("c.csv", "group,role,person\n".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void groupsOfOneShortNameInTwoParliamentsAreTwoAndOneInTwoLanguagesIsOne() {
    Network network = network();
    assertEquals(3, network.list(Group.class).size());
    Group wales = network.get(Id.group("senedd-hives"));
    assertEquals("Hives", wales.name());
    assertEquals(List.of("Cychod Gwenyn"), wales.about().otherNames());
    assertEquals("To discuss hives", wales.about().note().orElseThrow());
    assertEquals("Bees", network.get(Id.group("uk-bees")).name());
    assertEquals(
        List.of(Id.area("scotland")), network.get(Id.group("scottish-parliament-bees")).areas());
    assertEquals(2, network.list(Theme.class).size());
    Id<?> serving = network.get(Id.group("uk-bees")).servicedBy().get(0);
    Organisation oak = network.get(Id.organisation(serving.value()));
    assertEquals("Oak Advice", oak.name());
  }

  @Test
  void everyMembershipIsASeatOnTheGroupOfItsOwnParliament() {
    Network network = network();
    assertEquals(7, network.list(Seat.class).size());
    assertEquals(7, network.list(Tenure.class).size());
    assertEquals(3, on(network, "uk-bees"));
    assertEquals(1, on(network, "scottish-parliament-bees"));
    assertEquals(3, on(network, "senedd-hives"));
    assertEquals(
        2,
        network.list(Seat.class).stream()
            .filter(s -> s.role().equals(Optional.of(SeatRole.CHAIR)))
            .count());
    assertEquals(
        1,
        network.list(Seat.class).stream()
            .filter(s -> s.role().equals(Optional.of(SeatRole.VICE_CHAIR)))
            .count());
  }

  private static long on(Network network, String group) {
    return network.list(Seat.class).stream().filter(s -> s.group().equals(Id.group(group))).count();
  }

  @Test
  void aPersonIsKnownByTheNumberElseByJustTheSameName() {
    Network network = network();
    assertEquals(
        List.of("Ann Oak", "Bob Elm", "Cat Fern", "Dan Ash"),
        network.list(Person.class).stream().map(p -> p.name().orElseThrow()).sorted().toList());
    Person ann =
        network.list(Person.class).stream()
            .filter(p -> p.name().orElseThrow().equals("Ann Oak"))
            .findFirst()
            .orElseThrow();
    assertEquals(List.of("Anne Oake"), ann.about().otherNames());
    assertTrue(network.list(Person.class).stream().noneMatch(p -> p.id().value().contains("ann")));
  }

  @Test
  void whatNobodyHasCheckedIsMarkedAssumed() {
    assertEquals(
        1,
        network().list(Tenure.class).stream()
            .filter(t -> t.about().certainty().equals(Optional.of(Certainty.ASSUMED)))
            .count());
  }

  @Test
  void theSameFilesAgainChangeNothing() {
    Network network = network();
    assertEquals(List.of(), Preview.of(read(network), network).changes());
  }
}
