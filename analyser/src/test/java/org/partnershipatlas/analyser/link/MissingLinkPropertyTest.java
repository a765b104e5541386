package org.partnershipatlas.analyser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipatlas.analyser.Analyser;
import org.partnershipatlas.analyser.graph.Costs;
import org.partnershipatlas.analyser.graph.Layer;
import org.partnershipatlas.analyser.graph.StepKind;
import org.partnershipatlas.analyser.route.RouteOptions;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.GroupKind;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;

/** Missing links against a search that really adds each link and seeks every route again. */
class MissingLinkPropertyTest {
  static IntStream seeds() {
    return IntStream.range(0, 500);
  }

  private static Network network(int seed) {
    return NetworkText.network(RandomTiers.text(seed), "2026-11-22");
  }

  private static MissingLinkOptions options(int seed) {
    Random random = new Random(seed);
    RouteOptions routes = RouteOptions.defaults();
    if (random.nextInt(4) == 0) {
      routes = routes.with(Layer.DEPUTIES).with(Layer.POSSIBLE);
    }
    if (random.nextInt(3) == 0) {
      Costs costs = Costs.defaults().withOffTheme(random.nextInt(4));
      for (StepKind kind :
          List.of(
              StepKind.MEETS_JOINTLY,
              StepKind.SITS_ON,
              StepKind.NOMINATES_TO,
              StepKind.SPEAKS_FOR,
              StepKind.REPORTS_TO)) {
        int cost = random.nextInt(6) - 1;
        costs = cost < 0 ? costs.without(kind) : costs.with(kind, cost);
      }
      routes = routes.costs(costs);
    }
    return MissingLinkOptions.defaults()
        .tiers(TierOptions.defaults().routes(routes))
        .kinds(EnumSet.allOf(GroupKind.class))
        .ceiling(4 + random.nextInt(10))
        .plan(seed % 10 == 0 ? 3 : seed % 3)
        .most(Integer.MAX_VALUE);
  }

  private static MissingLinkOracle oracle(Network network, MissingLinks found, int seed) {
    return new MissingLinkOracle(
        network,
        options(seed).tiers().routes(),
        found.pairs().stream().map(PairNow::pair).toList(),
        found.joinedAt(),
        found.ceiling());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyGainAndThePlanAreThoseOfReallyAddingTheLinks(int seed) {
    Network network = network(seed);
    MissingLinks found = Analyser.of(network).missingLinks(options(seed));
    MissingLinkOracle oracle = oracle(network, found, seed);
    List<MissingLinkOracle.Candidate> left = new ArrayList<>(oracle.candidates());
    Map<MissingLinkOracle.Candidate, Gain> gains = oracle.gains(network, left);
    assertEquals(best(gains), told(found), "seed " + seed);
    Network now = network;
    for (int s = 0; s < found.plan().size(); s++) {
      Suggestion chosen = found.plan().get(s).suggestion();
      MissingLinkOracle.Candidate same = same(chosen, gains, seed);
      assertEquals(chosen.gain(), gains.get(same), "seed " + seed);
      assertEquals(
          first(oracle, now, gains), oracle.rank(now, same, chosen.gain()), "seed " + seed);
      if (s + 1 < options(seed).plan()) {
        now = oracle.with(now, same);
        left.removeIf(c -> c.seat().isPresent() && c.seat().equals(chosen.way().seat()));
        gains = oracle.gains(now, left);
      }
    }
    if (found.plan().size() < options(seed).plan()) {
      assertTrue(gains.isEmpty(), "seed " + seed + ": " + gains);
    }
  }

  private static MissingLinkOracle.Candidate same(
      Suggestion chosen, Map<MissingLinkOracle.Candidate, Gain> gains, int seed) {
    return gains.keySet().stream()
        .filter(c -> c.one().equals(chosen.one()) && c.other().equals(chosen.other()))
        .filter(c -> c.seat().equals(chosen.way().seat()))
        .max(Comparator.comparing(gains::get))
        .orElseThrow(() -> new AssertionError("seed " + seed + ": " + chosen));
  }

  private static MissingLinkOracle.Rank first(
      MissingLinkOracle oracle, Network now, Map<MissingLinkOracle.Candidate, Gain> gains) {
    Gain best = gains.values().stream().max(Comparator.naturalOrder()).orElseThrow();
    return gains.entrySet().stream()
        .filter(entry -> entry.getValue().equals(best))
        .map(entry -> oracle.rank(now, entry.getKey(), best))
        .min(MissingLinkOracle.Rank.ORDER)
        .orElseThrow();
  }

  /** Of each two groups the best gain. */
  private static Map<Set<Id<Group>>, Gain> best(Map<MissingLinkOracle.Candidate, Gain> gains) {
    Map<Set<Id<Group>>, Gain> best = new HashMap<>();
    gains.forEach((c, gain) -> best.merge(c.both(), gain, (a, b) -> a.compareTo(b) > 0 ? a : b));
    return best;
  }

  private static Map<Set<Id<Group>>, Gain> told(MissingLinks found) {
    Map<Set<Id<Group>>, Gain> told = new HashMap<>();
    Stream.concat(found.known().stream(), found.toAsk().stream())
        .flatMap(line -> Stream.concat(line.each().stream(), line.instead().stream()))
        .forEach(s -> told.put(Set.of(s.one(), s.other()), s.gain()));
    return told;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void itStandsAsTheTableSays(int seed) {
    Network network = network(seed);
    MissingLinks found = Analyser.of(network).missingLinks(options(seed).plan(0));
    List<TierPair> table =
        Analyser.of(network).tiers(options(seed).tiers()).stream()
            .flatMap(t -> t.listPairs().stream())
            .distinct()
            .toList();
    assertEquals(
        table.stream().map(p -> new GroupPair(p.lower(), p.upper())).toList(),
        found.pairs().stream().map(PairNow::pair).toList());
    int joined = 0;
    for (int p = 0; p < table.size(); p++) {
      TierPair pair = table.get(p);
      PairNow now = found.pairs().get(p);
      String where = "seed " + seed + ": " + pair;
      assertEquals(pair.themes(), now.themes(), where);
      if (pair.state().joined()) {
        int cost = pair.route().orElseThrow().halfSteps();
        assertEquals(cost, now.halfSteps().orElseThrow(), where);
        assertEquals(cost <= 4 ? PairState.JOINED : PairState.TOO_FAR, now.state(), where);
        joined += cost <= 4 ? 1 : 0;
      } else {
        assertEquals(pair.state().name(), now.state().name(), where);
      }
    }
    assertEquals(joined, found.now().joined());
  }

  @Test
  void oneThreadAndTwoGiveTheSame() throws Exception {
    for (int seed = 0; seed < 40; seed++) {
      Network network = network(seed);
      MissingLinkOptions options = options(seed);
      ForkJoinPool one = new ForkJoinPool(1);
      ForkJoinPool two = new ForkJoinPool(2);
      MissingLinks alone = one.submit(() -> Analyser.of(network).missingLinks(options)).get();
      assertEquals(alone, two.submit(() -> Analyser.of(network).missingLinks(options)).get());
      one.shutdown();
      two.shutdown();
    }
  }
}
