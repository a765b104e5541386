package org.partnershipatlas.register.exchange.read;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A node of a file.
 *
 * @param label what it is called; its id where the file gives no label
 * @param inside the id of the node that it lies in, empty where in none
 * @param second whether it is on the second side of a two-mode graph
 * @param line of the file, from 1; 0 where it has none
 */
public record ReadNode(
    String id,
    String label,
    String inside,
    boolean second,
    Map<String, String> attributes,
    Optional<Spot> spot,
    int line) {

  /** Keeps the order of the file. */
  public ReadNode {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
  }

  /** Whether the file says what it is called. */
  boolean isLabelled() {
    return !label.equals(id);
  }

  /** The same node, called otherwise. */
  ReadNode labelled(String other) {
    return new ReadNode(id, other, inside, second, attributes, spot, line);
  }

  /** The same node under another id, in another. */
  ReadNode named(String other, String within) {
    return other.equals(id) && within.equals(inside)
        ? this
        : new ReadNode(other, label, within, second, attributes, spot, line);
  }

  /** Where the file draws it, x to the right and y downwards. */
  public record Spot(double x, double y) {}
}
