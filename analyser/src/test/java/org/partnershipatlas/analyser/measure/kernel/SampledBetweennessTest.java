package org.partnershipatlas.analyser.measure.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.analyser.graph.Csr;
import org.partnershipatlas.analyser.measure.LargeGraphs;
import org.partnershipatlas.analyser.measure.kernel.SampledBetweenness.Options;
import org.partnershipatlas.model.Progress;

class SampledBetweennessTest {
  private static SampledBetweenness of(Csr csr, int paths, double certainty, long seed) {
    return SampledBetweenness.of(csr, new Options(paths, certainty, seed), 0, Progress.NONE);
  }

  /** How many of the seeds leave some node farther from the truth than was said. */
  private static int broken(Csr csr, double share) {
    double[] exact = Betweenness.of(csr, Progress.NONE);
    int broken = 0;
    for (int seed = 0; seed < 200; seed++) {
      SampledBetweenness found = of(csr, 600, 0.9, seed);
      for (int v = 0; v < exact.length; v++) {
        if (Math.abs(exact[v] - found.betweenness()[v]) > share * found.within()[v] + 1e-6) {
          broken++;
          break;
        }
      }
    }
    return broken;
  }

  @Test
  void allNodesAreWithinTheirBoundsAsOftenAsSaid() {
    // 1 in 10 may break it; the bounds are known to be wide, so hardly any does.
    int broken = broken(LargeGraphs.random(150, 260, 3), 1);
    assertTrue(broken <= 20, broken + " of 200 seeds broke the bound");
  }

  @Test
  void aBoundThatIsTooNarrowWouldBeSeen() {
    assertTrue(broken(LargeGraphs.random(150, 260, 3), 0.2) > 20);
  }

  @Test
  void smallGraphsAllOverAreWithinTheirBounds() {
    int broken = 0;
    for (int seed = 0; seed < 500; seed++) {
      KnottedGraph graph = KnottedGraph.of(seed);
      double[] exact = graph.betweenness();
      SampledBetweenness found = of(graph.csr(), 300, 0.99, seed);
      boolean breaks = false;
      for (int v = 0; v < exact.length; v++) {
        breaks |= Math.abs(exact[v] - found.betweenness()[v]) > found.within()[v] + 1e-9;
      }
      broken += breaks ? 1 : 0;
    }
    assertTrue(broken <= 10, broken + " of 500 graphs broke a bound that 1 in 100 may break");
  }

  @Test
  void theMeanOfManyIsTheExactOne() {
    Csr csr = LargeGraphs.random(40, 70, 5);
    double[] exact = Betweenness.of(csr, Progress.NONE);
    double[] found = of(csr, 400_000, 0.9, 1).betweenness();
    double most = Arrays.stream(exact).max().orElseThrow();
    assertArrayEquals(exact, found, most / 100);
  }

  @Test
  void whatIsSmallIsSearchedWhole() {
    Csr csr = LargeGraphs.random(500, 900, 5);
    SampledBetweenness found = SampledBetweenness.of(csr, Options.DEFAULT, Progress.NONE);
    assertEquals(0, found.paths());
    assertArrayEquals(Betweenness.of(csr, Progress.NONE), found.betweenness(), 1e-6);
    assertEquals(0, Arrays.stream(found.within()).sum());
  }

  @Test
  void theSameSeedDrawsTheSameOnOneThreadAndOnTwo() {
    Csr csr = LargeGraphs.random(2000, 5000, 7);
    double[] one = Threads.on(1, () -> of(csr, 5000, 0.9, 4).betweenness());
    assertArrayEquals(one, Threads.on(2, () -> of(csr, 5000, 0.9, 4).betweenness()), 0.0);
  }

  @Test
  void itStops() {
    Csr csr = LargeGraphs.random(2000, 5000, 7);
    assertThrows(
        CancellationException.class,
        () -> SampledBetweenness.of(csr, new Options(50_000, 0.9, 1), 0, new Telling(3)));
  }

  @Test
  void itsOptionsAreChecked() {
    assertThrows(IllegalArgumentException.class, () -> new Options(1, 0.9, 1));
    assertThrows(IllegalArgumentException.class, () -> new Options(10, 1, 1));
  }
}
