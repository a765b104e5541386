package org.partnershipatlas.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReachTest {
  private static final String GROUPS =
      """
      group a
      group b
      seat s1 group=a
      completeness c what='seats of a group' of=group:a
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "seat s2 group=b | 1 of 2 groups marked complete; no seat says when it was last checked",
        "seat s2 group=b last_checked=2025-11-01 | 1 of 2 groups marked complete; 50 % of seats checked since November 2025",
        "seat s2 group=b last_checked=2025-10-31 | 1 of 2 groups marked complete; 0 % of seats checked since November 2025",
        "seat s2 group=b last_checked=2025 | 1 of 2 groups marked complete; 0 % of seats checked since November 2025",
        "seat s2 group=b to=2020 last_checked=2026 | 1 of 2 groups marked complete; no seat says when it was last checked"
      })
  void isToldInOneLine(String more, String line) {
    assertEquals(line, Reach.of(NetworkText.network(GROUPS + more, "2026-11-22")).line());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "group g | No group is marked complete; no seat is recorded",
        "theme t | No group is recorded"
      })
  void saysWhatIsNotThere(String all, String line) {
    assertEquals(line, Reach.of(NetworkText.network(all, "2026-11-22")).line());
  }

  @org.junit.jupiter.api.Test
  void reachesOnlyOverTheGroupsThatAreAskedAbout() {
    Network network = NetworkText.network(GROUPS, "2026-11-22");
    assertEquals(
        "1 of 1 group marked complete; no seat says when it was last checked",
        Reach.of(network, List.of(network.get(Id.group("a")))).line());
  }
}
