package org.partnershipatlas.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists of ids as records keep them. */
final class Refs {
  private Refs() {}

  /**
   * The ids once each and in order: a list of references is a set, and a graph store gives it back
   * in any order.
   */
  static <T extends Id<?>> List<T> sorted(List<T> ids) {
    return ids.size() < 2 ? List.copyOf(ids) : ids.stream().distinct().sorted().toList();
  }

  /** All ids among an id, optional ids and lists of ids. */
  static List<Id<?>> of(Object... parts) {
    List<Id<?>> found = new ArrayList<>();
    for (Object part : parts) {
      if (part instanceof Id<?> id) {
        found.add(id);
      } else if (part instanceof Optional<?> optional) {
        optional.ifPresent(id -> found.add((Id<?>) id));
      } else if (part instanceof List<?> list) {
        list.forEach(id -> found.add((Id<?>) id));
      }
    }
    return found;
  }
}
