package org.partnershipatlas.analyser.gap;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.analyser.Analyser;
import org.partnershipatlas.analyser.coverage.ColumnKind;
import org.partnershipatlas.analyser.coverage.Matrix;
import org.partnershipatlas.analyser.coverage.RowKind;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;

/** That the work follows what is recorded: a large network is answered in seconds. */
class LargeNetworkTest {
  private static final List<String> KINDS =
      List.of(
          "partnership board", "thematic group", "thematic group", "statutory board", "alliance");

  /** A county of about 2,000 records of things for each unit of size. */
  static Network counties(int size) {
    Random random = new Random(7);
    List<AtlasRecord> records = new ArrayList<>();
    add(records, "field f0");
    for (int f = 1; f < 20; f++) {
      add(records, "field f" + f);
    }
    for (int t = 0; t < 10; t++) {
      add(records, "theme t" + t + " tiers=both fields=f" + t + ";f" + (t + 10));
    }
    for (int c = 0; c < size; c++) {
      county(records, "c" + c + "-", random);
    }
    return Network.of(records, LocalDate.of(2026, 11, 22));
  }

  private static void county(List<AtlasRecord> records, String c, Random random) {
    add(records, "area " + c + "0 kind=county");
    for (int d = 1; d < 9; d++) {
      add(records, "area " + c + d + " kind=district within=" + c + "0");
      add(records, "completeness " + c + "g" + d + " what='groups of an area' of=area:" + c + d);
    }
    add(records, "completeness " + c + "g0 what='groups of an area' of=area:" + c + "0");
    add(records, "completeness " + c + "o what='organisations of an area' of=area:" + c + "0");
    for (int o = 0; o < 1000; o++) {
      add(
          records,
          "organisation "
              + c
              + o
              + " sector="
              + (o % 5 == 0 ? "public" : "third")
              + " areas="
              + c
              + random.nextInt(9)
              + " fields=f"
              + random.nextInt(20)
              + " size=small");
    }
    for (int m = 0; m < 900; m++) {
      add(
          records,
          "membership "
              + c
              + m
              + " organisation="
              + c
              + (20 + random.nextInt(980))
              + " network=organisation:"
              + c
              + (1 + random.nextInt(15)));
    }
    for (int p = 0; p < 600; p++) {
      add(records, "person " + c + p);
    }
    for (int g = 0; g < 90; g++) {
      groupOf(records, c, g, random);
    }
  }

  private static void groupOf(List<AtlasRecord> records, String c, int g, Random random) {
    add(
        records,
        "group "
            + c
            + g
            + " kind='"
            + KINDS.get(random.nextInt(5))
            + "' areas="
            + c
            + random.nextInt(9)
            + " themes=t"
            + random.nextInt(10));
    if (random.nextInt(3) > 0) {
      add(records, "completeness " + c + "s" + g + " what='seats of a group' of=group:" + c + g);
      add(records, "completeness " + c + "l" + g + " what='links of a group' of=group:" + c + g);
    }
    for (int s = 0; s < 9; s++) {
      String id = c + g + "-" + s;
      String speaks =
          switch (random.nextInt(4)) {
            case 0 -> " speaks_for=field:f" + random.nextInt(20);
            case 1 -> " speaks_for=organisation:" + c + (1 + random.nextInt(15));
            default -> "";
          };
      add(
          records,
          "seat "
              + id
              + " group="
              + c
              + g
              + " role=chair"
              + speaks
              + (random.nextBoolean() ? " route='elected by the sector'" : "")
              + (random.nextInt(9) == 0 ? " vacant=yes" : ""));
      add(
          records,
          "tenure "
              + id
              + " seat="
              + id
              + " person="
              + c
              + random.nextInt(600)
              + " on_behalf_of="
              + c
              + random.nextInt(1000)
              + (random.nextInt(9) == 0 ? " to=2020" : ""));
    }
  }

  private static void add(List<AtlasRecord> records, String line) {
    records.add(NetworkText.record(line));
  }

  @Test
  void twentyThousandNodesAreAnsweredInSeconds() {
    Network network = counties(10);
    long start = System.nanoTime();
    Analyser analyser = Analyser.of(network);
    GapReport report = analyser.gaps();
    Matrix matrix = analyser.coverage().matrix(RowKind.FIELD, ColumnKind.GROUP);
    long seconds = (System.nanoTime() - start) / 1_000_000_000L;
    assertFalse(report.gaps().isEmpty());
    assertFalse(matrix.cells().isEmpty());
    // Generous, since builds share machines; what it catches is a step that grows with
    // organisations times groups.
    assertTrue(seconds < 240, seconds + " s");
  }
}
