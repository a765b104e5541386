package org.partnershipatlas.analyser.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipatlas.analyser.Analyser;
import org.partnershipatlas.analyser.graph.CoordinationGraph;
import org.partnershipatlas.analyser.graph.Layer;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;

/** The costs around a record against an exhaustive search that reads the cost table literally. */
class RoutesAroundPropertyTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-22");
  private static final List<Integer> LIMITS = List.of(2, 4, 6);

  static IntStream seeds() {
    return IntStream.range(0, 500);
  }

  private record Case(
      List<AtlasRecord> records, Id<?> centre, int most, RouteOptions options, Set<Layer> layers) {
    static Case of(int seed) {
      Random random = new Random(seed);
      Set<Layer> layers = EnumSet.of(Layer.RECORDED);
      RouteOptions options = RouteOptions.defaults();
      for (Layer layer : List.of(Layer.DEPUTIES, Layer.POSSIBLE)) {
        if (random.nextInt(4) == 0) {
          layers.add(layer);
          options = options.with(layer);
        }
      }
      List<AtlasRecord> records = NetworkText.records(RandomTables.text(seed));
      Id<?> centre = Id.parse(RandomTables.end(random));
      return new Case(records, centre, LIMITS.get(random.nextInt(LIMITS.size())), options, layers);
    }

    Map<Id<?>, Integer> found() {
      return new TreeMap<>(Analyser.of(Network.of(records, DAY)).around(centre, most, options));
    }

    Map<Id<?>, Integer> oracle(RouteOracle.Fault fault) {
      RouteOracle oracle = new RouteOracle(records, layers, fault);
      CoordinationGraph graph = Analyser.of(Network.of(records, DAY)).graph();
      Map<Id<?>, Integer> all = new TreeMap<>();
      for (int node = 0; node < graph.size(); node++) {
        Id<?> to = graph.id(node);
        if (!to.equals(centre)) {
          oracle.cheapest(centre, to).filter(cost -> cost <= most).ifPresent(c -> all.put(to, c));
        }
      }
      return all;
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void eachRecordIsAsFarAsItsCheapestRouteCosts(int seed) {
    Case one = Case.of(seed);
    assertEquals(
        one.oracle(RouteOracle.Fault.NONE),
        one.found(),
        "seed " + seed + ": around " + one.centre() + " " + one.layers());
  }

  @ParameterizedTest
  @EnumSource(
      value = RouteOracle.Fault.class,
      mode = EnumSource.Mode.EXCLUDE,
      // People of one unit join at four steps, farther than any ring.
      names = {"NONE", "ORGANISATIONS_JOIN"})
  void aTableReadWronglyIsNoticed(RouteOracle.Fault fault) {
    assertTrue(
        seeds().mapToObj(Case::of).anyMatch(one -> !one.oracle(fault).equals(one.found())),
        fault.name());
  }
}
