package org.partnershipatlas.analyser.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The matching of candidates to seats, against every way there is. */
class MatchingTest {
  static LongStream batches() {
    return LongStream.range(0, 12);
  }

  @ParameterizedTest
  @MethodSource("batches")
  void noOtherWayFillsMoreSeatsOrTheSameSeatsBetter(long batch) {
    for (long seed = batch * 50; seed < batch * 50 + 50; seed++) {
      List<int[]> candidates = random(seed);
      int[] chosen = Matching.best(candidates);
      Set<Integer> asked = new HashSet<>();
      long weight = 0;
      for (int seat = 0; seat < chosen.length; seat++) {
        int place = indexOf(candidates.get(seat), chosen[seat]);
        if (chosen[seat] >= 0) {
          assertTrue(asked.add(chosen[seat]), "seed " + seed + ": asked twice");
          assertTrue(place >= 0, "seed " + seed + ": not a candidate");
          weight += 1_000 - place;
        }
      }
      assertEquals(best(candidates, 0, new HashSet<>()), weight, "seed " + seed);
    }
  }

  private static List<int[]> random(long seed) {
    Random random = new Random(seed);
    List<int[]> candidates = new ArrayList<>();
    int bodies = 1 + random.nextInt(7);
    for (int seat = 1 + random.nextInt(7); seat > 0; seat--) {
      List<Integer> order = new ArrayList<>();
      for (int body = 0; body < bodies; body++) {
        if (random.nextInt(5) < 2) {
          order.add(body);
        }
      }
      Collections.shuffle(order, random);
      candidates.add(order.stream().mapToInt(Integer::intValue).toArray());
    }
    return candidates;
  }

  private static int indexOf(int[] list, int wanted) {
    for (int i = 0; i < list.length; i++) {
      if (list[i] == wanted) {
        return i;
      }
    }
    return -1;
  }

  private static long best(List<int[]> candidates, int seat, Set<Integer> asked) {
    if (seat == candidates.size()) {
      return 0;
    }
    long best = best(candidates, seat + 1, asked);
    int place = 0;
    for (int body : candidates.get(seat)) {
      if (asked.add(body)) {
        best = Math.max(best, 1_000 - place + best(candidates, seat + 1, asked));
        asked.remove(body);
      }
      place++;
    }
    return best;
  }

  @Test
  void theSeatWithOneCandidateIsNotLeftEmptyForTheSakeOfAnother() {
    assertEquals(
        List.of(1, 0),
        java.util.Arrays.stream(Matching.best(List.of(new int[] {0, 1}, new int[] {0})))
            .boxed()
            .toList());
  }

  @Test
  void vacantSeatsAreProposedForWithinTheirReservationsAndNobodyIsAskedTwice() {
    String text =
        GapText.BOARD
            + "seat a group=board vacant=yes reserved_for_sector=third reserved_for=area:exeter\n"
            + "seat b group=board vacant=yes reserved_for_sector=third reserved_for=field:advice\n"
            + "seat c group=board vacant=yes reserved_for=organisation:council\n"
            + "seat d group=board vacant=yes reserved_for=organisation:council\n";
    List<String> asked =
        GapText.report(text).proposal().stream()
            .map(p -> p.seat().value() + " " + p.ask().map(c -> c.record().value()).orElse("-"))
            .toList();
    assertEquals("b charity", asked.get(1));
    assertEquals(List.of("c council", "d -"), asked.subList(2, 4));
    assertEquals(4, new HashSet<>(asked).size());
    assertTrue(!asked.get(0).endsWith("charity") && !asked.get(0).endsWith("-"), asked.get(0));
  }

  @Test
  void whatIsAcceptedAsVacantIsNotProposedFor() {
    String text = GapText.BOARD + "seat a group=board vacant=yes reserved_for_sector=third\n";
    String gap = GapText.report(text).of(GapKind.VACANT).get(0).id();
    assertEquals(
        List.of(), GapText.report(text + "gap_mark m state=accepted gap=" + gap).proposal());
  }
}
