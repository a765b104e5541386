package org.partnershipatlas.analyser.dependence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.partnershipatlas.analyser.coverage.Coverage;
import org.partnershipatlas.analyser.graph.CoordinationGraph;
import org.partnershipatlas.analyser.link.GroupPair;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Progress;

/**
 * What breaks when each of those of a kind leaves. Every leaver is tried by itself on the same
 * base: what changes is found from the seats that are given up, so that the work is that of what
 * they touch. What is told is what a network without the leaver would show.
 */
public final class Dependences {
  private static final int BLOCK = 2048;

  private final Network network;
  private final Coverage coverage;
  private final LeavingOptions options;
  private final Roster roster;
  private final Joints joints;
  private final VoiceLosses voices;
  private final OtherSeats others;
  private final List<GroupPair> pairs;
  private final int[] lower;
  private final int[] upper;

  /**
   * @param coverage of the groups that are looked at
   * @param pairs the pairs of groups of two tiers that are looked at
   */
  public Dependences(
      Network network,
      Coverage coverage,
      CoordinationGraph graph,
      List<GroupPair> pairs,
      LeavingOptions options) {
    this.network = network;
    this.coverage = coverage;
    this.options = options;
    this.roster = new Roster(network);
    this.joints = new Joints(graph, roster);
    TestedGroups tested = new TestedGroups(network, coverage);
    this.voices = new VoiceLosses(roster, new SeatVoices(network, coverage, tested));
    this.others = new OtherSeats(network, roster, tested);
    this.pairs = List.copyOf(pairs);
    this.lower = nodes(graph, GroupPair::lower);
    this.upper = nodes(graph, GroupPair::upper);
  }

  private int[] nodes(CoordinationGraph graph, Function<GroupPair, Id<Group>> end) {
    return pairs.stream().mapToInt(pair -> graph.find(end.apply(pair)).orElseThrow()).toArray();
  }

  /** Looks at everyone of the kind. */
  public LeavingReport report(Progress progress) {
    Leavers all = new Leavers(network, roster, options);
    List<Leavers.Leaver> leavers = all.list();
    Standing standing = new Standing(joints, roster);
    TierCuts base = new TierCuts(standing, new Parting(standing), lower, upper);
    List<Loss> losses = new ArrayList<>(losses(leavers, progress));
    losses.removeIf(loss -> !loss.breaks());
    losses.sort(ORDER);
    int joined = (int) IntStream.range(0, pairs.size()).filter(base::joined).count();
    return new LeavingReport(
        options.kind(),
        options.area(),
        leavers.size(),
        all.leftOut(),
        joined,
        losses,
        new MostCutting(joints, roster, pairs, lower, upper)
            .choose(leavers, options.most(), progress));
  }

  // Equal ones stay in the order of their seats.
  private static final Comparator<Loss> ORDER =
      Comparator.<Loss>comparingInt(loss -> -loss.groups().size())
          .thenComparingInt(loss -> -loss.pairs().size())
          .thenComparingInt(loss -> -loss.subjects().size())
          .thenComparingInt(loss -> -loss.organisations().size())
          .thenComparingLong(loss -> -loss.groupPairs());

  private List<Loss> losses(List<Leavers.Leaver> leavers, Progress progress) {
    int blocks = (leavers.size() + BLOCK - 1) / BLOCK;
    AtomicInteger done = new AtomicInteger();
    return IntStream.range(0, blocks)
        .parallel()
        .mapToObj(
            block -> {
              List<Loss> found = new ArrayList<>();
              Trial trial = new Trial();
              for (int i = block * BLOCK; i < Math.min(leavers.size(), (block + 1) * BLOCK); i++) {
                progress.check();
                found.add(trial.loss(leavers.get(i)));
              }
              progress.at(done.addAndGet(found.size()), leavers.size());
              return found;
            })
        .flatMap(List::stream)
        .toList();
  }

  /** What one worker needs to try leavers. */
  private final class Trial {
    private final Standing standing = new Standing(joints, roster);
    private final Parting parting = new Parting(standing);
    private final TierCuts cuts = new TierCuts(standing, parting, lower, upper);

    Loss loss(Leavers.Leaver leaver) {
      int[] tenures = leaver.tenures();
      standing.trial(tenures);
      parting.search();
      int[] cut = cuts.list();
      long parted = Math.max(0, parting.pairsParted());
      Withdrawal without =
          Withdrawal.of(network, leaver.departure().bodies(), coverage.options().reach());
      VoiceLosses.Lost lost = voices.lost(tenures, standing.away(), without);
      Loss loss =
          new Loss(
              leaver.id(),
              Arrays.stream(leaver.seats())
                  .mapToObj(seat -> others.givenUp(seat, standing.away()))
                  .toList(),
              byName(lost.groups()).stream()
                  .map(g -> new Loss.Voiceless(g, others.surelyVoiceless(g, standing.away())))
                  .toList(),
              Arrays.stream(cut).mapToObj(pairs::get).toList(),
              byName(lost.organisations()),
              byName(lost.subjects()),
              parted);
      standing.back(tenures);
      return loss;
    }
  }

  private <I extends Id<?>> List<I> byName(List<I> ids) {
    return ids.stream()
        .sorted(Comparator.<I, String>comparing(network::name).thenComparing(id -> id.toString()))
        .toList();
  }
}
