package org.partnershipatlas.analyser.dependence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.partnershipatlas.analyser.link.GroupPair;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Progress;

/**
 * Those whose leaving, one after another, cuts the most: two-tier pairs first, then pairs of groups
 * that can reach each other; of equal ones the first in the order of their seats. Each round tries
 * everyone exactly, with those chosen before gone. It is greedy: the best pair of leavers may be
 * two others.
 */
final class MostCutting {
  private static final int BLOCK = 2048;

  private final Joints joints;
  private final Roster roster;
  private final List<GroupPair> pairs;
  private final int[] lower;
  private final int[] upper;

  private record Score(int leaver, int[] cut, long parted) {
    boolean beats(Score other) {
      return cut.length != other.cut.length
          ? cut.length > other.cut.length
          : parted > other.parted || (parted == other.parted && leaver < other.leaver);
    }
  }

  MostCutting(Joints joints, Roster roster, List<GroupPair> pairs, int[] lower, int[] upper) {
    this.joints = joints;
    this.roster = roster;
    this.pairs = pairs;
    this.lower = lower;
    this.upper = upper;
  }

  List<LeavingReport.Chosen> choose(List<Leavers.Leaver> leavers, int most, Progress progress) {
    List<LeavingReport.Chosen> chosen = new ArrayList<>();
    List<int[]> gone = new ArrayList<>();
    while (chosen.size() < most) {
      Score best = best(leavers, gone, progress);
      if (best.cut().length == 0 && best.parted() <= 0) {
        break;
      }
      Leavers.Leaver leaver = leavers.get(best.leaver());
      gone.add(leaver.tenures());
      chosen.add(
          new LeavingReport.Chosen(
              leaver.id(),
              Arrays.stream(leaver.seats()).<Id<?>>mapToObj(s -> roster.seat(s).id()).toList(),
              Arrays.stream(best.cut()).mapToObj(pairs::get).toList(),
              best.parted()));
    }
    return chosen;
  }

  private Score best(List<Leavers.Leaver> leavers, List<int[]> gone, Progress progress) {
    Score none = new Score(Integer.MAX_VALUE, new int[0], 0);
    return IntStream.range(0, (leavers.size() + BLOCK - 1) / BLOCK)
        .parallel()
        .mapToObj(block -> best(leavers, gone, block, progress))
        .reduce(none, (one, other) -> other.beats(one) ? other : one);
  }

  private Score best(List<Leavers.Leaver> leavers, List<int[]> gone, int block, Progress progress) {
    Standing standing = new Standing(joints, roster);
    gone.forEach(standing::leave);
    Parting parting = new Parting(standing);
    TierCuts cuts = new TierCuts(standing, parting, lower, upper);
    Score best = new Score(Integer.MAX_VALUE, new int[0], 0);
    int end = Math.min(leavers.size(), (block + 1) * BLOCK);
    for (int i = block * BLOCK; i < end; i++) {
      progress.check();
      int[] open = standing.open(leavers.get(i).tenures());
      standing.trial(open);
      parting.search();
      Score score = new Score(i, cuts.list(), parting.pairsParted());
      standing.back(open);
      best = score.beats(best) ? score : best;
    }
    return best;
  }
}
