package org.partnershipatlas.analyser.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipatlas.analyser.graph.Layer;
import org.partnershipatlas.analyser.graph.StepKind;
import org.partnershipatlas.analyser.route.FoundRoute;
import org.partnershipatlas.analyser.route.Meetings;
import org.partnershipatlas.analyser.route.RouteAnswer;
import org.partnershipatlas.analyser.route.RouteStep;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;

/** Routes told in plain sentences. */
public final class RouteWords {
  private static final String ARROW = " → ";
  private final Naming naming;
  private final StepWords steps;
  private final LegWords legs;

  /** Of a network with every name in it as it is. */
  public RouteWords(Network network) {
    this(network, Names.FULL);
  }

  /** Of a network to which that lens has been applied. */
  public RouteWords(Network network, Names names) {
    this.naming = new Naming(network, names);
    this.steps = new StepWords(network, naming);
    this.legs = new LegWords(network, naming);
  }

  /**
   * A route in one line, as <em>Exeter Health Group → Priya Shah (representative) → Devon Health
   * Board → reports to Devon Strategic Partnership</em>.
   */
  public String tell(FoundRoute route) {
    StringBuilder line = new StringBuilder(naming.of(route.steps().get(0).from()));
    for (int i = 0; i < route.steps().size(); i++) {
      Optional<RouteStep> next =
          i + 1 < route.steps().size() ? Optional.of(route.steps().get(i + 1)) : Optional.empty();
      line.append(ARROW).append(steps.tell(route.steps().get(i), next));
    }
    return line.toString();
  }

  /** A number of half-steps in words: <em>half a step, 1 step, 1½ steps</em>. */
  public static String steps(int halfSteps) {
    if (halfSteps == 1) {
      return "half a step";
    }
    String number = halfSteps / 2 + (halfSteps % 2 == 1 ? "½" : "");
    return number + (halfSteps == 2 ? " step" : " steps");
  }

  /** Everything that an answer says, one sentence each. */
  public List<String> sentences(RouteAnswer answer) {
    List<String> told = new ArrayList<>();
    answer.best().ifPresentOrElse(best -> found(answer, best, told), () -> absent(answer, told));
    answer
        .withSecretariat()
        .map(
            route ->
                "With those in attendance and support posts it takes "
                    + steps(route.halfSteps())
                    + ": "
                    + tell(route)
                    + ".")
        .ifPresent(told::add);
    answer
        .withPossible()
        .map(
            route ->
                "Possibly, since people of one body sit on both, though it is not known whether"
                    + " they talk, "
                    + steps(route.halfSteps())
                    + ": "
                    + tell(route)
                    + ".")
        .ifPresent(told::add);
    return told;
  }

  private void found(RouteAnswer answer, FoundRoute best, List<String> told) {
    told.add("The shortest route takes " + steps(best.halfSteps()) + ": " + tell(best) + ".");
    if (best.steps().size() > 1) {
      told.add("Its weakest step: " + weakest(best.weakest()) + ".");
    }
    meetings(best.meetings()).ifPresent(told::add);
    told.add(survival(best));
    answer
        .independence()
        .map(independence -> legs.sentences(independence, best.cutBy()))
        .ifPresent(told::addAll);
    answer.routes().stream()
        .skip(1)
        .map(route -> "Another takes " + steps(route.halfSteps()) + ": " + tell(route) + ".")
        .forEach(told::add);
  }

  private void absent(RouteAnswer answer, List<String> told) {
    String pair = "between " + naming.of(answer.from()) + " and " + naming.of(answer.to());
    switch (answer.state()) {
      case NONE ->
          told.add(
              "There is no route "
                  + pair
                  + ": the seats and links that one could run over are all recorded.");
      case PLANNED_ONLY ->
          told.add("A route " + pair + " is planned only: " + planned(answer) + ".");
      default -> told.add("No route " + pair + " is recorded in this source; there may be one.");
    }
    if (!answer.unsettled().isEmpty() && answer.unsettled().size() <= 5) {
      told.add(
          "To tell, the seats and links of "
              + answer.unsettled().stream().map(naming::of).reduce((a, b) -> a + "; " + b).get()
              + " would have to be complete.");
    } else if (!answer.unsettled().isEmpty()) {
      told.add(
          "To tell, the seats and links of "
              + answer.unsettled().size()
              + " groups would have to be complete.");
    }
  }

  private String planned(RouteAnswer answer) {
    return answer.planned().map(this::tell).orElse("");
  }

  /** The step on which most depends. */
  public String weakest(RouteStep step) {
    if (step.kind().formal()) {
      return naming.of(step.from()) + " " + steps.tell(step, Optional.empty());
    }
    Id<?> through = holder(step.from()) ? step.from() : step.to();
    boolean one = holder(through) && step.kind() != StepKind.SERVICES;
    return one
        ? "it goes through " + naming.of(through) + deputy(step)
        : naming.of(step.from()) + ARROW + steps.tell(step, Optional.empty());
  }

  private static String deputy(RouteStep step) {
    return step.layer() == Layer.DEPUTIES ? ", a deputy" : "";
  }

  private static boolean holder(Id<?> id) {
    return id.kind() == Kind.PERSON || id.kind() == Kind.POST || id.kind() == Kind.TENURE;
  }

  private static Optional<String> meetings(Meetings meetings) {
    if (meetings.groups() == 0) {
      return Optional.empty();
    }
    int blank = meetings.groups() - meetings.known();
    return Optional.of(
        meetings
            .fewest()
            .map(
                fewest ->
                    "The group on it that meets least often meets "
                        + times(fewest)
                        + " a year"
                        + (blank == 0
                            ? "."
                            : "; for "
                                + blank
                                + " of its "
                                + meetings.groups()
                                + " groups that is not recorded."))
            .orElse("How often its groups meet is not recorded."));
  }

  private static String times(BigDecimal number) {
    String plain = number.stripTrailingZeros().toPlainString();
    return plain.equals("1") ? "once" : plain.equals("2") ? "twice" : plain + " times";
  }

  private String survival(FoundRoute route) {
    if (route.survives()) {
      return "Whichever one person leaves, some route is left.";
    }
    String people = route.cutBy().stream().map(naming::of).reduce((a, b) -> a + " or " + b).get();
    return Naming.sentence("if " + people + " leaves, no route is left.");
  }

  /** What a group is called, for those that tell of groups only. */
  String name(Id<Group> group) {
    return naming.of(group);
  }
}
