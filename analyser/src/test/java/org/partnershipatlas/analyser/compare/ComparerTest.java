package org.partnershipatlas.analyser.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipatlas.analyser.Analyser;
import org.partnershipatlas.analyser.gap.Gap;
import org.partnershipatlas.analyser.words.CompareWords;
import org.partnershipatlas.analyser.words.Sentence;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.model.Outcome;
import org.partnershipatlas.model.Progress;
import org.partnershipatlas.model.RandomNetwork;

/** What the difference of two networks says, and that it is the difference. */
class ComparerTest {
  private static final String BOARD =
      """
      area devon kind=county
      theme health
      group board name='Health Board' kind='partnership board' areas=devon themes=health
      group forum name='Forum' kind='sector forum' areas=devon from=2000
      completeness whole what='seats of a group' of=group:board
      organisation cvs name='Devon CVS' sector=third areas=devon
      person 1 name='First Holder'
      seat s1 group=board label='Sector seat' reserved_for_sector=third
      tenure t1 seat=s1 person=1 on_behalf_of=cvs from=2007
      """;

  static IntStream seeds() {
    return IntStream.range(0, 500);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aDifferenceAppliedToOneGivesTheOther(int seed) {
    Network before = network(seed, 1);
    Network after = varied(before, seed);
    Outcome outcome = before.with(Comparer.changes(before, after));
    assertTrue(outcome.accepted(), () -> "seed " + seed + ": " + outcome.problems());
    assertEquals(after.fingerprint(), outcome.network().fingerprint(), "seed " + seed);
    assertEquals(List.of(), Comparer.changes(after, after), "seed " + seed);
    RecordTurns turns = new RecordTurns(before, after, Names.FULL);
    Set<String> told =
        turns.turns().stream()
            .map(t -> t.what() + " " + t.id())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(asRecorded(before, after), told, "seed " + seed);
  }

  /** The same, read off the records one by one. */
  private static Set<String> asRecorded(Network before, Network after) {
    Set<String> told = new TreeSet<>();
    Set<Id<?>> ids = new java.util.HashSet<>();
    Stream.of(before, after).flatMap(n -> n.listAll().stream()).forEach(r -> ids.add(r.id()));
    for (Id<?> id : ids) {
      boolean was = there(before, id);
      boolean is = there(after, id);
      if (!Presence.isTold(id.kind())) {
        continue;
      }
      if (was && !is) {
        told.add("LOST " + id);
      } else if (is && !was) {
        told.add("GAINED " + id);
      } else if (was && !before.get(id).row().equals(after.get(id).row())) {
        told.add("CHANGED " + id);
      }
    }
    return told;
  }

  private static boolean there(Network network, Id<?> id) {
    if (!network.has(id) || !network.get(id).span().holdsOn(network.day())) {
      return false;
    }
    return switch (id.kind()) {
      case SEAT -> there(network, network.get(Id.seat(id.value())).group());
      case TENURE -> there(network, network.get(Id.tenure(id.value())).seat());
      case LINK -> network.get(id).references().stream().allMatch(group -> there(network, group));
      default -> true;
    };
  }

  @ParameterizedTest
  @MethodSource("fewSeeds")
  void gapsOpenedAndClosedAreTheDifferenceOfTheirSets(int seed) {
    Network before = network(seed, 2);
    Network after = varied(before, seed);
    Analyser one = Analyser.of(before);
    Analyser other = Analyser.of(after);
    Comparison comparison = one.compare(other, Names.FULL, Progress.NONE);
    Set<String> had = keys(one);
    Set<String> has = keys(other);
    Set<String> opened = new TreeSet<>(has);
    opened.removeAll(had);
    Set<String> closed = new TreeSet<>(had);
    closed.removeAll(has);
    assertEquals(opened, ids(comparison.gaps().opened()), "seed " + seed);
    assertEquals(closed, ids(comparison.gaps().closed()), "seed " + seed);
    assertEquals(has.size() - opened.size(), comparison.gaps().same(), "seed " + seed);
    assertTrue(one.compare(one, Names.FULL, Progress.NONE).empty(), "seed " + seed);
  }

  static IntStream fewSeeds() {
    return IntStream.range(0, 40);
  }

  private static Set<String> keys(Analyser side) {
    return ids(side.gaps().gaps());
  }

  private static Set<String> ids(List<Gap> gaps) {
    return gaps.stream().map(Gap::id).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Network network(int seed, int perKind) {
    return Network.of(RandomNetwork.records(seed, perKind), LocalDate.of(2015, 6, 1));
  }

  /** Some records taken from another network of the same ids, some taken away, another day. */
  private static Network varied(Network base, int seed) {
    Random random = new Random(seed);
    List<Change> changes = new ArrayList<>();
    for (AtlasRecord other : RandomNetwork.records(seed + 10_000L, 2)) {
      if (random.nextInt(3) == 0) {
        changes.add(new Change.Put(other));
      }
    }
    Outcome all = base.with(changes);
    Network put = all.network();
    if (!all.accepted()) {
      for (Change change : changes) {
        put = put.with(List.of(change)).network();
      }
    }
    List<Change> gone = new ArrayList<>();
    for (AtlasRecord entry : put.listAll()) {
      if (random.nextInt(3) == 0 && put.referring(entry.id(), AtlasRecord.class).isEmpty()) {
        gone.add(new Change.Remove(entry.id()));
      }
    }
    put = put.with(gone).network();
    return put.asAt(base.day().plusMonths(random.nextInt(3) * 18L));
  }

  @Test
  void theSameNetworkDiffersInNothing() {
    Network network = NetworkText.network(BOARD, "2008-09-30");
    Comparison none = compare(network, network);
    assertTrue(none.empty());
    assertEquals(
        List.of("Both as at 30 September 2008: nothing differs."), texts(network, network));
  }

  @Test
  void aSeatThatFellVacantAndTheGapThatItOpened() {
    Network before = NetworkText.network(BOARD, "2008-09-30");
    Network after =
        change(
            before,
            "seat s1 group=board label='Sector seat' reserved_for_sector=third vacant=yes",
            "tenure t1 seat=s1 person=1 on_behalf_of=cvs from=2007 to=2008");
    List<String> told = texts(before, after);
    assertTrue(told.get(0).contains("1 seat newly vacant"), told.get(0));
    assertTrue(
        told.contains(
            "The seat “Sector seat” on Health Board fell vacant: First Holder (Devon CVS) held"
                + " it."),
        () -> String.join("\n", told));
    assertTrue(
        told.contains("Devon CVS no longer has a seat that speaks for it."), () -> "" + told);
    Comparison back = compare(after, before);
    assertEquals(compare(before, after).gaps().opened(), back.gaps().closed());
    assertTrue(back.seats().get(0).wasFilled());
  }

  @Test
  void aRenamedGroupHasChanged() {
    Network before = NetworkText.network(BOARD, "2008-09-30");
    Network after =
        change(
            before, "group forum name='Voluntary Forum' kind='sector forum' areas=devon from=2000");
    assertTrue(
        texts(before, after).contains("Forum: is called Voluntary Forum now."),
        () -> "" + texts(before, after));
    assertEquals(List.of(), compare(before, after).turns(Turn.What.GAINED));
  }

  @Test
  void twoDaysOfOneNetwork() {
    Network later =
        change(
            NetworkText.network(BOARD, "2008-09-30"),
            "group forum kind='sector forum' areas=devon from=2000 to=2009",
            "seat s2 group=forum");
    Comparison comparison = compare(later, later.asAt(LocalDate.of(2010, 1, 1)));
    assertEquals(
        List.of("LOST group:forum", "LOST seat:s2"),
        comparison.turns().stream().map(t -> t.what() + " " + t.id()).toList(),
        "a seat ends with its group");
    assertEquals(List.of(), comparison.elsewhen());
  }

  @Test
  void aGapOfWhichNothingWasKnownIsNotSaidToHaveOpened() {
    Network known =
        change(
            NetworkText.network(BOARD, "2008-09-30"),
            "tenure t1 seat=s1 person=1 on_behalf_of=cvs from=2007 to=2008",
            "seat s1 group=board label='Sector seat' reserved_for_sector=third vacant=yes");
    Network unknown =
        known.with(List.of(new Change.Remove(Id.parse("completeness:whole")))).network();
    Comparison comparison = compare(unknown, known);
    assertFalse(comparison.gaps().opened().isEmpty());
    assertEquals(comparison.gaps().opened(), comparison.gaps().nowKnown());
    assertEquals(
        comparison.gaps().closed().size(), compare(known, known).gaps().noLongerKnown().size());
    assertFalse(compare(known, unknown).gaps().noLongerKnown().isEmpty());
  }

  @Test
  void networksWithoutACommonRecordAreOnlySetSideBySide() {
    Network one = NetworkText.network(BOARD, "2008-09-30");
    Network other = NetworkText.network("group x\ngroup y", "2008-09-30");
    assertEquals(2, texts(one, other).size(), () -> "" + texts(one, other));
    SideBySide groups = compare(one, other).measures().get(0);
    assertEquals(2, groups.before().orElseThrow());
    assertEquals(2, groups.after().orElseThrow());
  }

  @Test
  void aStopIsObeyed() {
    Network network = NetworkText.network(BOARD, "2008-09-30");
    Progress stop =
        new Progress() {
          @Override
          public void at(long done, long of) {
            check();
          }

          @Override
          public void check() {
            throw new IllegalStateException("stopped");
          }
        };
    Analyser side = Analyser.of(network);
    assertThrows(IllegalStateException.class, () -> side.compare(side, Names.FULL, stop));
  }

  private static Network change(Network network, String... lines) {
    List<Change> changes = new ArrayList<>();
    for (String line : lines) {
      changes.add(new Change.Put(NetworkText.record(line)));
    }
    Outcome outcome = network.with(changes);
    assertTrue(outcome.accepted(), () -> "" + outcome.problems());
    return outcome.network();
  }

  private static Comparison compare(Network before, Network after) {
    return Analyser.of(before).compare(Analyser.of(after), Names.FULL, Progress.NONE);
  }

  private static List<String> texts(Network before, Network after) {
    return new CompareWords(before, after)
        .sentences(compare(before, after)).stream().map(Sentence::text).toList();
  }
}
