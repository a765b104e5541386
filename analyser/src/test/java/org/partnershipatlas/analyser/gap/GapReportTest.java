package org.partnershipatlas.analyser.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnershipatlas.analyser.gap.GapText.BOARD;
import static org.partnershipatlas.analyser.gap.GapText.BODIES;
import static org.partnershipatlas.analyser.gap.GapText.COUNCIL;
import static org.partnershipatlas.analyser.gap.GapText.HOUSING;
import static org.partnershipatlas.analyser.gap.GapText.LINES;
import static org.partnershipatlas.analyser.gap.GapText.LISTS;
import static org.partnershipatlas.analyser.gap.GapText.WHOLE;
import static org.partnershipatlas.analyser.gap.GapText.network;
import static org.partnershipatlas.analyser.gap.GapText.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.analyser.Analyser;
import org.partnershipatlas.analyser.words.GapWords;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;

/** What holds of every gap in a report: its id, its mark and its place. */
class GapReportTest {
  @Test
  void aGapKeepsItsIdAndItsMarkFromDayToDay() {
    Network network = network(BOARD + "seat s group=board vacant=yes vacant_since=2026-01-01\n");
    Gap gap = Analyser.of(network).gaps().of(GapKind.VACANT).get(0);
    Gap later =
        Analyser.of(network.asAt(network.day().plusDays(40))).gaps().of(GapKind.VACANT).get(0);
    assertEquals(gap.id(), later.id());
    GapReport marked =
        report(
            BOARD
                + "seat s group=board vacant=yes\ngap_mark m gap="
                + gap.id()
                + " state=accepted owner=Chair");
    assertTrue(marked.of(GapKind.VACANT).get(0).accepted());
    assertEquals(List.of(), marked.topThree());
  }

  @Test
  void theOrderOfTheRecordsChangesNothing() {
    String text =
        BOARD
            + COUNCIL
            + WHOLE
            + LISTS
            + HOUSING
                .replace("group board", "group homes")
                .replace("completeness g ", "completeness gg ")
                .replaceFirst("completeness gg.*", "")
            + LINES.replace("k1", "k9")
            + "seat s group=board vacant=yes\nseat s2 group=homes vacant=yes\n";
    List<AtlasRecord> records = new ArrayList<>(NetworkText.records(BODIES + text));
    Network network = network(text);
    List<Gap> gaps = Analyser.of(network).gaps().gaps();
    List<String> sentences = gaps.stream().map(new GapWords(network)::sentence).toList();
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(records, new Random(seed));
      Network shuffled = Network.of(records, network.day());
      assertEquals(gaps, Analyser.of(shuffled).gaps().gaps());
      assertEquals(
          sentences,
          Analyser.of(shuffled).gaps().gaps().stream()
              .map(new GapWords(shuffled)::sentence)
              .toList());
    }
    for (int i = 1; i < gaps.size(); i++) {
      assertTrue(gaps.get(i - 1).severity().compareTo(gaps.get(i).severity()) <= 0);
    }
  }
}
