package org.partnershipatlas.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandInIdTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "uk-bees-0123456789abcdef",
        "uk-bees-0123456789abcdef-held",
        "01234567-89ab-3cde-8f01",
        "01234567-89ab-3cde-8f01-23456789abcd"
      })
  void whatMayBeMadeOfANameHasAnother(String text) {
    Id<?> id = Id.seat(text);
    assertTrue(StandInId.isNeededFor(id));
    Id<?> other = StandInId.of(id, "one file");
    assertTrue(StandInId.is(other));
    assertFalse(StandInId.isNeededFor(other), "a file of a file keeps it");
    assertEquals(other, StandInId.of(id, "one file"));
    assertNotEquals(other, StandInId.of(id, "another file"));
    assertEquals(Kind.TENURE, StandInId.of(Id.of(Kind.TENURE, text), "one file").kind());
  }

  @ParameterizedTest
  @ValueSource(strings = {"s1", "board-chair-2", "board-2026", "s-abcdefgh23456789", "p7"})
  void whatIsMadeOfAGroupOrByChanceStays(String text) {
    assertFalse(StandInId.isNeededFor(Id.seat(text)));
    assertFalse(StandInId.is(Id.seat(text)));
    assertFalse(StandInId.isNeededFor(Id.group("uk-bees-0123456789abcdef")));
  }
}
