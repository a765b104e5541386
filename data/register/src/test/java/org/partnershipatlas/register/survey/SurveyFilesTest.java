package org.partnershipatlas.register.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Relationship;
import org.partnershipatlas.register.workbook.preview.Preview;
import org.partnershipatlas.register.workbook.read.Reading;

class SurveyFilesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  private static final String PAIRS =
      """
      Respondent,Partner,Frequency,Trust,Reliability,Power/Influence,Kinds of activity,Date
      Oak Advice,Elm Care,4,3,4,2,Joint bids; Referrals,2026-03-01
      Elm Care,Oak Advice,About once a month,,1,,,2026-03-01
      Oak Advice,Fern Trust,,,,,,2026-03-01
      Fern Trust,,,,,,,2026-03-01
      Elm Care,Fern Trust,often,,,,,2026-03-01
      """;

  private static Reading read(String text, Network known) {
    return SurveyFiles.read(Map.of("survey.csv", text.getBytes(StandardCharsets.UTF_8)), known);
  }

  private static Network network(String text) {
    Network empty = Network.empty(DAY);
    return Preview.of(read(text, empty), empty).applyTo(empty).network();
  }

  private static Optional<Relationship> said(Network network, String by, String about) {
    return network.list(Relationship.class).stream()
        .filter(r -> r.organisation().equals(Id.organisation(by)))
        .filter(r -> r.otherOrganisation().equals(Id.organisation(about)))
        .findFirst();
  }

  @ParameterizedTest
  @CsvSource({
    "'respondent,partner,trust\nA,B,2\n', true",
    "'Respondent,Oak: trust,Elm: trust\nFern,2,3\n', true",
    "',Oak,Elm,Fern\nOak,,1,0\nElm,1,,0\nFern,,,\n', true",
    "'group,Ann,Bob\nBoard,X,\nForum,X,Chair\n', false",
    "'source,target\nA,B\n', false",
    "'group,person,role\nBoard,Ann,Chair\n', false",
    "'year,2019,2020\nIncome,1,2\nStaff,3,4\n', false"
  })
  void isToldByItsShape(String text, boolean survey) {
    assertEquals(survey, SurveySigns.recognises("any.csv", text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aPairThatStandsTwiceKeepsTheLastAnswerToEachQuestion() {
    String twice =
        "Respondent,Partner,Frequency,Trust,Power\nOak Advice,Elm Care,never,4,2\n"
            + "Oak Advice,Elm Care,weekly,,\nOak Advice,Elm Care,,3,\n";
    Relationship one = said(network(twice), "oak-advice", "elm-care").orElseThrow();
    assertEquals(4L, one.frequency().orElseThrow());
    assertEquals(3L, one.trust().orElseThrow());
    assertTrue(one.about().extra().toString().contains("power"), one.about().extra().toString());
    String notes = read(twice, Network.empty(DAY)).notes().toString();
    assertTrue(notes.contains("1 answer is 0, which says that there are no dealings"), notes);
    assertTrue(notes.contains("2 pairs stand twice"), notes);
    assertTrue(notes.contains("1 answer of 1 organisation about another was read"), notes);
  }

  @Test
  void whatEachSaysOfTheOtherStandsByItself() {
    Network network = network(PAIRS);
    Relationship one = said(network, "oak-advice", "elm-care").orElseThrow();
    Relationship other = said(network, "elm-care", "oak-advice").orElseThrow();
    assertEquals(4L, one.frequency().orElseThrow());
    assertEquals(3L, one.trust().orElseThrow());
    assertTrue(one.value().isEmpty());
    assertEquals("4", one.about().extra().get("reliability"));
    assertEquals("2", one.about().extra().get("power"));
    assertEquals("Joint bids; Referrals", one.about().extra().get("activities"));
    assertEquals("2026-03-01", one.when().from().orElseThrow().toString());
    assertEquals(3L, other.frequency().orElseThrow());
    assertTrue(other.trust().isEmpty());
    assertEquals("1", other.about().extra().get("reliability"));
  }

  @Test
  void whatIsBetweenTwoAnswersIsAFault() {
    for (String answer : List.of("2.5", "1-2", "3.75")) {
      String text = "Respondent,Partner,Trust\nOak Advice,Elm Care," + answer + "\n";
      Reading reading = read(text, Network.empty(DAY));
      assertEquals(
          List.of("bad-answer"),
          reading.faults().stream().map(each -> each.code()).toList(),
          answer);
    }
    for (String answer : List.of("3", "3.0", "3 - often", "3. often", "3 = often", "3)")) {
      String text = "Respondent,Partner,Trust\nOak Advice,Elm Care," + answer + "\n";
      assertEquals(
          3L, said(network(text), "oak-advice", "elm-care").orElseThrow().trust().orElseThrow());
    }
  }

  @Test
  void whoHasNotAnsweredHasNoAnswerAndAnOddAnswerIsAFault() {
    Reading reading = read(PAIRS, Network.empty(DAY));
    Network network = network(PAIRS);
    assertTrue(said(network, "oak-advice", "fern-trust").isEmpty());
    assertTrue(said(network, "fern-trust", "oak-advice").isEmpty());
    assertEquals(
        List.of("missing-party", "bad-answer"),
        reading.faults().stream().map(p -> p.code()).toList());
    assertEquals(6, reading.faults().get(1).place().row());
    assertTrue(
        reading.notes().stream().anyMatch(n -> n.text().contains("not recorded: Fern Trust")),
        () -> reading.notes().toString());
  }

  @Test
  void aScaleOfFiveIsPutOnTheScaleOfFourAndTheAnswerIsKept() {
    Network network =
        network(
            "respondent,partner,trust\nA,B,5\nB,A,3\nC,A,1\nA,C,4\n"
                .replace("A", "Ash")
                .replace("B", "Birch")
                .replace("C", "Cedar"));
    assertEquals(4L, said(network, "ash", "birch").orElseThrow().trust().orElseThrow());
    assertEquals(3L, said(network, "birch", "ash").orElseThrow().trust().orElseThrow());
    assertEquals(1L, said(network, "cedar", "ash").orElseThrow().trust().orElseThrow());
    assertEquals(
        "4 of 5",
        said(network, "ash", "cedar").orElseThrow().about().extra().get("trust as answered"));
  }

  @Test
  void aRowForEachRespondentSaysTheSameAsARowForEachPair() {
    Network wide =
        network(
            """
            Respondent,Oak Advice: Frequency,Oak Advice: Trust,Elm Care [Frequency],Trust - Elm Care
            Oak Advice,,,4,3
            Elm Care,2,1,,
            Fern Trust,,,,
            """);
    assertEquals(2, wide.list(Relationship.class).size());
    assertEquals(3L, said(wide, "oak-advice", "elm-care").orElseThrow().trust().orElseThrow());
    assertEquals(2L, said(wide, "elm-care", "oak-advice").orElseThrow().frequency().orElseThrow());
    assertEquals(1L, said(wide, "elm-care", "oak-advice").orElseThrow().trust().orElseThrow());
  }

  @Test
  void theSameSurveyAgainChangesNothing() {
    Network network = network(PAIRS);
    assertEquals(List.of(), Preview.of(read(PAIRS, network), network).changes());
  }

  @Test
  void answersAboutAPairLeaveOnlyWithFullNames() {
    Network shown = Names.ROLES_ONLY.apply(network(PAIRS));
    Relationship one = said(shown, "oak-advice", "elm-care").orElseThrow();
    assertTrue(one.frequency().isEmpty());
    assertTrue(one.trust().isEmpty());
    assertFalse(one.about().extra().containsKey("reliability"));
    assertFalse(one.about().extra().containsKey("power"));
    assertEquals(2, shown.list(Organisation.class).size());
    assertTrue(
        said(Names.FULL.apply(network(PAIRS)), "oak-advice", "elm-care")
            .orElseThrow()
            .trust()
            .isPresent());
  }

  @Test
  void theScaleIsSaidAndAskedAboutWhereTheAnswersDoNotTellIt() {
    String low = "Respondent,Partner,Trust\nOak,Elm,3\n";
    Reading asked = read(low, Network.empty(DAY));
    assertEquals("scale-not-told", asked.problems().get(0).code());
    String message = asked.problems().get(0).message();
    assertTrue(message.contains("“trust” was taken as answered from 1 to 4."), message);
    assertTrue(asked.problems().get(0).mend().contains("--answers 1-5"));
    assertTrue(
        read("Respondent,Partner,Trust\nOak,Elm,4\n", Network.empty(DAY)).problems().isEmpty());
    assertTrue(
        read("Respondent,Partner,Frequency\nOak,Elm,About once a month\n", Network.empty(DAY))
            .problems()
            .isEmpty(),
        "words tell it themselves");

    Reading said = scaled(low, 5);
    assertEquals(List.of(), said.problems());
    assertTrue(said.notes().toString().contains("from 1 to 5"), said.notes().toString());
    Relationship trust = said.network(DAY).list(Relationship.class).get(0);
    assertEquals(Optional.of(3L), trust.trust());
    assertEquals("3 of 5", trust.about().extra().get("trust as answered"));
    assertEquals(
        Optional.of(4L), scaled(low, 3).network(DAY).list(Relationship.class).get(0).trust());
    Reading above = scaled(low.replace("3", "7"), 5);
    assertEquals("answer-above-scale", above.faults().get(0).code());
    assertEquals(2, above.faults().get(0).place().row());
  }

  private static Reading scaled(String text, int scale) {
    return SurveyFiles.read(
        Map.of("survey.csv", text.getBytes(StandardCharsets.UTF_8)),
        Network.empty(DAY),
        Optional.of(scale));
  }

  @Test
  void whatIsNoAnswerIsKeptBesideTheAnswersAndLeavesOnlyWithFullNames() {
    String text =
        """
        Respondent,Partner,Trust (wave 1),Trust (wave 2),Comments,Your e-mail,Date,
        Oak Advice,Elm Care,3,4,Slow to answer,oak@example.org,Wave 1,left over
        Fern Trust,Elm Care,,,Nothing to say,,2026-03-01,
        """;
    Network network = network(text);
    Relationship one = said(network, "oak-advice", "elm-care").orElseThrow();
    assertEquals(3L, one.trust().orElseThrow());
    assertEquals(
        Map.of(
            "trust (wave 2)", "4",
            "comments", "Slow to answer",
            "contact:your e-mail", "oak@example.org",
            "date", "Wave 1",
            "column h", "left over"),
        one.about().extra());
    assertTrue(said(network, "fern-trust", "elm-care").isEmpty(), "a comment is no dealing");
    String notes = read(text, Network.empty(DAY)).notes().toString();
    assertTrue(notes.contains("4 cells beside the answers are kept"), notes);
    assertTrue(notes.contains("1 row gives no answer that is recorded"), notes);
    assertTrue(notes.contains("1 cell of contact details is kept back"), notes);
    assertEquals(
        Map.of(),
        said(Names.ROLES_ONLY.apply(network), "oak-advice", "elm-care")
            .orElseThrow()
            .about()
            .extra());
    assertEquals(List.of(), Preview.of(read(text, network), network).changes());
  }

  @Test
  void commentsOnAQuestionAreNoAnswerToIt() {
    String text =
        "Respondent,Partner,Trust comments,Trust,Value\n"
            + "Oak Advice,Elm Care,Slow,3,2\nElm Care,Oak Advice,Quick,,2\n";
    assertEquals(List.of(), read(text, Network.empty(DAY)).faults());
    Network network = network(text);
    Relationship one = said(network, "oak-advice", "elm-care").orElseThrow();
    assertEquals(3L, one.trust().orElseThrow());
    assertEquals(Map.of("trust comments", "Slow"), one.about().extra());
    assertTrue(said(network, "elm-care", "oak-advice").orElseThrow().trust().isEmpty());
  }

  @Test
  void aRespondentsOtherCellsStandWithEachOfItsAnswers() {
    Network network =
        network(
            """
            Respondent,Oak: Trust,Elm: Trust,Trust - Elm,Timestamp
            Fern,2,3,1,2026/03/01 10:00
            Ash,,,,2026/03/02 10:00
            """);
    assertEquals(2, network.list(Relationship.class).size());
    assertEquals(
        Map.of("timestamp", "2026/03/01 10:00"),
        said(network, "fern", "oak").orElseThrow().about().extra());
    assertEquals(
        Map.of("timestamp", "2026/03/01 10:00", "trust again", "1"),
        said(network, "fern", "elm").orElseThrow().about().extra());
  }

  @Test
  void nothingBesideAnAnswerGoesUnsaid() {
    String text =
        "Respondent,Partner,Frequency,Comments\nOak Advice,Elm Care,3,First\n"
            + "Oak Advice,Elm Care,,Second\nOak Advice,Elm Care,4,Third\n"
            + "Elm Care,Oak Advice,0,They closed\n";
    Relationship one = said(network(text), "oak-advice", "elm-care").orElseThrow();
    assertEquals(4L, one.frequency().orElseThrow());
    assertEquals(Map.of("comments", "First; Third"), one.about().extra());
    String notes = read(text, Network.empty(DAY)).notes().toString();
    assertTrue(notes.contains("2 rows give no answer that is recorded"), notes);
  }
}
