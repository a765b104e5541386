package org.partnershipatlas.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row measured on one graph. Our own way is warmed up first; then it and the peers take turns,
 * so that whatever else the machine does falls on both. Times are medians of the rounds, and a
 * ratio is the median of the rounds' ratios. A way that takes long has fewer rounds, one at least.
 */
final class Measured {
  /**
   * A peer's figures.
   *
   * @param check its number
   * @param agrees whether its number is ours; empty where it did only part of the work
   */
  record Beside(
      double seconds, double ratio, String part, double check, Optional<Boolean> agrees) {}

  private static final int ROUNDS = 7;
  private static final double WARM_SECONDS = 3;
  private static final double OWN_SECONDS = 10;
  private static final double PEER_SECONDS = 8;
  private static final double AGREES = 1e-6;

  private final List<Double> own = new ArrayList<>();
  private final Map<Peer, List<Double>> theirs = new LinkedHashMap<>();
  private final Map<Peer, List<Double>> ratios = new LinkedHashMap<>();
  private final Map<Peer, Double> checks = new LinkedHashMap<>();
  private final Map<String, Double> others = new LinkedHashMap<>();
  private double check;

  private Measured() {}

  static Measured of(Row row, BenchGraph graph, Peers process) {
    Measured measured = new Measured();
    List<Own> ways = row.own(graph);
    if (graph.size() != GraphSize.ENGLAND || graph.network().isEmpty()) {
      measured.warm(ways.get(0));
    }
    measured.rounds(ways.get(0), row.peers(graph), process);
    ways.stream().skip(1).forEach(measured::other);
    return measured;
  }

  private void warm(Own way) {
    double spent = 0;
    for (int i = 0; i < 200 && spent < WARM_SECONDS; i++) {
      spent += time(way);
    }
  }

  private double time(Own way) {
    long start = System.nanoTime();
    check = way.work().getAsDouble();
    return (System.nanoTime() - start) / 1e9;
  }

  private void rounds(Own way, List<Peer> peers, Peers process) {
    for (int round = 0; round < ROUNDS; round++) {
      if (round > 0 && sum(own) + last(own) > OWN_SECONDS) {
        break;
      }
      double seconds = time(way);
      own.add(seconds);
      for (Peer peer : peers) {
        List<Double> before = theirs.getOrDefault(peer, List.of());
        if (round == 0 || (sum(before) + last(before)) / peer.scale() <= PEER_SECONDS) {
          process.run(peer).ifPresent(answer -> keep(peer, answer, seconds));
        }
      }
    }
  }

  private void keep(Peer peer, PeerProcess.Answer answer, double own) {
    theirs.computeIfAbsent(peer, p -> new ArrayList<>()).add(answer.seconds());
    ratios.computeIfAbsent(peer, p -> new ArrayList<>()).add(answer.seconds() / own);
    checks.put(peer, answer.check());
  }

  private void other(Own way) {
    double answer = check;
    double first = time(way);
    List<Double> times = new ArrayList<>(first > OWN_SECONDS / 4 ? List.of(first) : List.of());
    while (times.size() < 3 && first <= OWN_SECONDS / 4) {
      times.add(time(way));
    }
    String differs = near(answer, check) ? "" : " (another answer: " + check + ")";
    others.put(way.name() + differs, Median.of(times));
    check = answer;
  }

  private static boolean near(double one, double other) {
    return Math.abs(one - other) <= AGREES * Math.max(1, Math.abs(one));
  }

  double seconds() {
    return Median.of(own);
  }

  int runs() {
    return own.size();
  }

  /** Half the range between the slowest and the fastest round, as a share of the median. */
  double spread() {
    double least = own.stream().mapToDouble(x -> x).min().orElse(0);
    double most = own.stream().mapToDouble(x -> x).max().orElse(0);
    return (most - least) / 2 / seconds();
  }

  double check() {
    return check;
  }

  /** What that tool took, if it was run. */
  Optional<Beside> beside(String tool) {
    return theirs.keySet().stream()
        .filter(peer -> peer.tool().equals(tool))
        .findFirst()
        .map(
            peer ->
                new Beside(
                    Median.of(theirs.get(peer)),
                    Median.of(ratios.get(peer)),
                    peer.part(),
                    checks.get(peer),
                    peer.part().isEmpty()
                        ? Optional.of(near(check, checks.get(peer)))
                        : Optional.empty()));
  }

  /** What our other ways took, by name. */
  Map<String, Double> others() {
    return others;
  }

  private static double sum(List<Double> times) {
    return times.stream().mapToDouble(x -> x).sum();
  }

  private static double last(List<Double> times) {
    return times.isEmpty() ? 0 : times.get(times.size() - 1);
  }
}
