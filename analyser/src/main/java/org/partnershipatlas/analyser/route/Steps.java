package org.partnershipatlas.analyser.route;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipatlas.analyser.graph.Edge;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;

/** Turns a way over numbers into a route over records. */
final class Steps {
  private final Network network;
  private final Ground ground;

  Steps(Network network, Ground ground) {
    this.network = network;
    this.ground = ground;
  }

  FoundRoute route(Way way, List<Id<?>> cutBy) {
    List<RouteStep> steps = steps(way);
    return new FoundRoute(way.halfSteps(ground), steps, weakest(steps), meetings(way), cutBy);
  }

  private List<RouteStep> steps(Way way) {
    List<RouteStep> steps = new ArrayList<>();
    for (int i = 0; i < way.edges().size(); i++) {
      int number = way.edges().get(i);
      Edge edge = ground.graph().edges().get(number);
      Id<?> from = ground.graph().id(way.nodes().get(i));
      steps.add(
          new RouteStep(
              from,
              ground.graph().id(way.nodes().get(i + 1)),
              edge.kind(),
              edge.from().equals(from),
              edge.layer(),
              ground.footing().cost(number),
              way.passing(ground, i + 1),
              edge.planned(),
              edge.carriers(),
              edge.evidence()));
    }
    return steps;
  }

  private static RouteStep weakest(List<RouteStep> steps) {
    RouteStep weakest = steps.get(0);
    for (RouteStep step : steps) {
      if (weight(step) > weight(weakest)) {
        weakest = step;
      }
    }
    return weakest;
  }

  /** Twice the cost of a whole passage, and one more where it is through one person. */
  private static int weight(RouteStep step) {
    return switch (step.kind()) {
      case SITS_ON, IN_POST, SERVICES, ACTS_FOR, SPEAKS_FOR -> 4 * step.halfSteps() + 1;
      default -> 2 * step.halfSteps();
    };
  }

  private Meetings meetings(Way way) {
    List<Optional<BigDecimal>> numbers =
        way.nodes().stream()
            .<Id<?>>map(ground.graph()::id)
            .filter(id -> id.kind() == Kind.GROUP)
            .map(id -> network.find(Id.group(id.value())).flatMap(Group::meetsPerYear))
            .toList();
    List<BigDecimal> known = numbers.stream().flatMap(Optional::stream).toList();
    return new Meetings(known.stream().min(BigDecimal::compareTo), known.size(), numbers.size());
  }
}
