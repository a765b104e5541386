package org.partnershipatlas.register.neo4j;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReferenceTableTest {
  static LongStream seeds() {
    return LongStream.range(0, 500);
  }

  /** Among numbers far apart, of nodes of which some are not ours. */
  @ParameterizedTest
  @MethodSource("seeds")
  void tellsOfEachNodeWhatAListOfPairsTells(long seed) {
    Random random = new Random(seed);
    long[] numbers = random.longs(20).map(number -> number >>> (seed % 60)).distinct().toArray();
    int ours = random.nextInt(numbers.length + 1);
    NodeNumbers places = new NodeNumbers(ours);
    List<String> names = new ArrayList<>();
    Map<Integer, List<String>> expected = new HashMap<>();
    for (int i = 0; i < ours; i++) {
      places.put(numbers[i], i);
      names.add("n" + i);
      expected.put(i, new ArrayList<>());
    }
    List<ReferenceTable.Found> found = new ArrayList<>();
    for (String type : List.of("ON", "OF", "NOBODY")) {
      int size = type.equals("NOBODY") ? 0 : random.nextInt(40);
      long[] from = new long[size];
      long[] to = new long[size];
      for (int i = 0; i < size; i++) {
        int start = random.nextInt(numbers.length);
        int end = random.nextInt(numbers.length);
        from[i] = numbers[start];
        to[i] = numbers[end];
        if (start < ours && end < ours) {
          expected.get(start).add(type + " n" + end);
        }
      }
      found.add(new ReferenceTable.Found(type, from, to));
    }
    ReferenceTable table = new ReferenceTable(found, places, ours);
    for (int i = 0; i < ours; i++) {
      List<String> told = new ArrayList<>();
      for (int j = 0; j < table.listTypes(i).size(); j++) {
        told.add(table.listTypes(i).get(j) + " " + table.listNamed(i, names).get(j));
      }
      assertEquals(expected.get(i), told);
    }
  }
}
