package org.partnershipatlas.analyser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.analyser.Analyser;
import org.partnershipatlas.analyser.words.TierWords;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.model.Tier;

class TierTablesTest {
  private static final String TEXT =
      """
      area shire name=Shire kind=county
      area east name=East kind=district within=shire
      area north name=North kind=district within=shire
      area west name=West kind=district within=shire
      theme health
      theme safety
      group board name='Shire Board' kind='partnership board' areas=shire
      group h name='Shire Health' themes=health areas=shire
      group eb name='East Board' kind='partnership board' areas=east
      group eh name='East Health' themes=health areas=east
      group es name='East Safety' themes=safety areas=east
      group nb name='North and West Board' kind='partnership board' areas=north;west
      group wh name='West Health' themes=health areas=west
      link l1 from_group=eb to_group=board kind='reports to'
      person p1 name=Ann
      seat s1 group=eh
      seat s2 group=h
      tenure t1 seat=s1 person=p1
      tenure t2 seat=s2 person=p1
      seat s3 group=board nominated_by=group:nb vacant=yes
      """;

  private static List<TierTable> tables(String text, TierOptions options) {
    return Analyser.of(NetworkText.network(text, "2026-11-22")).tiers(options);
  }

  private static String states(TierTable table) {
    return table.rows().stream()
        .map(
            row ->
                row.area().value()
                    + row.pairs().stream()
                        .map(
                            p ->
                                " "
                                    + p.lower().value()
                                    + "-"
                                    + p.upper().value()
                                    + " "
                                    + p.state().word())
                        .collect(Collectors.joining(",")))
        .collect(Collectors.joining("; "));
  }

  @Test
  void boardsStandBesideBoardsAndGroupsBesideThoseOnTheirTheme() {
    TierTable table = tables(TEXT, TierOptions.defaults()).get(0);
    assertEquals(
        "east eb-board direct link, eh-h shared person; north nb-board planned only; west nb-board"
            + " planned only, wh-h not recorded",
        states(table));
    assertEquals(List.of(Id.group("es")), table.rows().get(0).unpaired());
    assertEquals(4, table.listPairs().size());
  }

  @Test
  void eachPairHasItsRouteAndIndependentRoutes() {
    TierTable table = tables(TEXT, TierOptions.defaults()).get(0);
    TierPair pair = table.rows().get(0).pairs().get(1);
    assertEquals(2, pair.route().orElseThrow().halfSteps());
    assertEquals(OptionalInt.of(1), pair.independent());
    assertEquals(
        List.of("seat:s1", "tenure:t1", "seat:s2", "tenure:t2"),
        pair.route().orElseThrow().evidence().stream().map(Id::toString).toList());
    TierWords words = new TierWords(NetworkText.network(TEXT, "2026-11-22"));
    assertEquals(
        List.of(
            "2 of 4 pairs of groups are joined: direct link 1, shared person 1, planned only 1,"
                + " not recorded 1.",
            "1 group has nothing to stand beside: no group of Shire on the same theme is listed,"
                + " or no theme is recorded."),
        words.sentences(table));
    assertEquals("shared person, 1 step: East Health → Ann → Shire Health.", words.tell(pair));
  }

  @Test
  void noneOnlyWhereSeatsAndLinksOfBothAreComplete() {
    String both =
        TEXT
            + """
            completeness c1 what='seats of a group' of=group:wh
            completeness c2 what='links of a group' of=group:wh
            completeness c3 what='seats of a group' of=group:h
            """;
    assertTrue(states(tables(both, TierOptions.defaults()).get(0)).endsWith("wh-h not recorded"));
    String all = both + "completeness c4 what='links of a group' of=group:h\n";
    assertTrue(states(tables(all, TierOptions.defaults()).get(0)).endsWith("wh-h none"));
  }

  @Test
  void districtsWithoutGroupsAreShownAndNothingIsSaidToBeMissing() {
    String bare =
        """
        area shire name=Shire kind=county
        area east name=East kind=district within=shire
        group csg name='Compact Steering Group' kind='Compact group' areas=shire
        """;
    TierTable table = tables(bare, TierOptions.defaults()).get(0);
    assertTrue(table.rows().get(0).groups().isEmpty());
    assertEquals(
        List.of(
            "No route between the groups of Shire and those of its districts is recorded in this"
                + " source.",
            "No group is recorded for East."),
        new TierWords(NetworkText.network(bare, "2026-11-22")).sentences(table));
  }

  @Test
  void anyTwoTiersCanBeCompared() {
    String text =
        """
        area icb kind='partnership footprint'
        area place kind=unitary within=icb
        area hood kind=neighbourhood within=place
        theme health
        group up areas=icb themes=health
        group mid areas=place themes=health
        group low areas=hood themes=health
        link l from_group=low to_group=up kind=feeds
        """;
    assertTrue(tables(text, TierOptions.defaults()).isEmpty());
    TierOptions far = TierOptions.defaults().between(Tier.NEIGHBOURHOOD, Tier.FOOTPRINT);
    assertEquals("hood low-up direct link", states(tables(text, far).get(0)));
    TierOptions near = TierOptions.defaults().between(Tier.SINGLE, Tier.FOOTPRINT);
    assertEquals("place mid-up not recorded", states(tables(text, near).get(0)));
    assertThrows(
        IllegalArgumentException.class,
        () -> TierOptions.defaults().between(Tier.COUNTY, Tier.DISTRICT));
  }

  @Test
  void oneAreaCanBeAskedFor() {
    String two = TEXT + "area other kind=county\narea south kind=district within=other\n";
    assertEquals(2, tables(two, TierOptions.defaults()).size());
    assertEquals(
        List.of(Id.area("other")),
        tables(two, TierOptions.defaults().within(Id.area("other"))).stream()
            .map(TierTable::area)
            .toList());
  }

  @Test
  void aPairHasTheAnswerThatARouteGives() {
    Network network = NetworkText.network(TEXT, "2026-11-22");
    Analyser analyser = Analyser.of(network);
    for (TierPair pair : analyser.tiers(TierOptions.defaults()).get(0).listPairs()) {
      var answer = analyser.routes(pair.lower(), pair.upper(), TierOptions.defaults().routes());
      assertEquals(answer.best().or(answer::planned), pair.route());
      assertEquals(answer.independent(), pair.independent());
    }
  }
}
