package org.partnershipatlas.analyser.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.analyser.Analyser;
import org.partnershipatlas.analyser.Overview;
import org.partnershipatlas.analyser.Summary;
import org.partnershipatlas.analyser.coverage.ColumnKind;
import org.partnershipatlas.analyser.coverage.RowKey;
import org.partnershipatlas.analyser.coverage.RowKind;
import org.partnershipatlas.analyser.gap.Gap;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;

class OverviewWordsTest {
  private static final String TEXT =
      """
      area devon name=Devon kind=county
      field advice name=Advice
      organisation council name='Devon Council' sector=public areas=devon
      organisation refuge name='Safe House' name_withheld=yes sector=third areas=devon fields=advice
      person ann name='Ann Example'
      group board name='Health Board' kind='statutory board' areas=devon
      group old to=2020
      seat gone group=old
      seat s label='Advice seat' group=board reserved_for_sector=third vacant=yes vacant_since=2026-10-01
      seat c group=board last_checked=2026-03
      tenure t seat=c person=ann on_behalf_of=council term_ends=2026-12-01
      completeness k what='seats of a group' of=group:board
      """;

  private static Network network() {
    return NetworkText.network(TEXT, "2026-11-22");
  }

  @Test
  void theOverviewSaysWhatThereIsThenWhatIsPressingThenWhatCannotBeTold() {
    Network network = network();
    Overview overview = Analyser.of(network).overview();
    assertEquals(new Summary(1, 1, 2, 2, 1, 0), overview.summary());
    assertEquals(
        List.of(
            "On 22 November 2026 these records hold 1 group, 2 seats, 1 person, 2 organisations, 1 area and 0"
                + " formal links.",
            "1 of 1 group marked complete; 50 % of seats checked since November 2025.",
            "The term of a seat on Health Board ends on 1 December 2026, in 9 days.",
            "The seat “Advice seat” on Health Board is vacant, and has been since 1 October 2026.",
            "Nobody speaks for the third sector on Health Board, which has 2 speaking seats; one is"
                + " reserved for the sector and is not held by it.",
            "No elected member holds any of the 2 speaking seats on Health Board.",
            "It cannot be told yet whether anybody speaks for 1 organisation."),
        new OverviewWords(network).sentences(overview));
  }

  @Test
  void eachGapSaysWhatWouldCloseItAndByWhichRule() {
    Network network = network();
    GapWords words = new GapWords(network);
    Gap vacant =
        Analyser.of(network).gaps().of(org.partnershipatlas.analyser.gap.GapKind.VACANT).get(0);
    assertEquals(
        List.of("Fill the seat: an organisation whose name is withheld (within the reservation)."),
        vacant.remedies().stream().map(words::remedy).toList());
    assertTrue(vacant.rule().source().startsWith("IVAR 2008"));
    assertTrue(words.rule(vacant.rule()).startsWith("Vacant: serious; tested on groups"));
  }

  @Test
  void whatCannotBeToldIsNeverCalledMissing() {
    Network network = NetworkText.network(TEXT.replaceAll("completeness.*", ""), "2026-11-22");
    Analyser analyser = Analyser.of(network);
    GapWords words = new GapWords(network);
    analyser
        .gaps()
        .cannotTell()
        .forEach(
            c -> {
              assertTrue(words.sentence(c).startsWith("It cannot be told yet"));
              assertFalse(words.sentence(c).contains("missing"));
              assertTrue(words.settle(c).startsWith("To settle it, record "), words.settle(c));
            });
    assertEquals(
        List.of(
            "To settle it, record that the list of seats is whole, for Health Board.",
            "To settle it, record that the list of groups is whole, for Devon; that the list of"
                + " organisations is whole, for Devon; that the list of seats is whole, for Health"
                + " Board.",
            "To settle it, record that the list of seats is whole, for Health Board."),
        analyser.gaps().cannotTell().stream().map(words::settle).toList());
  }

  @Test
  void noLensLetsAWithheldNameThrough() {
    for (Names names : Names.values()) {
      Network seen = names.apply(network());
      Analyser analyser = Analyser.of(seen);
      GapWords words = new GapWords(seen);
      CoverageWords coverage = new CoverageWords(seen);
      StringBuilder all =
          new StringBuilder(new OverviewWords(seen).sentences(analyser.overview()) + "");
      analyser
          .gaps()
          .gaps()
          .forEach(
              g ->
                  all.append(words.sentence(g))
                      .append(g.remedies().stream().map(words::remedy).toList()));
      analyser.gaps().cannotTell().forEach(c -> all.append(words.settle(c)));
      analyser
          .coverage()
          .organisations()
          .forEach(
              o ->
                  all.append(
                      coverage.sentence(analyser.coverage().voice(o.id(), Id.group("board")))));
      assertFalse(all.toString().contains("Safe House"), names.word());
      assertEquals(
          names == Names.FULL, Names.FULL.apply(seen).name(Id.person("ann")).equals("Ann Example"));
    }
  }

  @Test
  void coverageIsToldInSentences() {
    Network network = network();
    var coverage = Analyser.of(network).coverage();
    CoverageWords words = new CoverageWords(network);
    assertEquals(
        "A seat on Health Board is held on behalf of Devon Council.",
        words.sentence(coverage.voice(Id.organisation("council"), Id.group("board"))));
    assertEquals(
        "Advice has no voice on Health Board, whose seats are all listed.",
        words.sentence(coverage.voice(RowKey.field(Id.field("advice")), Id.group("board"))));
    assertEquals(
        List.of("Advice", "no field recorded"),
        coverage.listRows(RowKind.FIELD).stream().map(words::label).toList());
    assertEquals(
        "The shares are of the 2 organisations listed.",
        words.notes(coverage.matrix(RowKind.FIELD, ColumnKind.TIER)).get(0));
  }
}
