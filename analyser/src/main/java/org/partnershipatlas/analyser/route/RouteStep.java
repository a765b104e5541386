package org.partnershipatlas.analyser.route;

import java.util.List;
import java.util.Optional;
import org.partnershipatlas.analyser.graph.Layer;
import org.partnershipatlas.analyser.graph.Planned;
import org.partnershipatlas.analyser.graph.StepKind;
import org.partnershipatlas.model.Id;

/**
 * One step of a route.
 *
 * @param forward whether it goes the way in which it is recorded: <em>reports to</em> rather than
 *     <em>is reported to by</em>
 * @param halfSteps what it costs, without the surcharge
 * @param surcharge what is added, in half-steps, for arriving at an intermediate group off the
 *     theme
 * @param carriers the holders on whom a formal step rests
 */
public record RouteStep(
    Id<?> from,
    Id<?> to,
    StepKind kind,
    boolean forward,
    Layer layer,
    int halfSteps,
    int surcharge,
    Optional<Planned> planned,
    List<Id<?>> carriers,
    List<Id<?>> evidence) {
  public RouteStep {
    carriers = List.copyOf(carriers);
    evidence = List.copyOf(evidence);
  }
}
