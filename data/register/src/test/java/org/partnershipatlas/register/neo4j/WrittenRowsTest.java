package org.partnershipatlas.register.neo4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Row;

class WrittenRowsTest {
  private static GraphPiece seat(String id, Map<String, List<String>> values) {
    return GraphForm.of(Row.of(Kind.SEAT, id, values));
  }

  @Test
  void eachPropertyOfAnAttributeHasAColumnAndABlankIsNone() {
    WrittenRows rows =
        WrittenRows.of(
            List.of(
                seat("a", Map.of("group", List.of("g"), "label", List.of("Chair"))),
                seat("b", Map.of("group", List.of("g"), "voting", List.of("yes")))),
            0);
    assertEquals(
        " {`id`: row[0], `key`: row[1], `label`: row[2], `voting`: row[3]}", rows.literal());
    assertEquals(
        List.of(
            Arrays.asList("a", "seat:a", "Chair", null), Arrays.asList("b", "seat:b", null, true)),
        rows.rows());
    assertEquals("", rows.set("n"));
  }

  /** A column of a user's may have any name: it never becomes a part of a statement. */
  @Test
  void whatAUserNamedStaysOutOfTheStatement() {
    String odd = "x`}) DETACH DELETE n //\\u0060";
    WrittenRows rows =
        WrittenRows.of(
            List.of(seat("a", Map.of("group", List.of("g"), "extra", List.of(odd + "=1")))), 2);
    assertFalse(rows.literal().contains("DELETE"), rows.literal());
    assertEquals(" {`id`: row[2], `key`: row[3]}", rows.literal());
    assertEquals(" SET n += row[4]", rows.set("n"));
    assertEquals(
        List.of(Arrays.asList(null, null, "a", "seat:a", Map.of("extra." + odd, "1"))),
        rows.rows());
  }
}
