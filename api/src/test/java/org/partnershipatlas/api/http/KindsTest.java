package org.partnershipatlas.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.api.RunningAtlas;
import org.partnershipatlas.model.Kind;

/** A form can be made of any kind of record from what is told of it. */
class KindsTest {
  @Test
  void eachKindIsToldWithItsAttributes() {
    try (RunningAtlas atlas = RunningAtlas.withoutStore()) {
      JsonNode kinds = atlas.json("/api/v1/kinds").get("kinds");
      assertEquals(Kind.values().length, kinds.size());
      JsonNode seat = named(kinds, "kind", "seat");
      assertEquals("Seats", seat.get("sheet").asText());
      assertTrue(seat.get("dated").asBoolean());
      assertTrue(seat.get("revised").asBoolean());
      assertFalse(named(kinds, "kind", "theme").get("dated").asBoolean());
      assertFalse(named(kinds, "kind", "saved_view").get("revised").asBoolean());
      JsonNode group = named(seat.get("attributes"), "name", "group");
      assertEquals("ref", group.get("type").asText());
      assertEquals("[\"group\"]", group.get("targets").toString());
      assertTrue(group.get("required").asBoolean());
      JsonNode reserved = named(seat.get("attributes"), "name", "reserved_for_sector");
      assertEquals("reserved for sector", reserved.get("header").asText());
      assertTrue(reserved.get("words").toString().contains("third"), reserved.toString());
      assertTrue(named(seat.get("attributes"), "name", "speaks_for").get("list").asBoolean());
      assertEquals("yes no", named(seat.get("attributes"), "name", "voting").get("type").asText());
      assertEquals("date", named(seat.get("attributes"), "name", "from").get("type").asText());
    }
  }

  private static JsonNode named(JsonNode list, String by, String name) {
    for (JsonNode each : list) {
      if (each.get(by).asText().equals(name)) {
        return each;
      }
    }
    throw new AssertionError(name + " is not among " + list);
  }
}
