package org.partnershipatlas.api.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipatlas.analyser.Analyser;
import org.partnershipatlas.analyser.graph.Layer;
import org.partnershipatlas.analyser.graph.StepKind;
import org.partnershipatlas.analyser.link.TierOptions;
import org.partnershipatlas.analyser.link.TierPair;
import org.partnershipatlas.analyser.link.TierState;
import org.partnershipatlas.analyser.link.TierTable;
import org.partnershipatlas.analyser.route.FoundRoute;
import org.partnershipatlas.analyser.route.RouteAnswer;
import org.partnershipatlas.analyser.route.RouteOptions;
import org.partnershipatlas.analyser.route.RouteState;
import org.partnershipatlas.analyser.words.RouteWords;
import org.partnershipatlas.analyser.words.TierWords;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.register.sample.Samples;

/** What the report's areas have between their tiers, and what nobody says. */
class RoutesOfTheReportTest {
  private static RouteAnswer ask(String sample, String from, String to) {
    return Analyser.of(Samples.network(sample))
        .routes(Id.group(from), Id.group(to), RouteOptions.defaults());
  }

  @Test
  void devonsPartnershipsReachTheCountysThroughTheHub() {
    Network devon = Samples.network("devon");
    TierTable table = Analyser.of(devon).tiers(TierOptions.defaults()).get(0);
    List<TierPair> pairs = table.listPairs();
    assertEquals(8, pairs.size());
    assertEquals(
        Set.of(TierState.THROUGH_OTHERS),
        pairs.stream().map(TierPair::state).collect(Collectors.toSet()));
    FoundRoute route = ask("devon", "exeter-lsp", "devon-lsp").best().orElseThrow();
    assertEquals(4, route.halfSteps());
    assertEquals(
        "Exeter Local Strategic Partnership → nominates to Compact Hub → has members nominated by"
            + " Devon Local Strategic Partnership",
        new RouteWords(devon).tell(route));
    assertTrue(route.survives());
  }

  @Test
  void eastSussexsScrutinyIsAStepThatCountsTwo() {
    FoundRoute route =
        ask("east-sussex", "east-sussex-lsp", "east-sussex-csg").best().orElseThrow();
    assertEquals(4, route.halfSteps());
    assertEquals(List.of(StepKind.SCRUTINISES), route.steps().stream().map(s -> s.kind()).toList());
  }

  @Test
  void congletonsOnePostTiesItsGroupsOnlyWithTheSecretariat() {
    RouteAnswer answer = ask("congleton", "congleton-crb", "congleton-tsn");
    assertEquals(RouteState.NOT_RECORDED, answer.state());
    FoundRoute beside = answer.withSecretariat().orElseThrow();
    assertEquals(Id.post("congleton-compact-worker"), beside.stops().get(1));
    assertEquals(Layer.SECRETARIAT, beside.steps().get(0).layer());
  }

  @ParameterizedTest
  @ValueSource(strings = {"hertfordshire", "north-yorkshire", "congleton"})
  void whereTheReportIsSilentNoRouteIsRecordedAndNoneIsMissing(String sample) {
    Network network = Samples.network(sample);
    TierTable table = Analyser.of(network).tiers(TierOptions.defaults()).get(0);
    assertTrue(table.listPairs().isEmpty());
    List<String> told = new TierWords(network).sentences(table);
    assertTrue(told.get(0).startsWith("No route between "), told.get(0));
    assertTrue(told.get(0).endsWith(" is recorded in this source."), told.get(0));
    assertTrue(told.stream().noneMatch(sentence -> sentence.contains("missing")));
  }

  @Test
  void exampleshireShowsEveryStateButOne() {
    TierTable table =
        Analyser.of(Samples.network("exampleshire")).tiers(TierOptions.defaults()).get(0);
    assertEquals(8, table.rows().size());
    assertTrue(
        table.listPairs().stream()
            .map(TierPair::state)
            .collect(Collectors.toSet())
            .containsAll(
                Set.of(
                    TierState.DIRECT_LINK,
                    TierState.SHARED_PERSON,
                    TierState.THROUGH_OTHERS,
                    TierState.PLANNED_ONLY)));
  }
}
