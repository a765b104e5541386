package org.partnershipatlas.api.service.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partnershipatlas.analyser.graph.Layer;
import org.partnershipatlas.analyser.graph.StepKind;
import org.partnershipatlas.analyser.route.FoundRoute;
import org.partnershipatlas.analyser.route.RouteAnswer;
import org.partnershipatlas.analyser.route.RouteOptions;
import org.partnershipatlas.analyser.route.RouteStep;
import org.partnershipatlas.analyser.words.RouteWords;
import org.partnershipatlas.api.service.OnTheDay;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.GroupKind;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.SeatRole;
import org.partnershipatlas.visualiser.Story;
import org.partnershipatlas.visualiser.scene.ConnectorRole;

/** A route as it is drawn. */
public final class RouteStory {
  private static final int MOST = 3;

  private final View view;

  private RouteStory(View view) {
    this.view = view;
  }

  /** The story that is asked for by its two ends. */
  public static Story of(View view, Wishes wishes, Optional<String> heading) {
    String mend = "Give two ends, such as group:devon-hub.";
    Id<?> from = OnTheDay.need(view.network(), "from", wishes.need(view, "from", mend));
    Id<?> to = OnTheDay.need(view.network(), "to", wishes.need(view, "to", mend));
    RouteOptions options = wishes.routes().most(wishes.whole("k", MOST, 1, 8));
    return of(view, view.analyser().routes(from, to, options), heading);
  }

  /** The story of an answer. */
  public static Story of(View view, RouteAnswer answer, Optional<String> heading) {
    return new RouteStory(view).story(answer, heading);
  }

  private Story story(RouteAnswer answer, Optional<String> heading) {
    RouteWords words = new RouteWords(view.network(), view.names());
    List<String> told = words.sentences(answer);
    List<Story.Way> ways = new ArrayList<>();
    for (FoundRoute route : answer.routes()) {
      String name = ways.isEmpty() ? "The shortest recorded route" : "Another route";
      ways.add(way(name, route));
    }
    answer.planned().ifPresent(r -> ways.add(way("Planned, not in use", r)));
    answer.withSecretariat().ifPresent(r -> ways.add(way("With the secretariat", r)));
    answer
        .withPossible()
        .ifPresent(r -> ways.add(way("Possible: it is not known whether they talk", r)));
    boolean found = !answer.routes().isEmpty();
    return new Story(
        heading.orElseGet(
            () ->
                "From "
                    + name(answer.from())
                    + " to "
                    + name(answer.to())
                    + " · "
                    + view.source().title()),
        stop(answer.from()),
        stop(answer.to()),
        ways,
        found ? Optional.empty() : told.stream().findFirst(),
        notes(told));
  }

  /** What is not drawn: other ways are, and stand there with their steps. */
  private static List<String> notes(List<String> told) {
    String rest =
        told.stream()
            .skip(1)
            .filter(sentence -> !sentence.startsWith("Another takes "))
            .collect(Collectors.joining(" "));
    return rest.isEmpty() ? List.of() : List.of(rest);
  }

  private Story.Way way(String name, FoundRoute route) {
    List<Story.Stop> stops = new ArrayList<>();
    route.stops().forEach(id -> stops.add(stop(id)));
    List<Story.Step> steps = route.steps().stream().map(this::step).toList();
    int weakest = route.steps().indexOf(route.weakest());
    return new Story.Way(
        name + ", " + steps(route.cost()),
        stops,
        steps,
        steps.size() > 1 ? Optional.of(weakest) : Optional.empty());
  }

  private static String steps(double cost) {
    String number =
        cost == Math.rint(cost) ? Long.toString(Math.round(cost)) : Double.toString(cost);
    return number + (cost == 1 ? " step" : " steps");
  }

  private Story.Stop stop(Id<?> id) {
    return new Story.Stop(id, name(id), detail(id));
  }

  private String name(Id<?> id) {
    String name = id.kind() == Kind.TENURE ? "holder not known" : view.network().name(id);
    // One who is not named is shown by a part, which begins like any word.
    return id.kind() == Kind.TENURE || id.kind() == Kind.PERSON
        ? Character.toUpperCase(name.charAt(0)) + name.substring(1)
        : name;
  }

  private String detail(Id<?> id) {
    if (id.kind() == Kind.GROUP) {
      Group group = view.network().get(Id.group(id.value()));
      List<String> parts = new ArrayList<>();
      group.kind().filter(k -> k != GroupKind.OTHER).ifPresent(k -> parts.add(k.word()));
      List<Id<Area>> areas = view.network().places().areas(group);
      if (!areas.isEmpty() && areas.size() <= 2) {
        parts.add(
            areas.stream()
                .map(view.network().places()::title)
                .sorted()
                .collect(Collectors.joining(", ")));
      }
      return String.join(" · ", parts);
    }
    return switch (id.kind()) {
      case FIELD, COMMUNITY, AREA, POST, ORGANISATION -> id.kind().word();
      default -> "";
    };
  }

  private Story.Step step(RouteStep step) {
    Story.Sureness sureness =
        switch (step.layer()) {
          case PLANNED -> Story.Sureness.PLANNED;
          case POSSIBLE -> Story.Sureness.POSSIBLE;
          default -> Story.Sureness.RECORDED;
        };
    return new Story.Step(
        role(step.kind()),
        words(step),
        sureness,
        step.kind().formal(),
        step.forward(),
        (step.halfSteps() + step.surcharge()) / 2.0,
        step.evidence().stream().findFirst().map(Id::toString).orElse(""));
  }

  private String words(RouteStep step) {
    boolean ahead = step.forward();
    return switch (step.kind()) {
      case REPORTS_TO -> ahead ? "reports to" : "is reported to by";
      case NOMINATES_TO -> ahead ? "nominates to" : "has members nominated by";
      case FEEDS -> ahead ? "feeds" : "is fed by";
      case MEETS_JOINTLY -> "meets jointly with";
      case SCRUTINISES -> ahead ? "scrutinises" : "is scrutinised by";
      case SHARES_PLAN -> "shares a plan with";
      case MIRRORS -> "mirrors";
      case PART_OF -> ahead ? "is part of" : "has as a part";
      case SITS_ON -> (ahead ? "sits on it" : "has on it") + part(step);
      case IN_POST -> ahead ? "is in the post" : "is held by";
      case SERVICES -> ahead ? "services" : "is serviced by";
      case SAME_UNIT -> "people of one unit";
      case ACTS_FOR -> ahead ? "acts for" : "has acting for it";
      case SPEAKS_FOR -> ahead ? "speaks for" : "is spoken for by";
      case MEMBER_OF -> ahead ? "is a member of" : "has as a member";
      case UNIT_OF -> ahead ? "is a unit of" : "has as a unit";
      case WITHIN -> ahead ? "is within" : "contains";
      case WORKS_ON -> ahead ? "works on" : "is worked on by";
      case COVERS -> ahead ? "covers" : "is covered by";
    };
  }

  /** The part that the holder plays: a role, and whether as a deputy. */
  private String part(RouteStep step) {
    Optional<SeatRole> role =
        step.evidence().stream()
            .filter(id -> id.kind() == Kind.SEAT)
            .flatMap(id -> view.network().find(Id.seat(id.value())).stream())
            .flatMap(seat -> seat.role().stream())
            .filter(found -> found != SeatRole.OTHER)
            .findFirst();
    boolean deputy = step.layer() == Layer.DEPUTIES;
    return (deputy ? " as deputy" : "")
        + role.map(r -> (deputy ? " for the " : " as ") + r.word()).orElse("");
  }

  private static ConnectorRole role(StepKind kind) {
    return switch (kind) {
      case REPORTS_TO -> ConnectorRole.REPORTS_TO;
      case NOMINATES_TO -> ConnectorRole.NOMINATES_TO;
      case FEEDS -> ConnectorRole.FEEDS;
      case MEETS_JOINTLY -> ConnectorRole.MEETS_JOINTLY;
      case SCRUTINISES -> ConnectorRole.SCRUTINISES;
      case SHARES_PLAN -> ConnectorRole.SHARES_PLAN;
      case MIRRORS -> ConnectorRole.MIRRORS;
      case PART_OF, UNIT_OF, WITHIN -> ConnectorRole.PART_OF;
      case SITS_ON -> ConnectorRole.SITS_ON;
      case IN_POST -> ConnectorRole.HELD_BY;
      case SERVICES -> ConnectorRole.SERVICES;
      case SAME_UNIT -> ConnectorRole.ONE_UNIT;
      case ACTS_FOR -> ConnectorRole.ON_BEHALF_OF;
      case SPEAKS_FOR -> ConnectorRole.SPEAKS_FOR;
      case MEMBER_OF -> ConnectorRole.MEMBER_OF;
      case WORKS_ON -> ConnectorRole.SERVES;
      case COVERS -> ConnectorRole.COVERS;
    };
  }
}
