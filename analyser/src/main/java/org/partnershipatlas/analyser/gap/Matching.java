package org.partnershipatlas.analyser.gap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * Gives each seat at most one of its candidates, and each candidate at most one seat: as many seats
 * as can be, and of all such ways one in which the seats are given candidates as near the head of
 * their own lists as can be, over all seats together.
 *
 * <p>A maximum-weight bipartite matching, by JGraphT, in O(n (m + n log n)) for each connected part
 * of n seats and candidates with m choices. Every choice weighs more than all differences in place
 * together, so that number goes before place. Seats and candidates are numbers in the order in
 * which they are given, which settles ties.
 */
final class Matching {
  private Matching() {}

  /**
   * The candidate that each seat is given, -1 for none.
   *
   * @param candidates for each seat its candidates, best first
   */
  static int[] best(List<int[]> candidates) {
    int[] chosen = new int[candidates.size()];
    Arrays.fill(chosen, -1);
    for (List<Integer> part : parts(candidates)) {
      match(candidates, part, chosen);
    }
    return chosen;
  }

  /** The seats in lots that share no candidate, each in the order given. */
  private static List<List<Integer>> parts(List<int[]> candidates) {
    int most = candidates.stream().flatMapToInt(Arrays::stream).max().orElse(-1);
    int[] firstSeat = new int[most + 1];
    Arrays.fill(firstSeat, -1);
    int[] lot = new int[candidates.size()];
    for (int seat = 0; seat < lot.length; seat++) {
      lot[seat] = seat;
      for (int candidate : candidates.get(seat)) {
        if (firstSeat[candidate] < 0) {
          firstSeat[candidate] = seat;
        } else {
          join(lot, firstSeat[candidate], seat);
        }
      }
    }
    List<List<Integer>> parts = new ArrayList<>();
    for (int seat = 0; seat < lot.length; seat++) {
      parts.add(new ArrayList<>());
      parts.get(root(lot, seat)).add(seat);
    }
    parts.removeIf(List::isEmpty);
    return parts;
  }

  private static void join(int[] lot, int one, int other) {
    int a = root(lot, one);
    int b = root(lot, other);
    lot[Math.max(a, b)] = Math.min(a, b);
  }

  private static int root(int[] lot, int seat) {
    int at = seat;
    while (lot[at] != at) {
      lot[at] = lot[lot[at]];
      at = lot[at];
    }
    return at;
  }

  private static void match(List<int[]> candidates, List<Integer> seats, int[] chosen) {
    int longest = seats.stream().mapToInt(s -> candidates.get(s).length).max().orElse(0);
    double base = (double) longest * seats.size() + 1;
    Graph<Integer, DefaultWeightedEdge> graph =
        new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    Set<Integer> left = new HashSet<>();
    Set<Integer> right = new HashSet<>();
    // A seat stands as a negative number, so that it is no candidate's.
    for (int seat : seats) {
      graph.addVertex(-1 - seat);
      left.add(-1 - seat);
      int place = 0;
      for (int candidate : candidates.get(seat)) {
        graph.addVertex(candidate);
        right.add(candidate);
        DefaultWeightedEdge edge = graph.addEdge(-1 - seat, candidate);
        graph.setEdgeWeight(edge, base + longest - place);
        place++;
      }
    }
    for (DefaultWeightedEdge edge :
        new MaximumWeightBipartiteMatching<>(graph, left, right).getMatching().getEdges()) {
      int one = graph.getEdgeSource(edge);
      int other = graph.getEdgeTarget(edge);
      chosen[-1 - Math.min(one, other)] = Math.max(one, other);
    }
  }
}
