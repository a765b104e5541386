package org.partnershipatlas.analyser.words;

import java.util.Optional;
import java.util.stream.Stream;
import org.partnershipatlas.analyser.graph.Layer;
import org.partnershipatlas.analyser.graph.Planned;
import org.partnershipatlas.analyser.graph.StepKind;
import org.partnershipatlas.analyser.route.RouteStep;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatRole;

/** One step of a route in words, as it is read after an arrow. */
final class StepWords {
  private final Network network;
  private final Naming naming;

  StepWords(Network network, Naming naming) {
    this.network = network;
    this.naming = naming;
  }

  /** The step in words; the next one decides in which part a holder is told. */
  String tell(RouteStep step, Optional<RouteStep> next) {
    String to = naming.of(step.to());
    if (step.kind().formal()) {
      return formal(step) + " " + to + reason(step);
    }
    return switch (step.kind()) {
      case SITS_ON, SERVICES -> step.forward() ? to : to + part(step, next);
      case IN_POST -> step.forward() ? "in the post of " + to : to + " (in that post)";
      case ACTS_FOR -> step.forward() ? "acts for " + to : to + " (acts for it)";
      case SPEAKS_FOR -> step.forward() ? "speaks for " + to : to + " (speaks for it)";
      case MEMBER_OF -> (step.forward() ? "a member of " : "its member ") + to;
      case UNIT_OF -> (step.forward() ? "a unit of " : "its unit ") + to;
      case WITHIN -> (step.forward() ? "within " : "and in it ") + to;
      case WORKS_ON -> worksOn(step, to);
      case COVERS -> (step.forward() ? "of " : "its group ") + to;
      case SAME_UNIT -> step.forward() ? "perhaps through the people of " + to : to;
      default -> to;
    };
  }

  private static String worksOn(RouteStep step, String to) {
    boolean field = step.to().kind() == Kind.FIELD || step.from().kind() == Kind.FIELD;
    String verb = field ? "works on" : "serves";
    return step.forward() ? verb + " " + to : to + " (" + verb + " it)";
  }

  private static String formal(RouteStep step) {
    boolean forward = step.forward();
    if (step.layer() == Layer.PLANNED) {
      return forward ? "is to nominate to" : "is to have members nominated by";
    }
    return switch (step.kind()) {
      case REPORTS_TO -> forward ? "reports to" : "is reported to by";
      case NOMINATES_TO -> forward ? "nominates to" : "has members nominated by";
      case FEEDS -> forward ? "feeds" : "is fed by";
      case MEETS_JOINTLY -> "meets jointly with";
      case SCRUTINISES -> forward ? "scrutinises" : "is scrutinised by";
      case SHARES_PLAN -> "shares a plan with";
      case PART_OF -> forward ? "is part of" : "has as a part";
      default -> step.kind().word();
    };
  }

  private static String reason(RouteStep step) {
    return step.planned().map(Planned::word).map(why -> " (" + why + ")").orElse("");
  }

  /** The part that a holder plays on the group ahead, or else on the one behind. */
  private String part(RouteStep step, Optional<RouteStep> next) {
    if (!naming.tellsRoles()) {
      return "";
    }
    if (step.kind() == StepKind.SERVICES) {
      return " (services it)";
    }
    Optional<String> ahead = next.filter(n -> n.kind() == StepKind.SITS_ON).flatMap(this::role);
    return ahead.or(() -> role(step)).map(role -> " (" + role + ")").orElse("");
  }

  private Optional<String> role(RouteStep step) {
    Optional<String> role =
        step.evidence().stream()
            .filter(id -> id.kind() == Kind.SEAT)
            .flatMap(id -> seat(id).flatMap(Seat::role).stream())
            .filter(found -> found != SeatRole.OTHER)
            .map(SeatRole::word)
            .findFirst();
    return step.layer() == Layer.DEPUTIES
        ? Optional.of(role.map(r -> "deputy for the " + r).orElse("deputy"))
        : role;
  }

  private Optional<Seat> seat(Id<?> id) {
    return Stream.of(id)
        .map(i -> Id.seat(i.value()))
        .flatMap(i -> network.find(i).stream())
        .findFirst();
  }
}
