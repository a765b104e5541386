package org.partnershipatlas.visualiser;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.partnershipatlas.model.Id;

/**
 * How much records weigh by a measure that a reader asks for. It decides which are named and drawn
 * where there is no room for all, and is shown; where none is asked for nothing is.
 *
 * @param shares each record's value as a share of the most, 0 to 1; those left out are not measured
 * @param words what is measured, as the legend says it; empty where nothing is
 */
public record Importance(Map<String, Double> shares, String words) {
  private static final Importance NONE = new Importance(Map.of(), "");

  public Importance {
    shares = Map.copyOf(shares);
    shares.forEach(
        (id, share) -> {
          if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("A share is 0 to 1, not " + share + ": " + id);
          }
        });
  }

  /** No measure is asked for. */
  public static Importance none() {
    return NONE;
  }

  /** What those records have of something, as shares of the most. */
  public static Importance of(Map<Id<?>, Double> values, String words) {
    double most = values.values().stream().mapToDouble(v -> v).max().orElse(0);
    Map<String, Double> shares = new TreeMap<>();
    values.forEach((id, value) -> shares.put(id.toString(), most > 0 ? value / most : 0));
    return new Importance(shares, words);
  }

  /** Whether a measure is asked for. */
  public boolean asked() {
    return !words.isEmpty();
  }

  /** What a record has of it; empty where it is not measured. */
  public OptionalDouble find(String id) {
    Double share = shares.get(id);
    return share == null ? OptionalDouble.empty() : OptionalDouble.of(share);
  }

  /** For sorting: those that are not measured come last. */
  public double order(String id) {
    return -find(id).orElse(-1);
  }
}
