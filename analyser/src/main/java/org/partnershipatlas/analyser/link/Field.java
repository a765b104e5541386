package org.partnershipatlas.analyser.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.partnershipatlas.analyser.graph.StepGraph;
import org.partnershipatlas.analyser.route.RouteFinder;
import org.partnershipatlas.analyser.route.RouteOptions;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Progress;
import org.partnershipatlas.model.Theme;

/** All pairs with their distances, those of each set of themes by themselves. */
final class Field {
  private final MissingLinkOptions options;
  private final int ceiling;
  private final Progress progress;
  private final List<PairNow> pairs;
  private final List<ThemePairs> parts;

  /** Of each part its pairs' places among all. */
  private final List<List<Integer>> members;

  /** The place of each pair among all, and of each place its part. */
  private final Map<GroupPair, Integer> places = new HashMap<>();

  private final int[] partOf;
  private final int[] nodes;
  private StepGraph steps;

  Field(
      RouteFinder finder,
      MissingLinkOptions options,
      List<GroupPair> pairs,
      List<Id<Group>> groups,
      int ceiling,
      Progress progress) {
    this.options = options;
    this.ceiling = ceiling;
    this.progress = progress;
    RouteOptions routes = options.tiers().routes();
    this.steps = finder.steps(routes);
    this.nodes =
        groups.stream().mapToInt(group -> finder.graph().find(group).orElseThrow()).toArray();
    Map<Set<Id<Theme>>, List<Integer>> byThemes = new LinkedHashMap<>();
    List<Set<Id<Theme>>> themes = new ArrayList<>();
    for (int p = 0; p < pairs.size(); p++) {
      GroupPair pair = pairs.get(p);
      Set<Id<Theme>> of =
          routes.themes().orElseGet(() -> finder.onTheme().ofPair(pair.lower(), pair.upper()));
      themes.add(of);
      byThemes.computeIfAbsent(of, t -> new ArrayList<>()).add(p);
    }
    this.members = List.copyOf(byThemes.values());
    this.partOf = new int[pairs.size()];
    for (int part = 0; part < members.size(); part++) {
      for (int place : members.get(part)) {
        partOf[place] = part;
        places.put(pairs.get(place), place);
      }
    }
    List<Set<Id<Theme>>> sets = List.copyOf(byThemes.keySet());
    AtomicInteger done = new AtomicInteger();
    this.parts =
        IntStream.range(0, sets.size())
            .parallel()
            .mapToObj(
                i -> {
                  ThemePairs part =
                      new ThemePairs(
                          finder.reach(sets.get(i), routes),
                          steps,
                          members.get(i).stream().map(pairs::get).toList(),
                          groups,
                          nodes,
                          ceiling,
                          progress);
                  progress.at(done.incrementAndGet(), sets.size());
                  return part;
                })
            .toList();
    this.pairs = now(finder, pairs, themes);
  }

  private List<PairNow> now(
      RouteFinder finder, List<GroupPair> chosen, List<Set<Id<Theme>>> themes) {
    PairsNow states = new PairsNow(finder, options);
    PairNow[] all = new PairNow[chosen.size()];
    for (int part = 0; part < parts.size(); part++) {
      for (int p = 0; p < parts.get(part).size(); p++) {
        progress.check();
        int place = members.get(part).get(p);
        all[place] = states.of(chosen.get(place), themes.get(place), parts.get(part).apart(p));
      }
    }
    return List.of(all);
  }

  /** The pairs as they stand before anything is added. */
  List<PairNow> pairs() {
    return pairs;
  }

  int ceiling() {
    return ceiling;
  }

  Standing standing() {
    int joined = 0;
    long sum = 0;
    for (ThemePairs part : parts) {
      for (int p = 0; p < part.size(); p++) {
        joined += part.apart(p) <= options.joinedAt() ? 1 : 0;
        sum += Math.max(options.joinedAt(), Math.min(part.apart(p), ceiling));
      }
    }
    return new Standing(joined, pairs.size(), sum);
  }

  Gain gain(NewLink link) {
    Gain gain = Gain.NOTHING;
    for (ThemePairs part : parts) {
      gain = gain.and(part.gain(link, options.joinedAt()));
    }
    return gain;
  }

  /** Whether a proposal joins the pair that its own two groups are. */
  boolean joinsItsOwn(Proposal proposal) {
    Optional<Integer> place =
        Optional.ofNullable(places.get(new GroupPair(proposal.one(), proposal.other())));
    if (place.isEmpty()) {
      return false;
    }
    int part = partOf[place.get()];
    int p = members.get(part).indexOf(place.get());
    return parts.get(part).apart(p) > options.joinedAt()
        && parts.get(part).with(proposal.link())[p] <= options.joinedAt();
  }

  /** The pairs that a link brings nearer, in their order, with what they are apart then. */
  List<Nearer> nearer(NewLink link) {
    List<Nearer> found = new ArrayList<>();
    for (int part = 0; part < parts.size(); part++) {
      ThemePairs of = parts.get(part);
      int[] then = of.with(link);
      for (int p = 0; p < then.length; p++) {
        if (then[p] < of.apart(p) && of.apart(p) > options.joinedAt()) {
          int place = members.get(part).get(p);
          boolean joins = then[p] <= options.joinedAt();
          found.add(new Nearer(place, pairs.get(place), then[p], joins));
        }
      }
    }
    found.sort(Comparator.comparingInt(Nearer::place));
    return found;
  }

  /**
   * A pair that a link brings nearer.
   *
   * @param joins whether it is joined only then
   */
  record Nearer(int place, PairNow pair, int then, boolean joins) {}

  /** Makes a link: what is asked from now on is asked with it. */
  void make(NewLink link) {
    StepGraph after = steps.with(nodes[link.one()], nodes[link.other()], link.halfSteps());
    parts.parallelStream().forEach(part -> part.make(link, steps, after, progress));
    steps = after;
  }
}
