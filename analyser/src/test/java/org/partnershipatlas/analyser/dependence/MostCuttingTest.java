package org.partnershipatlas.analyser.dependence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipatlas.analyser.Analyser;
import org.partnershipatlas.analyser.link.GroupPair;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.model.Progress;

/** Those chosen one after another against networks from which each of them is really taken. */
class MostCuttingTest {
  static IntStream seeds() {
    return IntStream.range(0, 500);
  }

  private static Network network(int seed) {
    return NetworkText.network(RandomCounties.text(seed + 7000L), "2026-11-22");
  }

  private static LeavingReport report(Network network) {
    return Analyser.of(network)
        .leaving(LeavingOptions.of(LeaverKind.PERSON).most(2), Progress.NONE);
  }

  /** What the next one cuts; the joined pairs are followed by the graph of each network. */
  private record Cut(Set<GroupPair> pairs, long groupPairs) {
    static Cut of(JoinedByHand before, Network after) {
      JoinedByHand left = new JoinedByHand(after);
      return new Cut(
          WithoutThem.gone(before.pairs, left.pairs), before.groupPairs - left.groupPairs);
    }

    boolean beats(Cut other) {
      return pairs.size() != other.pairs.size()
          ? pairs.size() > other.pairs.size()
          : groupPairs > other.groupPairs;
    }
  }

  /** Follows the choice; {@code forget} leaves those chosen before in place: a planted fault. */
  private static void follow(int seed, boolean forget) {
    Network network = network(seed);
    Network now = network;
    List<Id<?>> gone = new ArrayList<>();
    for (LeavingReport.Chosen chosen : report(network).chosen()) {
      JoinedByHand before = new JoinedByHand(now);
      Cut found = Cut.of(before, WithoutThem.without(now, chosen.leaver()));
      String where = "seed " + seed + ", " + chosen.leaver() + " after " + gone;
      assertEquals(found.pairs(), Set.copyOf(chosen.pairs()), where);
      assertEquals(found.groupPairs(), chosen.groupPairs(), where);
      for (int p = 0; p < RandomCounties.PEOPLE; p++) {
        Cut other = Cut.of(before, WithoutThem.without(now, Id.person("p" + p)));
        assertTrue(!other.beats(found), where + ": p" + p + " cuts more");
      }
      gone.add(chosen.leaver());
      now = forget ? now : WithoutThem.without(now, chosen.leaver());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void eachIsTheBestOnceThoseBeforeHaveLeft(int seed) {
    follow(seed, false);
  }

  @Test
  void aPlantedFaultIsCaught() {
    AtomicInteger caught = new AtomicInteger();
    seeds()
        .limit(60)
        .forEach(
            seed -> {
              try {
                follow(seed, true);
              } catch (AssertionError e) {
                caught.incrementAndGet();
              }
            });
    assertTrue(caught.get() > 0);
  }

  @Test
  void itCanBeStopped() {
    Progress stop =
        new Progress() {
          @Override
          public void at(long done, long of) {}

          @Override
          public void check() {
            throw new CancellationException("stopped");
          }
        };
    Analyser analyser = Analyser.of(network(1));
    assertThrows(
        CancellationException.class,
        () -> analyser.leaving(LeavingOptions.of(LeaverKind.SEAT), stop));
  }

  @Test
  void itTellsHowFarItIs() {
    List<Long> told = new ArrayList<>();
    Progress watch =
        new Progress() {
          @Override
          public synchronized void at(long done, long of) {
            assertTrue(done <= of);
            told.add(done);
          }

          @Override
          public void check() {}
        };
    LeavingReport report =
        Analyser.of(network(1)).leaving(LeavingOptions.of(LeaverKind.SEAT), watch);
    assertTrue(told.contains((long) report.looked()));
  }
}
