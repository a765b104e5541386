package org.partnershipatlas.analyser.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipatlas.analyser.Analyser;
import org.partnershipatlas.analyser.graph.Layer;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;

/** Routes against an exhaustive search that reads the cost table literally. */
class RoutePropertyTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-22");

  static IntStream seeds() {
    return IntStream.range(0, 500);
  }

  private record Case(
      List<AtlasRecord> records, Id<?> from, Id<?> to, RouteOptions options, Set<Layer> layers) {
    static Case of(int seed) {
      Random random = new Random(seed);
      Set<Layer> layers = EnumSet.of(Layer.RECORDED);
      RouteOptions options = RouteOptions.defaults();
      for (Layer layer : List.of(Layer.DEPUTIES, Layer.SECRETARIAT, Layer.POSSIBLE)) {
        if (random.nextInt(4) == 0) {
          layers.add(layer);
          options = options.with(layer);
        }
      }
      String from = RandomTables.end(random);
      String to = from;
      while (to.equals(from)) {
        to = RandomTables.end(random);
      }
      List<AtlasRecord> records = NetworkText.records(RandomTables.text(seed));
      return new Case(records, Id.parse(from), Id.parse(to), options, layers);
    }

    Optional<Integer> found() {
      return Analyser.of(Network.of(records, DAY))
          .routes(from, to, options)
          .best()
          .map(FoundRoute::halfSteps);
    }

    Optional<Integer> oracle(RouteOracle.Fault fault) {
      return new RouteOracle(records, layers, fault).cheapest(from, to);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theCheapestRouteIsTheCheapestOfAll(int seed) {
    Case one = Case.of(seed);
    assertEquals(
        one.oracle(RouteOracle.Fault.NONE),
        one.found(),
        "seed " + seed + ": " + one.from() + " to " + one.to() + " " + one.layers());
  }

  @ParameterizedTest
  @EnumSource(value = RouteOracle.Fault.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void aTableReadWronglyIsNoticed(RouteOracle.Fault fault) {
    assertTrue(
        seeds().mapToObj(Case::of).anyMatch(one -> !one.oracle(fault).equals(one.found())),
        fault.name());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theNextOnesFollowInOrder(int seed) {
    String text =
        RandomTables.text(seed)
            .replaceAll(" speaks_for=\\S+", "")
            .replaceAll("(?m)^link l[6-9].*\n", "")
            .replaceAll("(?m)^tenure t1[4-9].*\n|^tenure t2.*\n", "");
    List<AtlasRecord> records = NetworkText.records(text);
    RouteAnswer answer =
        Analyser.of(Network.of(records, DAY))
            .routes(Id.group("g0"), Id.group("g1"), RouteOptions.defaults().most(20));
    List<Integer> all =
        new RouteOracle(records, Set.of(Layer.RECORDED), RouteOracle.Fault.NONE)
            .all(Id.group("g0"), Id.group("g1"));
    assertEquals(
        all.stream().limit(20).toList(),
        answer.routes().stream().map(FoundRoute::halfSteps).toList(),
        "seed " + seed);
    assertEquals(
        answer.routes().size(),
        answer.routes().stream().map(FoundRoute::stops).distinct().count(),
        "seed " + seed);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aRouteAddsUpAndItsStepsJoin(int seed) {
    Case one = Case.of(seed);
    RouteAnswer answer =
        Analyser.of(Network.of(one.records(), DAY))
            .routes(one.from(), one.to(), one.options().most(5));
    for (FoundRoute route : answer.routes()) {
      int sum = 0;
      Id<?> at = one.from();
      for (RouteStep step : route.steps()) {
        assertEquals(at, step.from(), "seed " + seed);
        assertTrue(!step.evidence().isEmpty(), "seed " + seed);
        sum += step.halfSteps() + step.surcharge();
        at = step.to();
      }
      assertEquals(one.to(), at, "seed " + seed);
      assertEquals(sum, route.halfSteps(), "seed " + seed);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theOrderOfTheRecordsDecidesNothing(int seed) {
    Case one = Case.of(seed);
    List<AtlasRecord> shuffled = new ArrayList<>(one.records());
    Collections.shuffle(shuffled, new Random(seed + 1L));
    RouteOptions options = one.options().most(4);
    assertEquals(
        Analyser.of(Network.of(one.records(), DAY)).routes(one.from(), one.to(), options),
        Analyser.of(Network.of(shuffled, DAY)).routes(one.from(), one.to(), options),
        "seed " + seed);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whoeverLeavesAndCutsItReallyDoes(int seed) {
    Case one = Case.of(seed);
    Network network = Network.of(one.records(), DAY);
    Optional<FoundRoute> best =
        Analyser.of(network).routes(one.from(), one.to(), one.options()).best();
    if (best.isEmpty()) {
      return;
    }
    for (int p = 0; p < 8; p++) {
      Id<?> person = Id.person("p" + p);
      boolean onIt =
          best.get().stops().contains(person)
              || best.get().steps().stream().anyMatch(s -> s.carriers().contains(person));
      if (onIt && !person.equals(one.from()) && !person.equals(one.to())) {
        // Without the person's tenures the seats are empty and the nominations lapse.
        List<AtlasRecord> left =
            one.records().stream().filter(r -> !r.references().contains(person)).toList();
        boolean cut =
            new RouteOracle(left, one.layers(), RouteOracle.Fault.NONE)
                .cheapest(one.from(), one.to())
                .isEmpty();
        assertEquals(cut, best.get().cutBy().contains(person), "seed " + seed + ", " + person);
      }
    }
  }
}
