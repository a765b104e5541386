package org.partnershipatlas.analyser.measure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.analyser.dependence.CutPoints;
import org.partnershipatlas.analyser.graph.Csr;
import org.partnershipatlas.model.Progress;

class SampledDistancesTest {
  private static Csr graph(int nodes, int links) {
    Random random = new Random(5);
    int[] tail = new int[links];
    int[] head = new int[links];
    for (int e = 0; e < links; e++) {
      // Some have many more links than others.
      tail[e] = (int) (nodes * random.nextDouble() * random.nextDouble());
      head[e] = (tail[e] + 1 + random.nextInt(nodes - 1)) % nodes;
    }
    return Csr.of(nodes, tail, head);
  }

  private static Distances measured(Csr csr, long most) {
    double[] lengths = new double[csr.edges()];
    Arrays.setAll(lengths, e -> 1 + e % 3);
    return Distances.of(csr, CutPoints.of(csr), Optional.of(lengths), most, Progress.NONE);
  }

  private static Distances sampled(Csr csr) {
    return measured(csr, 0);
  }

  @Test
  void aSampleIsWithinItsBound() {
    int nodes = 1_500;
    Csr csr = graph(nodes, 4_000);
    Distances exact = measured(csr, Long.MAX_VALUE);
    Distances sampled = sampled(csr);
    assertTrue(exact.sampled.isEmpty());
    MeasureReport.Sampled by = sampled.sampled.orElseThrow();
    assertTrue(by.sources() >= 1_000 && by.sources() < nodes, by::toString);
    assertTrue(by.bound() < 0.1, by::toString);
    double pairs = (nodes - 1.0) * (nodes - 2) / 2;
    double worst = 0;
    for (int v = 0; v < nodes; v++) {
      worst = Math.max(worst, Math.abs(exact.betweenness[v] - sampled.betweenness[v]) / pairs);
      if (exact.reached[v] > 0) {
        assertEquals(
            exact.sum[v] / exact.reached[v],
            sampled.sum[v] / sampled.reached[v],
            0.4,
            "the mean distance of " + v);
      }
    }
    assertTrue(worst <= by.bound(), "out by " + worst);
    assertTrue(worst > 0, "nothing was sampled");
    assertTrue(CutPoints.of(csr).components() > 1, "a small part to be followed whole");
  }

  @Test
  void theSameSampleIsDrawnEachTime() {
    Csr csr = graph(1_200, 3_000);
    assertArrayEquals(sampled(csr).betweenness, sampled(csr).betweenness, 0.0);
  }

  @Test
  void aSmallGraphIsNeverSampled() {
    assertTrue(sampled(graph(900, 2_000)).sampled.isEmpty());
  }
}
