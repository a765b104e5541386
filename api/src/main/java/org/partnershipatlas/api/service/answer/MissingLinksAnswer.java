package org.partnershipatlas.api.service.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.partnershipatlas.analyser.link.Carrier;
import org.partnershipatlas.analyser.link.CarrierReason;
import org.partnershipatlas.analyser.link.LinkAction;
import org.partnershipatlas.analyser.link.LinkWay;
import org.partnershipatlas.analyser.link.MissingLinks;
import org.partnershipatlas.analyser.link.PairNow;
import org.partnershipatlas.analyser.link.PairState;
import org.partnershipatlas.analyser.link.Standing;
import org.partnershipatlas.analyser.link.Suggestion;
import org.partnershipatlas.analyser.link.SuggestionLine;
import org.partnershipatlas.analyser.words.MissingLinkWords;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Seat;

/**
 * The missing links: how the pairs stand, the best single links, and a plan.
 *
 * @param joinedAt at what cost a pair is joined, in steps
 * @param ceiling what a pair that is not reached counts as, in steps
 * @param states how many pairs are in each state
 * @param known those where it is a fact that there is no link
 * @param toAsk those where none is recorded
 * @param more how many further lines there are
 */
public record MissingLinksAnswer(
    double joinedAt,
    double ceiling,
    Total now,
    Map<String, Integer> states,
    List<Line> known,
    List<Line> toAsk,
    int more,
    List<Step> plan,
    List<String> sentences,
    List<String> notes) {

  /** How the pairs stand; the cost is over all of them, in steps. */
  public record Total(int joined, int pairs, double cost) {
    static Total of(Standing standing) {
      return new Total(standing.joined(), standing.of(), standing.halfSteps() / 2.0);
    }
  }

  /** One link, or several that are equal but for the first group. */
  public record Line(
      LinkAction action,
      boolean askFirst,
      List<Id<Group>> groups,
      Id<Group> with,
      List<Id<Seat>> seats,
      boolean anyOne,
      int joined,
      double fall,
      int nearer,
      List<Pair> joins,
      List<Who> carriers,
      String sentence,
      String gain,
      String carry,
      String instead,
      List<Id<?>> evidence) {}

  /** A pair that is newly joined; costs are in steps. */
  public record Pair(
      Id<Group> lower, Id<Group> upper, PairState state, OptionalDouble before, double after) {}

  /** Somebody who could carry a link. */
  public record Who(Id<?> record, CarrierReason reason, Id<Group> group, String sentence) {}

  /** A link of the plan, and how the pairs stand then. */
  public record Step(Line link, Total after, String sentence) {}

  /** The missing links in words. */
  public static MissingLinksAnswer of(View view, MissingLinks links) {
    MissingLinkWords words = new MissingLinkWords(view.network(), view.names());
    Map<String, Integer> states = new LinkedHashMap<>();
    for (PairState state : PairState.values()) {
      states.put(state.word(), 0);
    }
    links.pairs().forEach(pair -> states.merge(pair.state().word(), 1, Integer::sum));
    return new MissingLinksAnswer(
        links.joinedAt() / 2.0,
        links.ceiling() / 2.0,
        Total.of(links.now()),
        states,
        links.known().stream().map(line -> line(words, line)).toList(),
        links.toAsk().stream().map(line -> line(words, line)).toList(),
        links.more(),
        plan(words, links),
        words.sentences(links),
        notes(links));
  }

  private static List<String> notes(MissingLinks links) {
    return links.pairs().isEmpty()
        ? List.of()
        : List.of(
            "The plan chooses one link after another, each the best after those before it; some"
                + " other set of as many links may join more.",
            "A link counts for the two groups that it joins. Who carries it may sit on further"
                + " groups, so that it may gain more than is told.");
  }

  private static List<Step> plan(MissingLinkWords words, MissingLinks links) {
    List<Step> steps = new ArrayList<>();
    Standing before = links.now();
    for (MissingLinks.PlanStep step : links.plan()) {
      Line line = line(words, SuggestionLine.of(step.suggestion()));
      steps.add(new Step(line, Total.of(step.after()), words.standing(before, step.after())));
      before = step.after();
    }
    return steps;
  }

  private static Line line(MissingLinkWords words, SuggestionLine line) {
    Suggestion first = line.first();
    return new Line(
        first.way().action(),
        first.askFirst(),
        line.each().stream().map(Suggestion::one).toList(),
        first.other(),
        seats(line),
        line.anyOne(),
        first.gain().joined(),
        first.gain().fall() / 2.0,
        first.nearer().size(),
        line.each().stream()
            .flatMap(one -> one.joins().stream())
            .map(MissingLinksAnswer::pair)
            .distinct()
            .toList(),
        line.each().stream()
            .flatMap(one -> one.carriers().stream())
            .distinct()
            .map(carrier -> who(words, carrier))
            .toList(),
        words.tell(line),
        words.gain(line),
        words.carriers(line),
        words.instead(line),
        line.each().stream().<Id<?>>flatMap(one -> one.evidence().stream()).distinct().toList());
  }

  private static List<Id<Seat>> seats(SuggestionLine line) {
    return line.each().stream()
        .map(Suggestion::way)
        .map(LinkWay::seat)
        .flatMap(seat -> seat.stream())
        .distinct()
        .toList();
  }

  private static Pair pair(Suggestion.PairThen then) {
    PairNow now = then.now();
    return new Pair(
        now.pair().lower(),
        now.pair().upper(),
        now.state(),
        now.halfSteps().isPresent()
            ? OptionalDouble.of(now.halfSteps().getAsInt() / 2.0)
            : OptionalDouble.empty(),
        then.halfSteps() / 2.0);
  }

  private static Who who(MissingLinkWords words, Carrier carrier) {
    return new Who(carrier.record(), carrier.why(), carrier.of(), words.carrier(carrier));
  }
}
