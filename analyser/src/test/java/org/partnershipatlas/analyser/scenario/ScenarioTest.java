package org.partnershipatlas.analyser.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipatlas.analyser.BadQuestion;
import org.partnershipatlas.model.Fingerprint;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.SeatState;

/** Each edit, found and not found, and that the network it is tried on stays as it is. */
class ScenarioTest {
  private static final Network NETWORK =
      NetworkText.network(
          """
          area devon kind=county
          area exeter kind=district within=devon
          theme health
          organisation cvs name='Council for Voluntary Service' sector=third
          organisation unit name='CVS Advice' part_of=cvs
          organisation trust name='Care Trust' sector=public
          person 1 name='Ann Example'
          person 2 name='Bob Example'
          affiliation a1 person=1 organisation=cvs
          affiliation a2 person=2 organisation=unit
          post worker title='Compact Worker' based_in=cvs
          group health name='Health and Care Board' kind='partnership board' areas=devon themes=health serviced_by=post:worker
          group town name='Town Board' kind='partnership board' areas=exeter themes=health part_of=health
          group forum name=Forum kind='sector forum'
          seat s1 group=health label=Chair
          seat s2 group=health label=Sector
          seat s3 group=town label=Member
          seat s4 group=town label=Officer role=officer supported_by=worker
          seat s5 group=forum label=Speaker vacant=yes vacant_since=2007
          tenure t1 seat=s1 person=1 from=2006
          tenure t2 seat=s2 person=2 from=2006
          tenure t2d seat=s2 person=1 capacity=deputy from=2006
          tenure t3 seat=s3 person=1 on_behalf_of=trust from=2006
          tenure t4 seat=s4 post=worker from=2006
          tenure later seat=s5 person=1 from=2010
          membership m1 organisation=trust network=organisation:cvs
          link up from_group=town to_group=health kind='reports to'
          link side from_group=forum to_group=town kind=feeds
          completeness c1 what='seats of a group' of=group:health
          completeness c2 what='seats of a group' of=group:town
          """,
          "2008-09-30");
  private static final Fingerprint FINGERPRINT = NETWORK.fingerprint();

  @AfterEach
  void theNetworkIsUnchanged() {
    assertEquals(FINGERPRINT, NETWORK.fingerprint());
    assertEquals(SeatState.FILLED, NETWORK.seating().state(Id.seat("s1")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"leave person:1", "leave Ann Example", "leave Cllr Ann Example"})
  void aPersonLeaves(String edit) {
    Network after = after(edit);
    assertEquals(SeatState.VACANT, state(after, "s1"));
    assertEquals(SeatState.VACANT, state(after, "s3"));
    assertEquals(SeatState.FILLED, state(after, "s2"), "only its deputy has left");
    assertTrue(after.seating().deputies(Id.seat("s2")).isEmpty());
    assertTrue(after.seating().affiliations(Id.person("1")).isEmpty());
    assertFalse(after.has(Id.tenure("later")), "nor does she come back");
  }

  @Test
  void aDeputyStandsIn() {
    Network after = after("leave Bob Example");
    assertEquals(SeatState.FILLED, state(after, "s2"));
    assertEquals(Id.tenure("t2d"), after.seating().holders(Id.seat("s2")).get(0).tenure().id());
  }

  @Test
  void aPostLeaves() {
    Network after = after("leave Compact Worker");
    assertEquals(SeatState.VACANT, state(after, "s4"));
    assertEquals(List.of(), after.get(Id.group("health")).servicedBy());
    assertEquals(List.of(), after.get(Id.seat("s4")).supportedBy());
  }

  @Test
  void anOrganisationLeavesWithItsUnits() {
    Network after = after("leave organisation:cvs");
    assertFalse(after.has(Id.organisation("cvs")));
    assertFalse(after.has(Id.organisation("unit")));
    assertEquals(SeatState.VACANT, state(after, "s1"), "held through the one affiliation");
    assertEquals(SeatState.VACANT, state(after, "s2"), "held for its unit, the deputy is its own");
    assertEquals(SeatState.FILLED, state(after, "s3"), "held for another");
    assertFalse(after.has(Id.parse("membership:m1")));
    assertTrue(after.get(Id.post("worker")).basedIn().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "fill seat:s5 by organisation:cvs, cvs",
    "fill Speaker by Council for Voluntary Service, cvs",
    "fill Forum by person:2 for Care Trust, trust",
    "fill Forum by Bob Example for Council for Voluntary Service, cvs",
  })
  void aSeatIsFilled(String edit, String behalf) {
    Network after = after(edit);
    assertEquals(SeatState.FILLED, state(after, "s5"));
    assertEquals(
        List.of(Id.<Organisation>of(org.partnershipatlas.model.Kind.ORGANISATION, behalf)),
        after.seating().holders(Id.seat("s5")).stream()
            .flatMap(h -> h.onBehalfOf().stream())
            .toList());
    assertTrue(after.get(Id.seat("s5")).vacant().isEmpty());
  }

  @Test
  void whoeverHeldASeatGivesWay() {
    Network after = after("fill seat:s1 by person:2");
    assertEquals(1, after.seating().holders(Id.seat("s1")).size());
    assertEquals(
        Id.person("2"),
        after.seating().holders(Id.seat("s1")).get(0).tenure().person().orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "link group:forum reports to group:health",
        "link Forum meets jointly with Health and Care Board",
        "link Forum feeds Health and Care Board"
      })
  void aLinkIsMade(String edit) {
    assertTrue(
        after(edit).referring(Id.group("forum"), org.partnershipatlas.model.Link.class).stream()
            .anyMatch(l -> l.toGroup().equals(Id.group("health"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "merge group:health group:town into Joint Board",
        "merge Health and Care Board; Town Board into \"Joint Board\"",
        "merge Health and Care Board and Town Board into Joint Board"
      })
  void groupsMerge(String edit) {
    ScenarioRun run = run(edit);
    Network after = run.after();
    Id<Group> made = Id.group(run.steps().get(0).about().value());
    assertEquals("Joint Board", after.name(made));
    assertEquals(
        List.of("s1", "s2", "s4"),
        after.seating().seatsOn(made).stream().map(s -> s.id().value()).toList());
    assertEquals(
        List.of(Id.seat("s3")),
        run.steps().get(0).lost().stream().map(LostSeat::seat).toList(),
        "its holder has another seat");
    assertEquals(List.of(Id.parse("link:up")), run.steps().get(0).ended());
    assertEquals(
        made, after.current(org.partnershipatlas.model.Link.class).get(0).toGroup(), "moved on");
    assertFalse(after.isCurrent(after.get(Id.group("town"))));
    assertTrue(
        after
            .grounds()
            .isComplete(org.partnershipatlas.model.CompletenessKind.SEATS_OF_A_GROUP, made));
  }

  @Test
  void editsBuildOnEachOther() {
    Network after = after("merge Town Board; Forum into Both", "fill Both by Care Trust");
    assertEquals(SeatState.FILLED, state(after, "s5"));
  }

  @Test
  void changesAreWhatMakesTheOneOfTheOther() {
    ScenarioRun run = run("leave Ann Example", "merge Town Board; Forum into Both", "leave cvs2");
    assertEquals(run.after().fingerprint(), NETWORK.with(run.changes()).network().fingerprint());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "leave person:9 | There is no person, post or organisation called",
        "leave Ann Exampel | Did you mean person:1 (Ann Example)?",
        "leave Care Trusts | Did you mean organisation:trust (Care Trust)?",
        "fill seat:s9 by organisation:cvs | There is no seat called",
        "fill seat:s5 by Nobody | There is no person, post or organisation called",
        "fill Town Board by Care Trust | has no seat without a holder",
        "link Forum reports to Nowhere | There is no group called",
        "link Forum reports to Forum | cannot be linked with itself",
        "link Town Board reports to group:health | already",
        "merge Forum into Both | One group alone",
        "merge Forum; Nowhere into Both | There is no group called",
        "unitary Exeter named One | Name a county with districts: area:devon",
        "unitary Devonn named One | Did you mean area:devon (devon)?",
        "abolish devon | Write one of: leave",
        "link Forum to Town Board | Write it as: link group:a reports to group:b",
      })
  void whatCannotBeDoneIsSaid(String edit, String told) {
    BadQuestion fault = assertThrows(BadQuestion.class, () -> run(edit));
    String all = fault.getMessage() + " " + fault.mend();
    assertTrue(all.contains(told), all);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "leave person:1",
        "fill seat:s5 by organisation:cvs",
        "link group:a reports to group:b",
        "merge group:a; group:b into Joint Board",
        "unitary area:devon named Devon Council"
      })
  void anEditIsReadAsItIsWritten(String text) {
    assertEquals(text, EditText.parse(text).text());
  }

  private static SeatState state(Network network, String seat) {
    return network.seating().state(Id.seat(seat));
  }

  private static Network after(String... edits) {
    return run(edits).after();
  }

  private static ScenarioRun run(String... edits) {
    List<Edit> read =
        Arrays.stream(edits)
            .map(e -> e.replace("cvs2", "organisation:cvs"))
            .map(EditText::parse)
            .toList();
    return ScenarioRun.of(NETWORK, read);
  }
}
