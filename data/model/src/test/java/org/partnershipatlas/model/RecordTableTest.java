package org.partnershipatlas.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordTableTest {
  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void holdsWhatAMapHoldsWhateverIsChanged(long seed) {
    Random random = new Random(seed);
    int ids = 1 + random.nextInt(60);
    Map<Id<?>, AtlasRecord> expected = new HashMap<>();
    RecordTable table = RecordTable.of(List.of());
    for (int step = 0; step < 12; step++) {
      Map<Id<?>, AtlasRecord> before = Map.copyOf(expected);
      Map<Id<?>, Optional<AtlasRecord>> changed = new LinkedHashMap<>();
      int changes = random.nextInt(30);
      for (int i = 0; i < changes; i++) {
        AtlasRecord entry = entry(random, ids);
        changed.put(entry.id(), random.nextInt(3) == 0 ? Optional.empty() : Optional.of(entry));
      }
      RecordTable next = table.with(changed);
      changed.forEach(
          (id, entry) ->
              entry.ifPresentOrElse(e -> expected.put(id, e), () -> expected.remove(id)));
      assertSame(before, table, ids);
      assertSame(expected, next, ids);
      assertSame(expected, RecordTable.of(expected.values()), ids);
      table = next;
    }
  }

  private static AtlasRecord entry(Random random, int ids) {
    Kind kind = random.nextBoolean() ? Kind.THEME : Kind.FIELD;
    return Row.of(kind, "r" + random.nextInt(ids), Map.of("name", List.of("n" + random.nextInt())))
        .toRecord();
  }

  private static void assertSame(Map<Id<?>, AtlasRecord> expected, RecordTable table, int ids) {
    assertEquals(expected.size(), table.size());
    assertEquals(new HashSet<>(expected.values()), new HashSet<>(table.listAll()));
    assertEquals(expected.size(), table.listAll().size());
    for (int i = 0; i < ids; i++) {
      for (Id<?> id : List.of(Id.theme("r" + i), Id.field("r" + i))) {
        assertEquals(Optional.ofNullable(expected.get(id)), table.find(id));
        assertEquals(expected.containsKey(id), table.has(id));
      }
    }
  }

  @Test
  void refusesTwoRecordsOfOneId() {
    AtlasRecord one = Row.of(Kind.THEME, "a", Map.of("name", List.of("One"))).toRecord();
    AtlasRecord other = Row.of(Kind.THEME, "a", Map.of("name", List.of("Other"))).toRecord();
    InvalidRecord refused =
        assertThrows(InvalidRecord.class, () -> RecordTable.of(List.of(one, other)));
    assertTrue(refused.getMessage().contains("theme:a"), refused.getMessage());
  }

  /** Two texts of one hash, as everybody can make them. */
  @Test
  void tellsTextsOfOneHashApart() {
    AtlasRecord one = Row.of(Kind.THEME, "Aa", Map.of("name", List.of("One"))).toRecord();
    AtlasRecord other = Row.of(Kind.THEME, "BB", Map.of("name", List.of("Other"))).toRecord();
    RecordTable table = RecordTable.of(List.of(one, other));
    assertEquals(Optional.of(one), table.find(Id.theme("Aa")));
    assertEquals(Optional.of(other), table.find(Id.theme("BB")));
  }
}
