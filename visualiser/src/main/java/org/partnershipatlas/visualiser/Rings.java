package org.partnershipatlas.visualiser;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.partnershipatlas.model.Id;

/**
 * How far records are from the one in the middle: what the cheapest route there costs. A record
 * that is left out has no route that costs as little as was looked for.
 *
 * @param halfSteps the costs in half-steps: two groups with a shared person are two of them apart
 * @param usual whether steps cost what they usually do, so that a ring can say what joins it
 */
public record Rings(Map<Id<?>, Integer> halfSteps, boolean usual) {
  public Rings {
    halfSteps = Collections.unmodifiableMap(new LinkedHashMap<>(halfSteps));
    halfSteps.forEach(
        (id, cost) -> {
          if (cost < 0) {
            throw new IllegalArgumentException("A route cannot cost " + cost + ": " + id);
          }
        });
  }

  /** No route leads anywhere. */
  public static Rings none() {
    return new Rings(Map.of(), true);
  }

  /** What the cheapest route to a record costs. */
  public OptionalInt find(Id<?> id) {
    Integer cost = halfSteps.get(id);
    return cost == null ? OptionalInt.empty() : OptionalInt.of(cost);
  }
}
