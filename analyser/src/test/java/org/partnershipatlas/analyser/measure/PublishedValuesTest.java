package org.partnershipatlas.analyser.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipatlas.analyser.dependence.Bridge;
import org.partnershipatlas.model.Id;

class PublishedValuesTest {
  @ParameterizedTest
  @CsvSource({
    "Diane, 6, 3.667, 0.600",
    "Fernando, 5, 8.333, 0.643",
    "Garth, 5, 8.333, 0.643",
    "Heather, 3, 14.000, 0.600",
    "Andre, 4, 0.833, 0.529",
    "Beverley, 4, 0.833, 0.529",
    "Carol, 3, 0.000, 0.500",
    "Ed, 3, 0.000, 0.500",
    "Ike, 2, 8.000, 0.429",
    "Jane, 1, 0.000, 0.310"
  })
  void krackhardtsKite(String name, int degree, double betweenness, double closeness) {
    NodeMeasures node = published(Literature.KITE, name, degree, betweenness);
    assertEquals(closeness, node.closeness().orElseThrow(), 0.0005);
  }

  @Test
  void theKitesCutPointsAndBridges() {
    MeasureReport kite = Literature.measure(Literature.KITE);
    assertEquals(
        List.of("Heather", "Ike"),
        kite.nodes().stream().filter(NodeMeasures::cutPoint).map(NodeMeasures::name).toList());
    assertEquals(
        List.of(
            new Bridge(Id.organisation("Heather"), Id.organisation("Ike")),
            new Bridge(Id.organisation("Ike"), Id.organisation("Jane"))),
        kite.bridges());
  }

  @ParameterizedTest
  @CsvSource({
    "Medici, 6, 47.5, 0.452",
    "Guadagni, 4, 23.167, 0.221",
    "Albizzi, 3, 19.333, 0.184",
    "Salviati, 2, 13.0, 0.124",
    "Ridolfi, 3, 10.333, 0.098",
    "Bischeri, 3, 9.5, 0.090",
    "Barbadori, 2, 8.5, 0.081",
    "Strozzi, 4, 9.333, 0.089",
    "Pucci, 0, 0.0, 0.0"
  })
  void florentineFamilies(String name, int degree, double betweenness, double normalised) {
    NodeMeasures node = published(Literature.FLORENCE, name, degree, betweenness);
    assertEquals(normalised, node.betweennessNormalised().orElseThrow(), 0.0006);
  }

  @Test
  void aFamilyThatReachesNobodyHasNoCloseness() {
    MeasureReport florence = Literature.measure(Literature.FLORENCE);
    assertTrue(Literature.node(florence, "Pucci").closeness().isEmpty());
    assertEquals(0, Literature.node(florence, "Pucci").harmonic().orElseThrow());
    assertEquals(2, Literature.node(florence, "Pucci").component());
    // 14 of 15 others reached, at a mean distance of 25 / 14.
    assertEquals(
        14.0 / 15 * 14 / 25, Literature.node(florence, "Medici").closeness().orElseThrow(), 1e-12);
    assertEquals(2, florence.network().components());
  }

  @ParameterizedTest
  @CsvSource({
    "1, 16, 231.071, 0.438",
    "34, 17, 160.552, 0.304",
    "33, 12, 76.690, 0.145",
    "3, 10, 75.851, 0.144",
    "32, 6, 73.010, 0.138",
    "12, 1, 0.000, 0.000"
  })
  void zacharysKarateClub(String name, int degree, double betweenness, double normalised) {
    NodeMeasures node = published(Literature.KARATE, name, degree, betweenness);
    assertEquals(normalised, node.betweennessNormalised().orElseThrow(), 0.0005);
  }

  @Test
  void theKarateClubAsAWhole() {
    NetworkMeasures club = Literature.measure(Literature.KARATE).network();
    assertEquals(34, club.nodes());
    assertEquals(78, club.links());
    assertEquals(0.139, club.density().orElseThrow(), 0.0005);
    assertEquals(5, club.diameter().orElseThrow());
    assertEquals(2.408, club.meanDistance().orElseThrow(), 0.0005);
  }

  @Test
  void whatIsUndefinedIsEmpty() {
    MeasureReport one = Literature.measure("A:\n");
    assertTrue(one.network().density().isEmpty());
    assertTrue(one.network().diameter().isEmpty());
    assertTrue(one.network().meanDistance().isEmpty());
    assertTrue(one.nodes().get(0).betweennessNormalised().isEmpty());
    assertFalse(one.nodes().get(0).cutPoint());
  }

  private static NodeMeasures published(String graph, String name, int degree, double betweenness) {
    NodeMeasures node = Literature.node(Literature.measure(graph), name);
    assertEquals(degree, node.degree());
    assertEquals(betweenness, node.betweenness().orElseThrow(), 0.0005);
    return node;
  }

  /** Borgatti and Halgin (2011), Analyzing affiliation networks, in two-mode form. */
  @ParameterizedTest
  @CsvSource({
    "Evelyn, 0.57, 0.80, 0.10",
    "Theresa, 0.57, 0.80, 0.09",
    "Nora, 0.57, 0.80, 0.11",
    "E8, 0.78, 0.85, 0.24",
    "E9, 0.67, 0.79, 0.23"
  })
  void womenAndEventsInTwoModes(String name, double degree, double closeness, double betweenness) {
    NodeMeasures node = Literature.node(Literature.twoMode(Literature.DAVIS), name);
    assertEquals(degree, node.find(NodeMeasure.DEGREE_NORMALISED).orElseThrow(), 0.005);
    assertEquals(closeness, node.find(NodeMeasure.CLOSENESS_TWO_MODE).orElseThrow(), 0.0051);
    assertEquals(betweenness, node.betweennessNormalised().orElseThrow(), 0.005);
  }
}
