package org.partnershipatlas.api.service.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.visualiser.Delta;
import org.partnershipatlas.visualiser.scene.Look;

class DifferenceTest {
  private static final View BEFORE =
      Seen.text(
          """
          area c name=Shire kind=county
          group board areas=c
          group old areas=c to=2020
          group new areas=c from=2022
          seat s1 group=board
          seat s2 group=board from=2022
          seat s3 group=board
          tenure t1 seat=s1 to=2021
          tenure t3 seat=s3 from=2022
          seat so group=old
          link l1 from_group=old to_group=board kind=feeds to=2020
          link l2 from_group=new to_group=board kind=feeds from=2022
          """
              .replace("seat s1 group=board", "seat s1 group=board vacant=yes"),
          "2019-06-01",
          Names.ROLES_ONLY);

  @Test
  void groupsLinksAndSeatsAreToldByWhatBecameOfThem() {
    Delta delta = Difference.of(BEFORE, Seen.onDay(BEFORE, "2026-11-22"));
    Map<String, Delta.Turn> turns = delta.turns();
    assertEquals(new Delta.Turn(Look.ENDED, "ended"), turns.get("group:old"));
    assertEquals(new Delta.Turn(Look.NEW, "new"), turns.get("group:new"));
    assertEquals(Look.ENDED, turns.get("link:l1").look());
    assertEquals(Look.NEW, turns.get("link:l2").look());
    assertEquals(
        new Delta.Turn(Look.CHANGED, "1 seat fell vacant, 1 seat filled, 1 seat new"),
        turns.get("group:board"));
    assertEquals(
        List.of(
            "Of groups and links: 1 group new, 1 group ended, 1 group changed, 1 link new, 1 link"
                + " ended."),
        delta.notes());
    assertEquals("As at 22 November 2026, compared with 1 June 2019", delta.dates());
  }

  @Test
  void whereNothingDiffersThatIsSaid() {
    Delta delta = Difference.of(BEFORE, BEFORE);
    assertEquals(Map.of(), delta.turns());
    assertEquals(List.of("No group, seat or link differs."), delta.notes());
  }

  @Test
  void somethingToCompareWithIsNeeded() {
    assertThrows(Refusal.class, () -> Difference.need(Optional.empty()));
  }
}
