package org.partnershipatlas.api.service.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.partnershipatlas.analyser.graph.Layer;
import org.partnershipatlas.analyser.route.FoundRoute;
import org.partnershipatlas.analyser.route.Independence;
import org.partnershipatlas.analyser.route.Meetings;
import org.partnershipatlas.analyser.route.RouteAnswer;
import org.partnershipatlas.analyser.route.RouteState;
import org.partnershipatlas.analyser.route.RouteStep;
import org.partnershipatlas.analyser.words.RouteWords;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;

/** How one record reaches another, in words and with the rows that each step rests on. */
public record RoutesAnswer(
    Id<?> from,
    Id<?> to,
    RouteState state,
    boolean found,
    List<Way> routes,
    Optional<Way> planned,
    Optional<Way> withSecretariat,
    Optional<Way> withPossible,
    OptionalInt independent,
    List<Id<Group>> unsettled,
    Optional<String> whyNot,
    List<String> sentences,
    List<String> notes,
    Optional<Independence> legs) {

  /** One route. */
  public record Way(
      double cost,
      String sentence,
      List<Leg> steps,
      int weakest,
      String weakestSentence,
      boolean survivesAnyOneLeaving,
      List<Id<?>> cutBy,
      Meetings meetings) {}

  /** One step of a route. */
  public record Leg(
      Id<?> from,
      Id<?> to,
      String by,
      boolean forward,
      Layer layer,
      double cost,
      List<Id<?>> carriers,
      List<Id<?>> evidence) {}

  /** The answer in words. */
  public static RoutesAnswer of(View view, RouteAnswer answer) {
    RouteWords words = new RouteWords(view.network(), view.names());
    List<String> sentences = words.sentences(answer);
    boolean found = !answer.routes().isEmpty();
    List<String> notes = new ArrayList<>();
    if (found) {
      // The first two tell the route itself, which stands beside them.
      sentences.stream().skip(1).forEach(notes::add);
    }
    return new RoutesAnswer(
        answer.from(),
        answer.to(),
        answer.state(),
        found,
        answer.routes().stream().map(route -> way(words, route)).toList(),
        answer.planned().map(route -> way(words, route)),
        answer.withSecretariat().map(route -> way(words, route)),
        answer.withPossible().map(route -> way(words, route)),
        answer.independent(),
        answer.unsettled(),
        found ? Optional.empty() : Optional.of(String.join(" ", sentences)),
        sentences,
        notes,
        answer.independence().filter(legs -> found));
  }

  private static Way way(RouteWords words, FoundRoute route) {
    return new Way(
        route.cost(),
        words.tell(route),
        route.steps().stream().map(RoutesAnswer::leg).toList(),
        route.steps().indexOf(route.weakest()),
        words.weakest(route.weakest()),
        route.survives(),
        route.cutBy(),
        route.meetings());
  }

  private static Leg leg(RouteStep step) {
    return new Leg(
        step.from(),
        step.to(),
        step.kind().word(),
        step.forward(),
        step.layer(),
        (step.halfSteps() + step.surcharge()) / 2.0,
        step.carriers(),
        step.evidence());
  }
}
