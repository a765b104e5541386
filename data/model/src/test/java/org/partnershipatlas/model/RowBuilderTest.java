package org.partnershipatlas.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RowBuilderTest {
  private static final List<String> NAMES =
      List.of(
          "role", "from", "to", "group", "label", "note", "source", "extra", "a", "b", "c", "d");
  private static final List<String> TEXTS =
      List.of("Chair", " Chair ", "", "  ", "2004-05", "caf\u00e9", "one\r\ntwo", "\u200bx");

  static LongStream seeds() {
    return LongStream.range(0, 500);
  }

  /** A tree with tidied lists is what a row's values were before they were two arrays. */
  @ParameterizedTest
  @MethodSource("seeds")
  void holdsWhatATreeWouldHold(long seed) {
    Random random = new Random(seed);
    RowBuilder row = new RowBuilder(Kind.SEAT, "s");
    TextPool pool = new TextPool();
    SortedMap<String, List<String>> tree = new TreeMap<>();
    for (int i = 0; i < 30; i++) {
      String name = pick(random, NAMES);
      List<String> texts = new ArrayList<>();
      for (int j = random.nextInt(3); j >= 0; j--) {
        texts.add(pick(random, TEXTS));
      }
      if (texts.size() == 1 && random.nextBoolean()) {
        pool.put(row, name, texts.get(0));
      } else if (texts.size() == 1) {
        row.put(name, texts.get(0));
      } else {
        row.put(name, texts);
      }
      List<String> tidy = texts.stream().map(Tidy::text).filter(t -> !t.isEmpty()).toList();
      tree.put(name, tidy);
      if (tidy.isEmpty()) {
        tree.remove(name);
      }
      assertEquals(tree.getOrDefault(name, List.of()), row.list(name));
    }
    assertSame(tree, row.row());
    assertSame(tree, Row.of(Kind.SEAT, "s", tree));
    assertEquals(row.row(), new Row(Kind.SEAT, "s", tree));
    assertEquals(row.row().hashCode(), new Row(Kind.SEAT, "s", tree).hashCode());
    assertNotEquals(row.row(), row.row().with("e", "x"));
  }

  private static void assertSame(SortedMap<String, List<String>> tree, Row row) {
    assertEquals(tree, row.values());
    assertEquals(row.values(), tree);
    assertEquals(tree.hashCode(), row.values().hashCode());
    assertEquals(new ArrayList<>(tree.entrySet()), new ArrayList<>(row.values().entrySet()));
    assertEquals(tree.headMap("group"), row.values().headMap("group"));
    assertEquals(tree.tailMap("group"), row.values().tailMap("group"));
    assertEquals(tree.subMap("b", "note"), row.values().subMap("b", "note"));
    for (String name : NAMES) {
      assertEquals(tree.get(name), row.values().get(name));
      assertEquals(tree.containsKey(name), row.values().containsKey(name));
    }
    if (!tree.isEmpty()) {
      assertEquals(tree.firstKey(), row.values().firstKey());
      assertEquals(tree.lastKey(), row.values().lastKey());
    }
  }

  private static String pick(Random random, List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  @Test
  void aRowThatWasMadeDoesNotChangeWithItsBuilder() {
    RowBuilder builder = new RowBuilder(Kind.SEAT, "s").put("role", "chair");
    Row row = builder.row();
    builder.put("role", "member").put("note", "later");
    assertEquals(List.of("chair"), row.list("role"));
    assertEquals(List.of(), row.list("note"));
    assertThrows(
        UnsupportedOperationException.class, () -> row.values().put("role", List.of("member")));
    assertThrows(NoSuchElementException.class, () -> Row.of(Kind.SEAT, "s").values().firstKey());
  }

  /** Texts whose hashes share a slot of the pool must not stand for one another. */
  @Test
  void textsOfOneSlotStayApart() {
    TextPool pool = new TextPool();
    for (int round = 0; round < 2; round++) {
      for (String text : List.of("Aa", "BB", "AaAa", "BBBB", "AaBB", "BBAa")) {
        RowBuilder row = new RowBuilder(Kind.SEAT, "s");
        pool.put(row, "note", text);
        assertEquals(List.of(text), row.list("note"));
      }
    }
  }
}
