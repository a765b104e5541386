package org.partnershipatlas.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipatlas.analyser.Analyser;
import org.partnershipatlas.analyser.CannotTell;
import org.partnershipatlas.analyser.gap.Gap;
import org.partnershipatlas.analyser.gap.GapKind;
import org.partnershipatlas.analyser.link.TierOptions;
import org.partnershipatlas.analyser.link.TierState;
import org.partnershipatlas.analyser.link.TierTable;
import org.partnershipatlas.analyser.route.RouteAnswer;
import org.partnershipatlas.analyser.route.RouteOptions;
import org.partnershipatlas.analyser.route.RouteState;
import org.partnershipatlas.analyser.words.OverviewWords;
import org.partnershipatlas.analyser.words.RouteWords;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.sample.Sample;
import org.partnershipatlas.register.sample.Samples;

/** What the analyses say of the samples: as much as their sources state, and no more. */
class SampleAnswersTest {
  private static final String NO_LINE = "no reporting line recorded";

  @Test
  void everyDistrictPartnershipOfDevonReachesTheHubAndEveryOther() {
    Network devon = Samples.network("devon");
    for (String district : List.of("exeter", "torridge", "west-devon")) {
      Id<?> partnership = Id.group(district + "-lsp");
      assertEquals(2, route(devon, partnership, Id.group("devon-hub")).best().get().halfSteps());
      assertEquals(
          RouteState.FOUND, route(devon, partnership, Id.group("devon-lsp")).state(), district);
    }
    assertEquals(List.of(), Analyser.of(devon).gaps().of(GapKind.NO_CHAMPION));
  }

  @Test
  void devonsPartnershipsWithoutAnyChampionWouldBeTold() {
    Network devon = Samples.network("devon");
    Network fewer =
        devon
            .with(
                List.of(
                    new Change.Remove(Id.tenure("devon-hub-exeter-third-holder")),
                    new Change.Remove(Id.seat("devon-hub-exeter-third")),
                    new Change.Put(
                        Row.of(Kind.COMPLETENESS, "hub")
                            .with("what", "seats of a group")
                            .with("of", "group:devon-hub")
                            .toRecord())))
            .network();
    assertTrue(
        Analyser.of(fewer).gaps().of(GapKind.NO_CHAMPION).stream()
            .anyMatch(g -> g.affected().contains(Id.group("exeter-lsp"))));
  }

  @Test
  void scrutinyIsAccountabilityInEastSussex() {
    Network network = Samples.network("east-sussex");
    Id<?> group = Id.group("east-sussex-csg");
    Network withoutReport = without(network, "east-sussex-yearly-report");
    assertFalse(openOn(withoutReport, NO_LINE).contains(group));
    assertTrue(openOn(without(withoutReport, "east-sussex-scrutiny"), NO_LINE).contains(group));
  }

  private static Network without(Network network, String link) {
    return network.with(List.of(new Change.Remove(Id.of(Kind.LINK, link)))).network();
  }

  private static Set<Id<?>> openOn(Network network, String kind) {
    return Analyser.of(network).gaps().cannotTell().stream()
        .filter(c -> c.kind().equals(kind))
        .map(CannotTell::about)
        .flatMap(List::stream)
        .collect(Collectors.toSet());
  }

  @Test
  void nothingIsMissingOnMertonsGrantsPanelSinceItsSeatsMayNotAllBeListed() {
    Network merton = Samples.network("merton");
    assertEquals(List.of(), Analyser.of(merton).gaps().of(GapKind.NO_SECTOR_VOICE));
    assertTrue(openOn(merton, "no sector voice").contains(Id.group("merton-grants-panel")));
    assertTrue(
        new OverviewWords(merton)
            .sentences(Analyser.of(merton).overview())
            .contains(
                "It cannot be told yet whether anybody speaks for the third sector on 3 groups. Of"
                    + " the seats that are listed, none is the sector's on Voluntary sector grants"
                    + " panel (4 listed, as its source states); that the list is whole is not"
                    + " recorded."));
  }

  @ParameterizedTest
  @CsvSource({
    "hertfordshire, hertfordshire, hertfordshire-csg",
    "north-yorkshire, north-yorkshire-county, north-yorkshire-csg"
  })
  void noRouteIsRecordedInThisSource(String sample, String county, String group) {
    Network network = Samples.network(sample);
    RouteWords words = new RouteWords(network);
    for (Id<Area> district : network.places().directlyWithin(Id.area(county))) {
      RouteAnswer answer = route(network, district, Id.group(group));
      assertEquals(RouteState.NOT_RECORDED, answer.state());
      assertTrue(words.sentences(answer).get(0).contains("is recorded in this source"));
      assertFalse(words.sentences(answer).get(0).contains("missing"));
    }
    assertEquals(List.of(), Analyser.of(network).gaps().of(GapKind.OTHER_TIER_MISSING));
    assertEquals(List.of(), Analyser.of(network).gaps().of(GapKind.AREA_UNHEARD));
  }

  @Test
  void oneCongletonPostTiesThreeGroupsOnlyWithTheSecretariat() {
    Network network = Samples.network("congleton");
    RouteAnswer answer = route(network, Id.group("congleton-crb"), Id.group("congleton-tsn"));
    assertEquals(RouteState.NOT_RECORDED, answer.state());
    assertTrue(answer.withSecretariat().isPresent());
  }

  @Test
  void mirroringIsNoRouteInCalderdale() {
    Network network = Samples.network("calderdale");
    assertEquals(
        RouteState.NOT_RECORDED,
        route(network, Id.group("calderdale-csg"), Id.group("calderdale-lsp")).state());
  }

  @ParameterizedTest
  @MethodSource("reportAreas")
  void noAbsenceIsAFindingInAnyAreaOfTheReport(Sample sample) {
    assertEquals(
        List.of(),
        Analyser.of(sample.network()).gaps().gaps().stream()
            .filter(g -> g.kind().needsCompleteness())
            .map(Gap::kind)
            .toList());
  }

  static List<Sample> reportAreas() {
    return Samples.list().stream().filter(s -> !s.fictional()).toList();
  }

  @Test
  void exampleshireShowsEveryKindOfGap() {
    Set<GapKind> shown =
        Analyser.of(Samples.network("exampleshire")).gaps().gaps().stream()
            .map(Gap::kind)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(GapKind.class)));
    Set<GapKind> all = EnumSet.copyOf(Arrays.asList(GapKind.values()));
    all.removeAll(shown);
    assertEquals(Set.of(), all);
  }

  @Test
  void exampleshiresTwoTiersAreJoinedInSeveralWaysAndNotAtAll() {
    List<TierTable> tables =
        Analyser.of(Samples.network("exampleshire")).tiers(TierOptions.defaults());
    Set<TierState> states =
        tables.stream()
            .flatMap(t -> t.listPairs().stream())
            .map(p -> p.state())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(TierState.class)));
    assertEquals(EnumSet.allOf(TierState.class), states);
    assertEquals(1, tables.size());
  }

  private static RouteAnswer route(Network network, Id<?> from, Id<?> to) {
    return Analyser.of(network).routes(from, to, RouteOptions.defaults());
  }
}
