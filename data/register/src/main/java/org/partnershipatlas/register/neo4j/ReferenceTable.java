package org.partnershipatlas.register.neo4j;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

/** Who names whom, by the places of nodes in a list: of each node, a stretch of two arrays. */
final class ReferenceTable {
  private final List<String> types = new ArrayList<>();
  private final int[] starts;
  private final int[] typeOf;
  private final int[] to;

  /** All references of one type, by the server's numbers of their ends. */
  record Found(String type, long[] from, long[] to) {}

  /**
   * The table of them; a reference that begins or ends outside the list is left out.
   *
   * @param size how many nodes the list has
   */
  ReferenceTable(List<Found> all, NodeNumbers numbers, int size) {
    this.starts = new int[size + 1];
    for (Found found : all) {
      for (int i = 0; i < found.from().length; i++) {
        // From now on the ends are places.
        found.from()[i] = numbers.find(found.from()[i]);
        found.to()[i] = numbers.find(found.to()[i]);
        if (isWhole(found, i)) {
          starts[(int) found.from()[i] + 1]++;
        }
      }
    }
    for (int i = 0; i < size; i++) {
      starts[i + 1] += starts[i];
    }
    this.typeOf = new int[starts[size]];
    this.to = new int[starts[size]];
    int[] next = starts.clone();
    for (Found found : all) {
      for (int i = 0; i < found.from().length; i++) {
        if (isWhole(found, i)) {
          int at = next[(int) found.from()[i]]++;
          typeOf[at] = types.size();
          to[at] = (int) found.to()[i];
        }
      }
      types.add(found.type());
    }
  }

  private static boolean isWhole(Found found, int i) {
    return found.from()[i] >= 0 && found.to()[i] >= 0;
  }

  /** The types of what the node at a place names. */
  List<String> listTypes(int place) {
    return new AbstractList<>() {
      @Override
      public String get(int i) {
        return types.get(typeOf[starts[place] + i]);
      }

      @Override
      public int size() {
        return starts[place + 1] - starts[place];
      }
    };
  }

  /** What the node at a place names, out of the list of all. */
  <T> List<T> listNamed(int place, List<T> all) {
    return new AbstractList<>() {
      @Override
      public T get(int i) {
        return all.get(to[starts[place] + i]);
      }

      @Override
      public int size() {
        return starts[place + 1] - starts[place];
      }
    };
  }
}
