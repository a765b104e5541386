package org.partnershipatlas.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true on a day is what a plain reading of the dates as typed says. */
class AsAtTest {
  static LongStream seeds() {
    return LongStream.range(0, 500);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void asAtEqualsAFilterOfIntervals(long seed) {
    Network network = Network.of(RandomNetwork.records(seed, 4), LocalDate.of(2026, 11, 22));
    Random random = new Random(seed);
    for (int i = 0; i < 6; i++) {
      LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(20_000));
      Network then = network.asAt(day);
      for (Kind kind : Kind.values()) {
        TreeSet<String> expected = new TreeSet<>();
        for (AtlasRecord entry : network.list(kind.type())) {
          Row row = entry.row();
          if (!kind.dated() || (begun(row.list("from"), day) && !ended(row.list("to"), day))) {
            expected.add(entry.id().value());
          }
        }
        TreeSet<String> found = new TreeSet<>();
        then.current(kind.type()).forEach(r -> found.add(r.id().value()));
        assertEquals(expected, found, "seed " + seed + ", " + kind + " on " + day);
      }
    }
  }

  private static boolean begun(List<String> from, LocalDate day) {
    return from.isEmpty() || !first(from.get(0)).isAfter(day);
  }

  private static boolean ended(List<String> to, LocalDate day) {
    return !to.isEmpty() && !first(to.get(0)).isAfter(day);
  }

  /** The first day that a date as typed can mean, read without the model's own dates. */
  private static LocalDate first(String typed) {
    String[] parts = typed.split("-", -1);
    return LocalDate.of(
        Integer.parseInt(parts[0]),
        parts.length > 1 ? Integer.parseInt(parts[1]) : 1,
        parts.length > 2 ? Integer.parseInt(parts[2]) : 1);
  }
}
