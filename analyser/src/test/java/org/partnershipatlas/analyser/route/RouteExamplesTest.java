package org.partnershipatlas.analyser.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.analyser.Analyser;
import org.partnershipatlas.analyser.BadQuestion;
import org.partnershipatlas.analyser.graph.Costs;
import org.partnershipatlas.analyser.graph.Layer;
import org.partnershipatlas.analyser.graph.Planned;
import org.partnershipatlas.analyser.graph.StepKind;
import org.partnershipatlas.analyser.words.RouteWords;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;

class RouteExamplesTest {
  private static final String DAY = "2026-11-22";

  private static final String DEVON =
      """
      theme health name=Health
      group exeter name='Exeter Health Group' themes=health meets_per_year=6
      group devon name='Devon Health Board' themes=health meets_per_year=4
      group top name='Devon Strategic Partnership' kind='partnership board'
      person p1 name='Priya Shah'
      seat s1 group=exeter role=chair
      seat s2 group=devon role=representative
      tenure t1 seat=s1 person=p1
      tenure t2 seat=s2 person=p1
      link l1 from_group=devon to_group=top kind='reports to'
      """;

  private static RouteAnswer ask(String text, String from, String to, RouteOptions options) {
    return Analyser.of(NetworkText.network(text, DAY))
        .routes(Id.parse(from), Id.parse(to), options);
  }

  private static RouteAnswer ask(String text, String from, String to) {
    return ask(text, from, to, RouteOptions.defaults());
  }

  private static String tell(String text, RouteAnswer answer) {
    return new RouteWords(NetworkText.network(text, DAY)).tell(answer.best().orElseThrow());
  }

  @Test
  void aRouteIsToldInWords() {
    RouteAnswer answer = ask(DEVON, "group:exeter", "group:top");
    assertEquals(
        "Exeter Health Group → Priya Shah (representative) → Devon Health Board → reports to Devon"
            + " Strategic Partnership",
        tell(DEVON, answer));
    assertEquals(4, answer.routes().get(0).halfSteps());
    assertEquals(
        List.of("exeter", "p1", "devon", "top"),
        answer.routes().get(0).stops().stream().map(Id::value).toList());
  }

  @Test
  void andBackAgain() {
    assertEquals(
        "Devon Strategic Partnership → is reported to by Devon Health Board → Priya Shah (chair) →"
            + " Exeter Health Group",
        tell(DEVON, ask(DEVON, "group:top", "group:exeter")));
  }

  @Test
  void aRouteSaysItsWeakestStepItsMeetingsAndWhoCutsIt() {
    RouteAnswer answer = ask(DEVON, "group:exeter", "group:top");
    assertEquals(StepKind.SITS_ON, answer.routes().get(0).weakest().kind());
    assertEquals(List.of(Id.person("p1")), answer.routes().get(0).cutBy());
    assertEquals(
        List.of(
            "The shortest route takes 2 steps: Exeter Health Group → Priya Shah (representative) →"
                + " Devon Health Board → reports to Devon Strategic Partnership.",
            "Its weakest step: it goes through Priya Shah.",
            "The group on it that meets least often meets 4 times a year; for 1 of its 3 groups"
                + " that is not recorded.",
            "If Priya Shah leaves, no route is left."),
        new RouteWords(NetworkText.network(DEVON, DAY)).sentences(answer));
  }

  @Test
  void aSecondPersonMakesItSurvive() {
    String two =
        DEVON
            + """
            person p2 name='Al Bee'
            seat s3 group=exeter
            seat s4 group=devon
            tenure t3 seat=s3 person=p2
            tenure t4 seat=s4 person=p2
            """;
    RouteAnswer answer = ask(two, "group:exeter", "group:top", RouteOptions.defaults().most(5));
    assertTrue(answer.routes().get(0).survives());
    assertEquals(
        List.of("p2", "p1"),
        answer.routes().stream().map(route -> route.stops().get(1).value()).toList());
  }

  @Test
  void peopleShownByRolesAreNotNamed() {
    Network shown = Names.ROLES_ONLY.apply(NetworkText.network(DEVON, DAY));
    RouteAnswer answer =
        Analyser.of(shown).routes(Id.group("exeter"), Id.group("top"), RouteOptions.defaults());
    assertEquals(
        "Exeter Health Group → a person (representative) → Devon Health Board → reports to Devon"
            + " Strategic Partnership",
        new RouteWords(shown, Names.ROLES_ONLY).tell(answer.routes().get(0)));
  }

  @Test
  void aWithheldPersonStillJoins() {
    String withheld =
        DEVON.replace(
            "tenure t2 seat=s2 person=p1", "tenure t2 seat=s2 person=p1 name_withheld=yes");
    RouteAnswer answer = ask(withheld, "group:exeter", "group:top");
    assertTrue(tell(withheld, answer).contains("a person whose name is withheld (representative)"));
    assertFalse(tell(withheld, answer).contains("Priya"));
  }

  @Test
  void unknownHoldersAreNeverJoined() {
    String unknown = DEVON.replace(" person=p1", "");
    RouteAnswer answer = ask(unknown, "group:exeter", "group:top");
    assertEquals(RouteState.NOT_RECORDED, answer.state());
    assertTrue(answer.routes().isEmpty());
  }

  @Test
  void scrutinyIsTwoStepsASharedPlanThreeAndALikenessNone() {
    String text =
        """
        group lsp name=LSP
        group csg name='Compact Steering Group'
        link l from_group=lsp to_group=csg kind=scrutinises
        """;
    assertEquals(4, ask(text, "group:csg", "group:lsp").routes().get(0).halfSteps());
    assertEquals(
        "Compact Steering Group → is scrutinised by LSP",
        tell(text, ask(text, "group:csg", "group:lsp")));
    String plan = text.replace("scrutinises", "'shares plan'");
    assertEquals(6, ask(plan, "group:csg", "group:lsp").routes().get(0).halfSteps());
    for (String never : List.of("mirrors", "other")) {
      RouteAnswer none = ask(text.replace("scrutinises", never), "group:csg", "group:lsp");
      assertEquals(RouteState.NOT_RECORDED, none.state(), never);
    }
  }

  @Test
  void aGroupIsOneStepFromTheOneItIsPartOf() {
    String text = "group lsp\ngroup theme part_of=lsp\n";
    assertEquals("theme → is part of lsp", tell(text, ask(text, "group:theme", "group:lsp")));
    RouteOptions never = RouteOptions.defaults().costs(Costs.defaults().without(StepKind.PART_OF));
    assertTrue(ask(text, "group:theme", "group:lsp", never).routes().isEmpty());
  }

  private static final String COUNCIL =
      """
      organisation cc name='County Council' public_authority=yes
      group a
      group b
      person p1 name=One
      person p2 name=Two
      seat s1 group=a
      seat s2 group=b
      tenure t1 seat=s1 person=p1 on_behalf_of=cc
      tenure t2 seat=s2 person=p2 on_behalf_of=cc
      """;

  @Test
  void aCountyCouncilWithStaffOnEveryGroupJoinsNoOneByItself() {
    RouteAnswer answer = ask(COUNCIL, "group:a", "group:b");
    assertEquals(RouteState.NOT_RECORDED, answer.state());
    FoundRoute possible = answer.withPossible().orElseThrow();
    assertEquals(8, possible.halfSteps());
    assertTrue(possible.steps().stream().allMatch(step -> step.layer() == Layer.POSSIBLE));
    RouteOptions asked = RouteOptions.defaults().with(Layer.POSSIBLE);
    assertEquals(8, ask(COUNCIL, "group:a", "group:b", asked).routes().get(0).halfSteps());
  }

  @Test
  void aMembershipJoinsNoGroupsEither() {
    String text =
        COUNCIL
            + """
            membership m1 organisation=cc network=group:a
            membership m2 organisation=cc network=group:b
            """;
    assertEquals(RouteState.NOT_RECORDED, ask(text, "group:a", "group:b").state());
  }

  @Test
  void aClerkServingAllGroupsJoinsNoOneByDefault() {
    String text =
        """
        group a
        group b
        person clerk name='The Clerk'
        seat s1 group=a role=officer
        seat s2 group=b role='support post'
        tenure t1 seat=s1 person=clerk
        tenure t2 seat=s2 person=clerk
        """;
    RouteAnswer answer = ask(text, "group:a", "group:b");
    assertEquals(RouteState.NOT_RECORDED, answer.state());
    assertEquals(2, answer.withSecretariat().orElseThrow().halfSteps());
    assertEquals(
        "With those in attendance and support posts it takes 1 step: a → The Clerk (support post)"
            + " → b.",
        new RouteWords(NetworkText.network(text, DAY)).sentences(answer).get(2));
  }

  @Test
  void aPostThatServicesGroupsIsOfTheSecretariatToo() {
    String text =
        "post w title=Worker\ngroup a serviced_by=post:w\ngroup b serviced_by=post:w\n"
            + "organisation o\ngroup c serviced_by=organisation:o\n"
            + "group d serviced_by=organisation:o\n";
    assertTrue(ask(text, "group:a", "group:b").routes().isEmpty());
    assertTrue(ask(text, "group:a", "group:b").withSecretariat().isPresent());
    assertTrue(ask(text, "group:c", "group:d").withSecretariat().isEmpty());
  }

  private static final String NOMINATION =
      """
      group lsp name=LSP
      group hub name=Hub
      seat s group=hub role=champion nominated_by=group:lsp vacant=yes
      link l from_group=lsp to_group=hub kind='nominates to'
      """;

  @Test
  void aVacantNominatedSeatIsPlannedOnly() {
    RouteAnswer answer = ask(NOMINATION, "group:lsp", "group:hub");
    assertEquals(RouteState.PLANNED_ONLY, answer.state());
    assertTrue(answer.routes().isEmpty());
    RouteStep step = answer.planned().orElseThrow().steps().get(0);
    assertEquals(Planned.SEAT_VACANT, step.planned().orElseThrow());
    assertEquals(
        "A route between LSP and Hub is planned only: LSP → is to nominate to Hub (seat vacant).",
        new RouteWords(NetworkText.network(NOMINATION, DAY)).sentences(answer).get(0));
  }

  @Test
  void aSeatWhoseHolderIsNotRecordedIsPlannedWithThatReason() {
    String text = NOMINATION.replace(" vacant=yes", "");
    RouteStep step = ask(text, "group:lsp", "group:hub").planned().orElseThrow().steps().get(0);
    assertEquals(Planned.HOLDER_NOT_RECORDED, step.planned().orElseThrow());
  }

  @Test
  void aFilledNominatedSeatIsAStepEvenIfNobodyKnowsByWhom() {
    String text = NOMINATION.replace(" vacant=yes", "") + "tenure t seat=s\n";
    RouteAnswer answer = ask(text, "group:lsp", "group:hub");
    assertEquals(2, answer.routes().get(0).halfSteps());
    assertEquals(List.of(Id.tenure("t")), answer.routes().get(0).cutBy());
    assertEquals(
        List.of("seat:s", "tenure:t", "link:l"),
        answer.routes().get(0).evidence().stream().map(Id::toString).toList());
  }

  @Test
  void aSeatThatSaysWhoNominatesNeedsNoLink() {
    String text =
        NOMINATION.lines().filter(l -> !l.startsWith("link")).reduce("", (a, b) -> a + b + "\n");
    assertEquals(RouteState.PLANNED_ONLY, ask(text, "group:lsp", "group:hub").state());
  }

  @Test
  void deputiesOnlyIfAsked() {
    String text = DEVON.replace("tenure t2", "tenure t2 capacity=deputy");
    assertTrue(ask(text, "group:exeter", "group:top").routes().isEmpty());
    RouteOptions asked = RouteOptions.defaults().with(Layer.DEPUTIES);
    RouteAnswer answer = ask(text, "group:exeter", "group:top", asked);
    assertTrue(tell(text, answer).contains("Priya Shah (deputy for the representative)"));
  }

  @Test
  void onlyWhatIsTrueOnTheDayJoins() {
    String ended = DEVON.replace("tenure t2", "tenure t2 to=2026-01");
    assertTrue(ask(ended, "group:exeter", "group:top").routes().isEmpty());
    String link = DEVON.replace("link l1", "link l1 from=2027");
    assertTrue(ask(link, "group:exeter", "group:top").routes().isEmpty());
    String group = DEVON.replace("group devon", "group devon to=2020");
    assertTrue(ask(group, "group:exeter", "group:top").routes().isEmpty());
  }

  @Test
  void fullCouncilCabinetAndEventsAreEndsAndNotIntermediaries() {
    for (String kind : List.of("full council", "cabinet", "event")) {
      String text =
          DEVON.replace(
              "name='Devon Health Board'", "name='Devon Health Board' kind='" + kind + "'");
      assertTrue(ask(text, "group:exeter", "group:top").routes().isEmpty(), kind);
      assertEquals(2, ask(text, "group:exeter", "group:devon").routes().get(0).halfSteps());
      assertEquals(2, ask(text, "group:devon", "group:top").routes().get(0).halfSteps());
    }
  }

  @Test
  void anIntermediateGroupOffTheThemeCostsOneMore() {
    String off = DEVON.replace("Board' themes=health", "Board'");
    assertEquals(6, ask(off, "group:exeter", "group:top").routes().get(0).halfSteps());
    assertEquals(
        2, ask(off, "group:exeter", "group:top").routes().get(0).steps().get(1).surcharge());
    String none = DEVON.replace(" themes=health", "");
    assertEquals(4, ask(none, "group:exeter", "group:top").routes().get(0).halfSteps());
  }

  @Test
  void anAbsenceIsAFactOnlyIfSeatsAndLinksOfBothEndsAreComplete() {
    String text =
        """
        group a
        group b
        completeness c1 what='seats of a group' of=group:a
        completeness c2 what='links of a group' of=group:a
        completeness c3 what='seats of a group' of=group:b
        """;
    RouteAnswer open = ask(text, "group:a", "group:b");
    assertEquals(RouteState.NOT_RECORDED, open.state());
    assertEquals(List.of(Id.group("b")), open.unsettled());
    String all = text + "completeness c4 what='links of a group' of=group:b\n";
    assertEquals(RouteState.NONE, ask(all, "group:a", "group:b").state());
    String unknown = all + "seat s group=a\ntenure t seat=s\n";
    assertEquals(RouteState.NOT_RECORDED, ask(unknown, "group:a", "group:b").state());
  }

  @Test
  void aQuestionNeedsTwoEndsThatExist() {
    assertThrows(BadQuestion.class, () -> ask(DEVON, "group:top", "group:top"));
    assertThrows(BadQuestion.class, () -> ask(DEVON, "group:top", "group:nowhere"));
    assertThrows(BadQuestion.class, () -> ask(DEVON, "group:top", "theme:health"));
  }
}
