package org.partnershipatlas.analyser.measure;

import java.util.Arrays;
import org.partnershipatlas.analyser.BadQuestion;
import org.partnershipatlas.model.Progress;

/** Joins the nodes of one side by the nodes of the other that they share. */
final class Projection {
  /** Above this many shared places a projection would fill the memory. */
  private static final long MOST = 40_000_000L;

  private Projection() {}

  /**
   * A link for each node that two share; one that both have several times counts once. A node of
   * the other side with d contacts makes d (d − 1) / 2 of them.
   *
   * @param first whether those are joined whom the pairs come from
   */
  static Pairs of(Pairs pairs, boolean first, int nodes, Progress progress) {
    int[] start = new int[nodes + 1];
    for (int p = 0; p < pairs.size(); p++) {
      start[shared(pairs, p, first) + 1]++;
    }
    for (int v = 0; v < nodes; v++) {
      start[v + 1] += start[v];
    }
    int[] contact = new int[pairs.size()];
    int[] next = start.clone();
    for (int p = 0; p < pairs.size(); p++) {
      contact[next[shared(pairs, p, first)]++] = first ? pairs.from(p) : pairs.to(p);
    }
    Pairs joined = new Pairs();
    for (int v = 0; v < nodes; v++) {
      progress.check();
      join(Arrays.stream(contact, start[v], start[v + 1]).sorted().distinct().toArray(), joined);
    }
    return joined;
  }

  private static int shared(Pairs pairs, int p, boolean first) {
    return first ? pairs.to(p) : pairs.from(p);
  }

  private static void join(int[] each, Pairs joined) {
    long more = (long) each.length * (each.length - 1) / 2;
    if (joined.size() + more > MOST) {
      throw new BadQuestion(
          "Joined by what they share, there would be over " + MOST + " links.",
          Long.toString(joined.size() + more),
          "Ask for the mode two-mode, which measures people and groups as they are.");
    }
    for (int i = 0; i < each.length; i++) {
      for (int j = i + 1; j < each.length; j++) {
        joined.add(each[i], each[j], 1);
      }
    }
  }
}
