package org.partnershipatlas.analyser.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipatlas.analyser.Analyser;
import org.partnershipatlas.model.Network;

/** Gaps against their definitions written out plainly, on five hundred random counties. */
class GapOracleTest {
  private static final Set<GapKind> KINDS =
      EnumSet.of(
          GapKind.VACANT,
          GapKind.CARRYING_OVER,
          GapKind.TERM_ENDING,
          GapKind.HELD_FROM_OUTSIDE,
          GapKind.NO_SECTOR_VOICE,
          GapKind.NO_SECTOR_VOTE,
          GapKind.MONEY_WITHOUT_SECTOR,
          GapKind.NO_COUNCILLOR,
          GapKind.LARGEST_SHARE,
          GapKind.DORMANT,
          GapKind.LED_AND_SERVICED_BY_ONE_BODY,
          GapKind.NO_REPORTING_LINE,
          GapKind.STALE,
          GapKind.NO_DEPUTY,
          GapKind.CHOSEN_BY_THE_COUNCIL,
          GapKind.CHAMPION_WITHOUT_SUPPORT,
          GapKind.DEPUTY_FROM_THE_SAME_ORGANISATION,
          GapKind.MANY_SEATS,
          GapKind.REPORTING_LOOP,
          GapKind.OTHER_TIER_MISSING);

  static LongStream batches() {
    return LongStream.range(0, 10);
  }

  @ParameterizedTest
  @MethodSource("batches")
  void whatIsFoundIsWhatTheDefinitionsSay(long batch) {
    for (long seed = batch * 50; seed < batch * 50 + 50; seed++) {
      Network network = RandomCounties.network(seed);
      GapReport report = Analyser.of(network).gaps();
      GapOracle oracle = new GapOracle(network);
      for (GapKind kind : KINDS) {
        Set<String> found = new TreeSet<>();
        report.of(kind).forEach(gap -> found.add(told(kind, gap)));
        assertEquals(oracle.find(kind), found, "seed " + seed + " " + kind.word());
      }
    }
  }

  private static String told(GapKind kind, Gap gap) {
    List<String> affected = gap.affected().stream().map(Object::toString).sorted().toList();
    String text = String.join(" ", affected);
    return kind == GapKind.OTHER_TIER_MISSING ? text + " on " + gap.about().get(0).value() : text;
  }
}
