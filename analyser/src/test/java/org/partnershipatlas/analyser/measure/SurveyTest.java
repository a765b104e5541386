package org.partnershipatlas.analyser.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.analyser.Analyser;
import org.partnershipatlas.analyser.words.MeasureWords;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;

class SurveyTest {
  private static final String BODIES =
      """
      organisation a
      organisation b
      organisation c
      organisation d
      organisation e
      organisation f
      """;

  private static Network network(String answers) {
    return NetworkText.network(BODIES + answers, "2026-11-22");
  }

  private static MeasureReport measure(Network network) {
    return Analyser.of(network).measures(MeasureOptions.of(MeasureMode.RELATIONSHIPS));
  }

  private static final String FOUR =
      """
      relationship r1 organisation=a other_organisation=f trust=4 frequency=3
      relationship r2 organisation=b other_organisation=f trust=3
      relationship r3 organisation=c other_organisation=f trust=2
      relationship r4 organisation=d other_organisation=f trust=1
      relationship r5 organisation=d other_organisation=a trust=1
      """;

  @Test
  void fourAnswersAreNotShown() {
    Network network = network(FOUR);
    MeasureReport report = measure(network);
    assertTrue(report.network().find(NetworkMeasure.TRUST).isEmpty());
    assertEquals(4, report.network().find(NetworkMeasure.RESPONDENTS).orElseThrow());
    assertTrue(
        new MeasureWords(network)
            .sentences(report)
            .contains(
                "4 organisations have answered on trust or value; scores are shown from five up,"
                    + " so that nobody's answer can be read out of them."));
  }

  @Test
  void fiveAnswersMakeAScoreAndOfOneItselfTakesFiveAboutIt() {
    Network network =
        network(
            FOUR
                + "relationship r6 organisation=e other_organisation=f trust=4\n"
                + "relationship r7 organisation=f other_organisation=f trust=4\n");
    MeasureReport report = measure(network);
    assertEquals(15 / 6.0, report.network().find(NetworkMeasure.TRUST).orElseThrow(), 1e-12);
    assertTrue(report.network().find(NetworkMeasure.VALUE).isEmpty());
    assertEquals(14 / 5.0, trust(report, "f"), 1e-12);
    assertTrue(node(report, "a").find(NodeMeasure.TRUST).isEmpty());
    assertTrue(
        new MeasureWords(network)
            .sentences(report)
            .contains("Answers on trust in each other are 2.5 of 4 on average."));
  }

  @Test
  void threeQuestionsStandForOne() {
    StringBuilder answers = new StringBuilder();
    for (String by : List.of("a", "b", "c", "d", "e")) {
      answers
          .append("relationship r-")
          .append(by)
          .append(" organisation=")
          .append(by)
          .append(" other_organisation=f extra='Reliability=4;support=3;openness=2;power=9'\n");
    }
    MeasureReport report = measure(network(answers.toString()));
    assertEquals(3, report.network().find(NetworkMeasure.TRUST).orElseThrow(), 1e-12);
    assertEquals(4, report.network().find(NetworkMeasure.RELIABILITY).orElseThrow(), 1e-12);
    assertTrue(report.network().find(NetworkMeasure.POWER).isEmpty(), "9 is no answer");
  }

  @Test
  void frequencyIsAStrengthAndDealingsWithoutAnswersAreNoSurvey() {
    MeasureReport report =
        Analyser.of(network("relationship r1 organisation=a other_organisation=b frequency=4\n"))
            .measures(MeasureOptions.of(MeasureMode.RELATIONSHIPS).withWeights());
    assertEquals(4, node(report, "a").find(NodeMeasure.STRENGTH).orElseThrow());
    assertEquals(4, node(report, "a").harmonic().orElseThrow(), 1e-12);
    assertFalse(report.network().values().containsKey(NetworkMeasure.RESPONDENTS));
  }

  private static NodeMeasures node(MeasureReport report, String name) {
    return Literature.node(report, name);
  }

  private static double trust(MeasureReport report, String name) {
    return node(report, name).find(NodeMeasure.TRUST).orElseThrow();
  }
}
