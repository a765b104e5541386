package org.partnershipatlas.analyser.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.partnershipatlas.analyser.Analyser;
import org.partnershipatlas.analyser.Evidence;
import org.partnershipatlas.analyser.coverage.Coverage;
import org.partnershipatlas.analyser.coverage.RowKey;
import org.partnershipatlas.analyser.coverage.RowKind;
import org.partnershipatlas.analyser.coverage.SubjectState;
import org.partnershipatlas.analyser.gap.Gap;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Completeness;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Progress;

/**
 * Sets two networks beside each other, each as at its day. The work is linear in their records,
 * besides the analyses that are compared.
 */
public final class Comparer {
  private static final int STAGES = 5;

  private final Analyser before;
  private final Analyser after;
  private final Progress progress;

  private Comparer(Analyser before, Analyser after, Progress progress) {
    this.before = before;
    this.after = after;
    this.progress = progress;
  }

  /**
   * How the second differs from the first.
   *
   * @param names the lens that was applied to both
   */
  public static Comparison compare(
      Analyser before, Analyser after, Names names, Progress progress) {
    return new Comparer(before, after, progress).make(names);
  }

  /** The changes that make the records of the second network, of all times, of the first's. */
  public static List<Change> changes(Network before, Network after) {
    return RecordTurns.changes(before, after);
  }

  private Comparison make(Names names) {
    progress.at(0, STAGES);
    RecordTurns records = new RecordTurns(before.network(), after.network(), names);
    progress.at(1, STAGES);
    List<SeatTurn> seats = new SeatTurns(before.network(), after.network()).list();
    progress.at(2, STAGES);
    GapTurns gaps = gaps();
    progress.at(3, STAGES);
    VoiceTurns voices = voices();
    progress.at(4, STAGES);
    List<SideBySide> measures = Numbers.list(before, after, progress);
    progress.at(STAGES, STAGES);
    return new Comparison(
        before.network().day(),
        after.network().day(),
        records.common(),
        records.turns(),
        records.elsewhen(),
        kept(records),
        names == Names.FULL,
        seats,
        gaps,
        voices,
        measures);
  }

  private List<KeptTurn> kept(RecordTurns records) {
    List<KeptTurn> kept = new ArrayList<>();
    Map<String, Gap> has = records.kept().isEmpty() ? Map.of() : byKey(after);
    Map<String, Gap> had = records.kept().isEmpty() ? Map.of() : byKey(before);
    for (Turn turn : records.kept()) {
      Analyser side = turn.what() == Turn.What.LOST ? before : after;
      Optional<String> key =
          side.network().find(turn.id()).map(AtlasRecord::row).flatMap(row -> row.find("gap"));
      Optional<Gap> now = key.map(has::get);
      Optional<Gap> then = key.map(had::get);
      kept.add(new KeptTurn(turn.id(), turn.what(), now.or(() -> then), now.isPresent()));
    }
    return kept;
  }

  private GapTurns gaps() {
    Map<String, Gap> had = byKey(before);
    Map<String, Gap> has = byKey(after);
    List<Gap> opened =
        after.gaps().told(false).gaps().stream().filter(g -> !had.containsKey(g.id())).toList();
    List<Gap> closed =
        before.gaps().told(false).gaps().stream().filter(g -> !has.containsKey(g.id())).toList();
    return new GapTurns(
        opened,
        opened.stream().filter(g -> restsOnUnknown(g, after.network(), before.network())).toList(),
        closed,
        closed.stream().filter(g -> restsOnUnknown(g, before.network(), after.network())).toList(),
        after.gaps().told(false).gaps().size() - opened.size());
  }

  private static Map<String, Gap> byKey(Analyser side) {
    Map<String, Gap> gaps = new HashMap<>();
    side.gaps().told(false).gaps().forEach(g -> gaps.put(g.id(), g));
    return gaps;
  }

  /** Whether a list that the gap rests on is there on the other side and not known to be whole. */
  private static boolean restsOnUnknown(Gap gap, Network own, Network other) {
    return gap.evidence().stream()
        .map(Evidence::record)
        .filter(id -> id.kind() == Kind.COMPLETENESS)
        .flatMap(id -> own.find(id).stream())
        .map(Completeness.class::cast)
        .anyMatch(
            list ->
                new Presence(other).isThere(list.of())
                    && !other.grounds().isComplete(list.what(), list.of()));
  }

  private VoiceTurns voices() {
    Set<Id<?>> heardBefore = heard(before);
    Set<Id<?>> heardAfter = heard(after);
    Set<Id<Organisation>> spokenBefore = spokenFor(before);
    Set<Id<Organisation>> spokenAfter = spokenFor(after);
    return new VoiceTurns(
        minus(heardAfter, heardBefore, before.network()::has),
        minus(heardBefore, heardAfter, after.network()::has),
        minus(spokenAfter, spokenBefore, before.network()::has),
        minus(spokenBefore, spokenAfter, after.network()::has));
  }

  private <I extends Id<?>> List<I> minus(Set<I> ones, Set<I> others, Predicate<I> listed) {
    Function<I, String> name = id -> (after.network().has(id) ? after : before).network().name(id);
    return ones.stream()
        .filter(id -> !others.contains(id) && listed.test(id))
        .sorted(Comparator.comparing(name).thenComparing(Id::toString))
        .toList();
  }

  private Set<Id<?>> heard(Analyser side) {
    Coverage coverage = side.coverage();
    List<RowKey> rows = new ArrayList<>(coverage.listRows(RowKind.FIELD));
    rows.addAll(coverage.listRows(RowKind.COMMUNITY));
    Set<Id<?>> heard = new LinkedHashSet<>();
    for (RowKey row : rows) {
      progress.check();
      row.id().filter(id -> isHeard(coverage, row)).ifPresent(heard::add);
    }
    return heard;
  }

  private static boolean isHeard(Coverage coverage, RowKey row) {
    return coverage.groups().stream()
        .anyMatch(g -> coverage.voice(row, g.id()).state() == SubjectState.ACCOUNTABLE);
  }

  private Set<Id<Organisation>> spokenFor(Analyser side) {
    Set<Id<Organisation>> all = new LinkedHashSet<>();
    for (Group group : side.coverage().groups()) {
      progress.check();
      side.coverage().listVoices(group.id()).stream()
          .filter(v -> v.state().spokenFor())
          .forEach(v -> all.add(v.organisation()));
    }
    return all;
  }
}
