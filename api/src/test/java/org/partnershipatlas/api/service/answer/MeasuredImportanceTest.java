package org.partnershipatlas.api.service.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.api.service.OpenNetwork;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.api.service.picture.Wishes;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.visualiser.Importance;

class MeasuredImportanceTest {
  private static final View VIEW =
      View.of(
          OpenNetwork.sample(
              "made",
              "Made",
              "",
              NetworkText.network(
                  """
                  group a
                  group b
                  group c
                  person p
                  seat s1 group=a
                  seat s2 group=b
                  tenure t1 seat=s1 person=p
                  tenure t2 seat=s2 person=p
                  link l from_group=b to_group=c kind=feeds
                  """,
                  "2026-11-22"),
              true),
          LocalDate.parse("2026-11-22"),
          Names.FULL);

  private static Importance asked(Map<String, String> wishes) {
    return MeasuredImportance.of(VIEW, Wishes.of(wishes));
  }

  @Test
  void noMeasureUnlessItIsAskedFor() {
    assertFalse(asked(Map.of()).asked());
  }

  @Test
  void sharesAreOfTheMostAndTheWordsSayOfWhat() {
    Importance degree = asked(Map.of("importance", "degree"));
    assertEquals(OptionalDouble.of(1), degree.find("group:b"));
    assertEquals(OptionalDouble.of(0.5), degree.find("group:a"));
    assertEquals(
        "degree. How many others is it joined to directly? The most in this network is 2; people"
            + " are left out.",
        degree.words());
  }

  @Test
  void aFigureOfOnePersonIsShownOnlyWhereItIsAskedFor() {
    assertTrue(asked(Map.of("importance", "betweenness")).find("person:p").isEmpty());
    assertTrue(
        asked(Map.of("importance", "betweenness", "private", "yes")).find("person:p").isPresent());
  }

  @Test
  void whatIsNoAmountIsRefused() {
    for (String name : new String[] {"community", "nonsense"}) {
      assertThrows(Refusal.class, () -> asked(Map.of("importance", name)), name);
    }
  }
}
