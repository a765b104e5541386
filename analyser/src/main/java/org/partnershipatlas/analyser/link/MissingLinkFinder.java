package org.partnershipatlas.analyser.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.partnershipatlas.analyser.route.RouteFinder;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Progress;

/**
 * Finds the links that are missing: which one more would join most pairs.
 *
 * <p>Every proposal is tried on every pair, from all distances between the groups that matter, so
 * that each gain is exact and there is no sampling; {@link ThemePairs} says how. What a link gains
 * may grow when another has been made (two that make one route together gain little each alone), so
 * that no gain of an earlier round bounds a later one: every round of the plan tries all again.
 * With P pairs, Q proposals and k rounds that is O(k · P · Q) additions, after one search for each
 * group of a pair.
 */
public final class MissingLinkFinder {
  private final Network network;
  private final MissingLinkOptions options;
  private final ChosenPairs chosen;
  private final Field field;
  private final Telling telling;
  private final List<Proposal> proposals;
  private final Progress progress;

  /**
   * A proposal with what it gains.
   *
   * @param own whether it joins its own two groups, and not only others
   */
  private record Rated(Proposal proposal, Gain gain, boolean own) {}

  private MissingLinkFinder(
      Network network, RouteFinder finder, MissingLinkOptions options, Progress progress) {
    this.network = network;
    this.options = options;
    this.progress = progress;
    this.chosen = ChosenPairs.of(network, finder, options);
    List<GroupPair> pairs = chosen.pairs();
    Sitters sitters = new Sitters(network);
    Proposals made = new Proposals(network, options.tiers().routes().costs(), pairs, sitters);
    this.proposals = made.list();
    int ceiling = LinkRule.ceiling(network, options);
    this.field = new Field(finder, options, pairs, made.groups(), ceiling, progress);
    this.telling = new Telling(network, field, sitters);
  }

  /** The links that are missing between pairs of groups. */
  public static MissingLinks find(
      Network network, RouteFinder finder, MissingLinkOptions options, Progress progress) {
    return new MissingLinkFinder(network, finder, options, progress).find();
  }

  private MissingLinks find() {
    Standing now = field.standing();
    List<PairNow> pairs = field.pairs();
    List<Rated> rated = rate(proposals);
    List<Suggestion> singles = singles(rated);
    List<SuggestionLine> known = Folding.lines(singles, false);
    List<SuggestionLine> toAsk = Folding.lines(singles, true);
    int most = options.most();
    int more = Math.max(0, known.size() - most) + Math.max(0, toAsk.size() - most);
    return new MissingLinks(
        chosen.lower(),
        chosen.upper(),
        chosen.areas(),
        chosen.bothTiers(),
        chosen.leftOut(),
        pairs,
        options.joinedAt(),
        field.ceiling(),
        now,
        known.stream().limit(most).toList(),
        toAsk.stream().limit(most).toList(),
        more,
        plan(rated, now));
  }

  /** Those that gain something, the best first. */
  private List<Rated> rate(List<Proposal> tried) {
    Gain[] gains = new Gain[tried.size()];
    IntStream.range(0, gains.length)
        .parallel()
        .forEach(
            i -> {
              progress.check();
              gains[i] = field.gain(tried.get(i).link());
            });
    return IntStream.range(0, gains.length)
        .filter(i -> gains[i].some())
        .mapToObj(i -> new Rated(tried.get(i), gains[i], field.joinsItsOwn(tried.get(i))))
        .sorted(order())
        .toList();
  }

  private Comparator<Rated> order() {
    return Comparator.<Rated, Gain>comparing(Rated::gain, Comparator.reverseOrder())
        .thenComparing(rated -> !rated.own())
        .thenComparing(rated -> !rated.proposal().seated())
        .thenComparing(rated -> !rated.proposal().named())
        .thenComparing(rated -> network.name(rated.proposal().one()))
        .thenComparing(rated -> network.name(rated.proposal().other()))
        .thenComparing(rated -> rated.proposal().one().value())
        .thenComparing(rated -> rated.proposal().other().value())
        .thenComparing(rated -> rated.proposal().link().halfSteps())
        .thenComparing(rated -> seat(rated.proposal()));
  }

  private static String seat(Proposal proposal) {
    return proposal.ways().get(0).seat().map(Id::value).orElse("");
  }

  /** The best way to join each two groups, in order. */
  private List<Suggestion> singles(List<Rated> rated) {
    Set<Set<Id<Group>>> told = new HashSet<>();
    List<Suggestion> singles = new ArrayList<>();
    for (Rated one : rated) {
      if (told.add(Set.of(one.proposal().one(), one.proposal().other()))) {
        progress.check();
        singles.add(telling.tell(one.proposal(), one.gain()));
      }
    }
    return singles;
  }

  /** The best link, then the best once that is made, and so on while one gains something. */
  private List<MissingLinks.PlanStep> plan(List<Rated> first, Standing now) {
    List<MissingLinks.PlanStep> steps = new ArrayList<>();
    List<Rated> rated = first;
    List<Proposal> left = proposals;
    Standing standing = now;
    while (steps.size() < options.plan() && !rated.isEmpty()) {
      Rated best = rated.get(0);
      Suggestion told = telling.tell(best.proposal(), best.gain());
      standing = standing.after(best.gain());
      steps.add(new MissingLinks.PlanStep(told, standing));
      progress.at(steps.size(), options.plan());
      if (steps.size() < options.plan()) {
        field.make(best.proposal().link());
        left = without(left, told.way());
        rated = rate(left);
      }
    }
    return steps;
  }

  private static List<Proposal> without(List<Proposal> proposals, LinkWay way) {
    return way.seat().isEmpty()
        ? proposals
        : proposals.stream()
            .map(proposal -> proposal.without(way.seat().get()))
            .filter(proposal -> !proposal.ways().isEmpty())
            .toList();
  }
}
