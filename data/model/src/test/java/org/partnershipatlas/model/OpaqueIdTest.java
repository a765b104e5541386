package org.partnershipatlas.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpaqueIdTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "p1",
        "p001",
        "p-17",
        "person-0.12",
        "member-4514",
        "member-0123456789abcdef",
        "4514",
        "p-abcdefghjkmnpq23",
        "0f8fad5b-d9cb-469f-a165",
        "0f8fad5b-d9cb-469f-a165-70867728950e",
        "p2-0",
        "2004-p2-1"
      })
  void numbersAndIdsByChanceSayNothing(String given) {
    assertTrue(OpaqueId.is(given));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ann", "ann-lee", "AL", "AL1", "a.l", "p-ann", "jsmith2", "a@b.org", "1@2", "Zoë9", "李雷7"
      })
  void namesInitialsAndAddressesDo(String given) {
    assertFalse(OpaqueId.is(given));
    Id<Person> made = OpaqueId.of(given);
    assertTrue(OpaqueId.is(made.value()), made.value());
    assertEquals(made, OpaqueId.of(given), "the same each time");
    assertNotEquals(made, OpaqueId.of(given + "1"));
  }
}
