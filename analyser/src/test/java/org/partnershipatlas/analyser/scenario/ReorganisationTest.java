package org.partnershipatlas.analyser.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.analyser.Analyser;
import org.partnershipatlas.analyser.compare.Comparison;
import org.partnershipatlas.analyser.scenario.LostSeat.Why;
import org.partnershipatlas.analyser.words.ScenarioWords;
import org.partnershipatlas.analyser.words.Sentence;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.CompletenessKind;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.model.Progress;
import org.partnershipatlas.model.Tier;

/** A county and two districts become one unitary. */
class ReorganisationTest {
  private static final Network NETWORK =
      NetworkText.network(
          """
          area england kind=nation
          area shire name=Shire kind=county within=england
          area east name=East kind=district within=shire
          area west name=West kind=district within=shire
          area village kind=parish within=east
          theme health
          theme housing
          field refuges name='refuges'
          field advice name='advice'
          organisation county name='Shire County Council' sector=public kind='local authority' areas=shire
          organisation eastc name='East District Council' sector=public kind='local authority' areas=east
          organisation westc name='West District Council' sector=public kind='local authority' areas=west
          organisation homes name='East Housing Team' part_of=eastc
          organisation refuge name='Refuge' sector=third areas=east fields=refuges
          organisation helpers name='Helpers' sector=third areas=shire fields=advice
          organisation net name='Refuge Network' sector=third fields=refuges
          membership m organisation=refuge network=organisation:net
          group board name='Shire Board' kind='partnership board' areas=shire
          group eastboard name='East Board' kind='partnership board' areas=east
          group westboard name='West Board' kind='partnership board' areas=west
          group health name='Shire Health' kind='thematic group' areas=shire themes=health
          group easth name='East Health' kind='thematic group' areas=east themes=health part_of=eastboard
          group easthouse name='East Housing' kind='thematic group' areas=east themes=housing
          group westhouse name='West Housing' kind='thematic group' areas=west themes=housing
          group westcrime name='West Crime' kind='task group' areas=west
          group forum name='East Forum' kind='sector forum' areas=east
          group odd name='East Odd' areas=east
          seat b1 group=board reserved_for=area:east
          seat b2 group=board nominated_by=group:westboard
          seat b3 group=board
          seat b4 group=board
          seat e1 group=easth speaks_for=organisation:net route='elected by the sector'
          seat h1 group=westhouse
          seat h2 group=easthouse
          seat h3 group=easthouse
          tenure tb3 seat=b3 on_behalf_of=homes
          tenure tb4 seat=b4 on_behalf_of=helpers
          tenure te1 seat=e1 on_behalf_of=net
          link l1 from_group=eastboard to_group=board kind='reports to'
          link l2 from_group=easth to_group=eastboard kind='reports to'
          link l3 from_group=health to_group=board kind='reports to'
          link l4 from_group=forum to_group=westboard kind=feeds
          agreement compact signatories=eastc;county areas=east;shire overseen_by=westboard
          completeness c1 what='links of a group' of=group:board
          completeness c2 what='groups of an area' of=area:shire
          completeness c3 what='groups of an area' of=area:east
          """,
          "2008-09-30");

  private final ScenarioRun run =
      ScenarioRun.of(NETWORK, List.of(EditText.parse("unitary Shire named Shire Council")));
  private final Network after = run.after();
  private final Reorganisation what = run.steps().get(0).reorganisation().orElseThrow();

  @Test
  void areasHaveASuccessor() {
    Area unitary = after.get(what.unitary());
    assertEquals("Shire Council", unitary.name());
    assertEquals(List.of(Id.area("england")), unitary.within());
    assertEquals(Tier.SINGLE, after.places().tier(unitary.id()).orElseThrow());
    for (String old : List.of("shire", "east", "west")) {
      assertFalse(after.isCurrent(after.get(Id.area(old))));
      assertEquals(List.of(unitary.id()), after.get(Id.area(old)).successor());
    }
    assertEquals(List.of(unitary.id()), after.get(Id.area("village")).within());
    assertEquals(List.of(unitary.id()), after.get(Id.organisation("refuge")).areas());
    assertTrue(after.places().listTwoTier().isEmpty());
  }

  @Test
  void duplicatesAreOfOneKindAndTheme() {
    Map<String, List<String>> merged =
        what.merged().stream()
            .collect(
                Collectors.toMap(
                    m -> m.on().value(), m -> m.ends().stream().map(Id::value).toList()));
    assertEquals(
        Map.of(
            "board", List.of("eastboard", "westboard"),
            "health", List.of("easth"),
            "easthouse", List.of("westhouse")),
        merged,
        "the county's goes on; where it has none, the one with most seats");
    assertEquals(List.of(Id.group("forum"), Id.group("westcrime")), what.goingOn());
    assertEquals(List.of(Id.group("odd")), what.kindless());
    assertEquals(List.of(what.unitary()), after.get(Id.group("board")).areas());
  }

  @Test
  void seatsAreLostForAReason() {
    Map<String, Why> lost =
        what.lost().stream().collect(Collectors.toMap(s -> s.seat().value(), LostSeat::why));
    assertEquals(
        Map.of(
            "b1", Why.KEPT_FOR_A_DISTRICT,
            "b2", Why.NOMINATED_BY_A_MERGED_GROUP,
            "b3", Why.HELD_FOR_A_COUNCIL,
            "e1", Why.GROUP_MERGED,
            "h1", Why.GROUP_MERGED),
        lost);
    assertFalse(after.isCurrent(after.get(Id.tenure("te1"))));
  }

  @Test
  void linksEndInsideTheNewBodyOrLeadOn() {
    assertEquals(
        List.of("l1", "l2"), what.ended().stream().map(Id::value).toList(), "l2 says what l3 says");
    assertEquals(List.of("l4"), what.moved().stream().map(Id::value).toList());
    assertFalse(
        after.grounds().isComplete(CompletenessKind.LINKS_OF_A_GROUP, Id.group("board")),
        "links of the groups that end were not all listed");
  }

  @Test
  void oneCouncilFollowsTheOthers() {
    assertEquals(3, what.councils().size());
    assertFalse(after.has(Id.organisation("eastc")));
    assertEquals(
        List.of("Shire Council"),
        after.get(Id.organisation("homes")).partOf().stream().map(after::name).toList());
    assertEquals(
        1, after.list(org.partnershipatlas.model.Agreement.class).get(0).signatories().size());
    assertEquals(
        List.of(Id.group("board")),
        after.list(org.partnershipatlas.model.Agreement.class).get(0).overseenBy());
  }

  @Test
  void aListIsWholeOnlyWhereAllItsPartsWere() {
    assertFalse(after.grounds().isComplete(CompletenessKind.GROUPS_OF_AN_AREA, what.unitary()));
    Network west =
        NETWORK
            .with(
                List.of(
                    new org.partnershipatlas.model.Change.Put(
                        NetworkText.record(
                            "completeness c4 what='groups of an area' of=area:west"))))
            .network();
    ScenarioRun whole = ScenarioRun.of(west, List.of(new Edit.Unitary("area:shire", "One")));
    assertTrue(
        whole
            .after()
            .grounds()
            .isComplete(
                CompletenessKind.GROUPS_OF_AN_AREA, Id.area(whole.steps().get(0).about().value())));
  }

  @Test
  void aFieldLosesItsOnlyHeardSeatAndAnOrganisationItsOnlyVoice() {
    Comparison comparison =
        Analyser.of(NETWORK).compare(Analyser.of(after), Names.FULL, Progress.NONE);
    assertEquals(List.of(Id.field("refuges")), comparison.voices().silenced());
    assertTrue(comparison.voices().lost().contains(Id.organisation("refuge")));
    assertFalse(comparison.voices().lost().contains(Id.organisation("helpers")));
    List<String> told =
        new ScenarioWords(NETWORK, after)
            .sentences(run, comparison).stream().map(Sentence::text).toList();
    assertTrue(
        told.contains(
            "Shire and its 2 districts (East and West) become one unitary, Shire Council."),
        () -> String.join("\n", told));
    assertTrue(
        told.contains("Shire Board goes on; 2 duplicates of it end: East Board and West Board."),
        () -> String.join("\n", told));
  }

  @Test
  void theNetworkItIsTriedOnStays() {
    assertEquals(after.fingerprint(), NETWORK.with(run.changes()).network().fingerprint());
    assertTrue(NETWORK.isCurrent(NETWORK.get(Id.area("east"))));
  }
}
