package org.partnershipatlas.analyser.route;

import java.util.ArrayList;
import java.util.List;
import org.partnershipatlas.analyser.graph.Layer;
import org.partnershipatlas.model.Id;

/**
 * A way from one record to another.
 *
 * @param halfSteps what it costs in all, surcharges included; 2 is one step
 * @param weakest the step on which most depends: the dearest, a passage through one person counting
 *     whole and before a formal link of the same cost, the earlier of two
 * @param cutBy the people on it without whom no route at all is left; empty where it survives any
 *     one person leaving
 */
public record FoundRoute(
    int halfSteps, List<RouteStep> steps, RouteStep weakest, Meetings meetings, List<Id<?>> cutBy) {
  public FoundRoute {
    steps = List.copyOf(steps);
    cutBy = List.copyOf(cutBy);
  }

  /** What it costs, in steps. */
  public double cost() {
    return halfSteps / 2.0;
  }

  /** Whether some route is left whoever leaves. */
  public boolean survives() {
    return cutBy.isEmpty();
  }

  /** Whether it rests on a seat that is not filled. */
  public boolean planned() {
    return steps.stream().anyMatch(step -> step.layer() == Layer.PLANNED);
  }

  /** The records that it goes through, both ends included. */
  public List<Id<?>> stops() {
    List<Id<?>> stops = new ArrayList<>();
    stops.add(steps.get(0).from());
    steps.forEach(step -> stops.add(step.to()));
    return stops;
  }

  /** Every record that it rests on. */
  public List<Id<?>> evidence() {
    return steps.stream().<Id<?>>flatMap(step -> step.evidence().stream()).distinct().toList();
  }
}
