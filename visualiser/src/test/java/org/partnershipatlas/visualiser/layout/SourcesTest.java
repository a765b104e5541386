package org.partnershipatlas.visualiser.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SourcesTest {
  @Test
  void placesInOnePublicationAreToldTogether() {
    assertEquals(
        "Source: Report 2008 (Links, p.12; Table 2, p.61)",
        Sources.sources(
            Map.of(
                "Report 2008, Links, p.12",
                1,
                "Report 2008, Links, p.12 and Report 2008, Table 2, p.61",
                3)));
  }

  @Test
  void theMostUsedPublicationComesFirstAndTheRestAreCounted() {
    assertEquals(
        "Sources: Minutes; Survey 2026, page 1 and 1 more",
        Sources.sources(Map.of("Survey 2026, page 1", 2, "Minutes", 5, "A letter", 1)));
  }

  @Test
  void withoutASourceThatIsSaid() {
    assertEquals("Source: none recorded", Sources.sources(Map.of()));
  }
}
