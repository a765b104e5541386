package org.partnershipatlas.register.exchange.read;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An edge of a file.
 *
 * @param id empty where the file gives none
 * @param directed whether it points from one end to the other
 * @param label what the file calls it, or empty
 * @param span when it holds
 * @param line of the file, from 1; 0 where it has none
 */
public record ReadEdge(
    String id,
    String from,
    String to,
    boolean directed,
    String label,
    Map<String, String> attributes,
    Span span,
    int line) {

  /** Keeps the order of the file. */
  public ReadEdge {
    attributes =
        attributes.isEmpty()
            ? Map.of()
            : Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
  }

  /** The same edge between other nodes. */
  ReadEdge between(String one, String other) {
    return one.equals(from) && other.equals(to)
        ? this
        : new ReadEdge(id, one, other, directed, label, attributes, span, line);
  }

  /**
   * A time as the file writes it; an end that is open is empty.
   *
   * @param without whether it is over when its end begins
   */
  public record Span(String start, String end, boolean without) {
    /** Nothing is said of a time. */
    public static final Span NONE = new Span("", "", false);

    /** In words; empty where nothing is said. */
    String words() {
      if (start.isEmpty()) {
        return end.isEmpty() ? "" : "until " + end;
      }
      return end.isEmpty() ? "from " + start : start + " to " + end;
    }

    boolean isNone() {
      return start.isEmpty() && end.isEmpty();
    }
  }
}
