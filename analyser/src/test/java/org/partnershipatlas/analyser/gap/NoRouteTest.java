package org.partnershipatlas.analyser.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnershipatlas.analyser.gap.GapText.BOARD;
import static org.partnershipatlas.analyser.gap.GapText.COUNCIL;
import static org.partnershipatlas.analyser.gap.GapText.LISTS;
import static org.partnershipatlas.analyser.gap.GapText.WHOLE;
import static org.partnershipatlas.analyser.gap.GapText.affected;
import static org.partnershipatlas.analyser.gap.GapText.open;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Organisations from which no route leads to a group. */
class NoRouteTest {
  @Test
  void noRouteIsFoldedByFieldAndSizeAndToldSinglyForThoseThatWantAVoice() {
    String seats = BOARD + WHOLE + COUNCIL;
    assertEquals(
        List.of(
            "organisation:cvs",
            "organisation:charity",
            "organisation:network organisation:shelter"),
        sorted(seats + LISTS));
    assertEquals(List.of(), affected(GapKind.NO_ROUTE, seats + LISTS.replaceAll(".*l4.*\n", "")));
    assertEquals(List.of(), affected(GapKind.NO_ROUTE, BOARD + COUNCIL + LISTS));
    assertEquals(4, open(GapKind.NO_ROUTE, BOARD + COUNCIL + LISTS).size());
    String wanting =
        "organisation keen sector=third areas=exeter wants_a_voice=yes fields=advice\n";
    assertTrue(
        affected(GapKind.NO_ROUTE, seats + LISTS.replaceAll(".*l4.*\n", "") + wanting)
            .equals(List.of("organisation:keen")));
    String spoken =
        "seat s group=board speaks_for=field:advice\ntenure t seat=s on_behalf_of=cvs\n";
    assertEquals(
        List.of("organisation:network organisation:shelter"), sorted(seats + LISTS + spoken));
  }

  @Test
  void aCountyWideBodyAlsoCountsTheGroupsOfItsDistricts() {
    String district =
        """
        group local kind='thematic group' areas=exeter
        seat s group=local
        tenure t seat=s on_behalf_of=cvs
        completeness k2 what='seats of a group' of=group:local
        """;
    assertTrue(!sorted(BOARD + WHOLE + COUNCIL + LISTS + district).contains("organisation:cvs"));
  }

  private static List<String> sorted(String text) {
    List<String> all = new ArrayList<>(affected(GapKind.NO_ROUTE, text));
    all.replaceAll(line -> String.join(" ", Arrays.stream(line.split(" ")).sorted().toList()));
    all.sort(
        Comparator.comparing((String s) -> s.contains("network"))
            .thenComparing(s -> !s.contains("cvs")));
    return all;
  }
}
