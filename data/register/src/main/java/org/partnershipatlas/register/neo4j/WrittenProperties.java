package org.partnershipatlas.register.neo4j;

import java.util.Optional;

/** What is written on a node or relationship of the store, in any order. */
interface WrittenProperties {
  /** How many properties there are. */
  int size();

  /** The name of one of them, counted from 0. */
  String name(int i);

  /** Its value: a text, a list, a number, or yes or no. */
  Object value(int i);

  /** The value of that name where it is a text. */
  default Optional<String> findText(String name) {
    for (int i = 0; i < size(); i++) {
      if (name(i).equals(name)) {
        return value(i) instanceof String text ? Optional.of(text) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
