package org.partnershipatlas.analyser.measure;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Measures of a whole graph.
 *
 * @param values what is defined; a measure that is not is not there
 */
public record NetworkMeasures(Map<NetworkMeasure, Double> values) {
  public NetworkMeasures {
    Map<NetworkMeasure, Double> kept = new EnumMap<>(NetworkMeasure.class);
    values.forEach(
        (measure, value) -> {
          if (!value.isNaN()) {
            kept.put(measure, value);
          }
        });
    values = Collections.unmodifiableMap(kept);
  }

  /** A measure; empty where it is undefined. */
  public OptionalDouble find(NetworkMeasure measure) {
    Double value = values.get(measure);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  private int count(NetworkMeasure measure) {
    return (int) find(measure).orElse(0);
  }

  public int nodes() {
    return count(NetworkMeasure.NODES);
  }

  public int links() {
    return count(NetworkMeasure.LINKS);
  }

  public int components() {
    return count(NetworkMeasure.COMPONENTS);
  }

  public int largestComponent() {
    return count(NetworkMeasure.LARGEST_COMPONENT);
  }

  public int loops() {
    return count(NetworkMeasure.LOOPS);
  }

  public int repeated() {
    return count(NetworkMeasure.REPEATED);
  }

  public OptionalDouble density() {
    return find(NetworkMeasure.DENSITY);
  }

  /** The greatest number of links between two connected nodes. */
  public OptionalInt diameter() {
    OptionalDouble far = find(NetworkMeasure.DIAMETER);
    return far.isPresent() ? OptionalInt.of((int) far.getAsDouble()) : OptionalInt.empty();
  }

  public OptionalDouble meanDistance() {
    return find(NetworkMeasure.MEAN_DISTANCE);
  }
}
