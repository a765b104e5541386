package org.partnershipatlas.analyser.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipatlas.analyser.Analyser;
import org.partnershipatlas.analyser.words.GapWords;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Completeness;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.Seating;
import org.partnershipatlas.model.Sector;

/** The honesty rule, held on random networks. */
class GapPropertyTest {
  private static final int BATCH = 50;

  static LongStream batches() {
    return LongStream.range(0, 10);
  }

  private static Network network(long seed) {
    return RandomCounties.network(seed);
  }

  private static GapReport report(Network network) {
    return Analyser.of(network).gaps();
  }

  private static Network without(Network network, Completeness gone) {
    List<AtlasRecord> kept =
        network.listAll().stream().filter(r -> !r.id().equals(gone.id())).toList();
    return Network.of(kept, network.day());
  }

  private static Set<String> absences(GapReport report) {
    Set<String> ids = new TreeSet<>();
    report.gaps().stream().filter(g -> g.kind().needsCompleteness()).forEach(g -> ids.add(key(g)));
    return ids;
  }

  // A folded line stands for each of those whom it folds.
  private static String key(Gap gap) {
    return gap.kind() + " " + gap.affected() + " " + gap.about();
  }

  @ParameterizedTest
  @MethodSource("batches")
  void withoutCompletenessNothingIsAbsentAndTheRestStaysAsItIs(long batch) {
    for (long seed = batch * BATCH; seed < (batch + 1) * BATCH; seed++) {
      Network network = network(seed);
      GapReport whole = report(network);
      List<Completeness> lists = network.list(Completeness.class);
      if (!lists.isEmpty()) {
        Completeness entry = lists.get((int) (seed % lists.size()));
        Set<String> gained = new HashSet<>(absences(report(without(network, entry))));
        gained.removeAll(absences(whole));
        // Lines that fold several may fold fewer now.
        gained.removeIf(g -> g.startsWith("NO_ROUTE") || g.startsWith("AREA_UNHEARD"));
        assertEquals(Set.of(), gained, "seed " + seed + " without " + entry.id());
      }
      Network bare = network;
      for (Completeness entry : lists) {
        bare = without(bare, entry);
      }
      assertEquals(Set.of(), absences(report(bare)), "seed " + seed);
      assertEquals(
          whole.needingNoCompleteness(), report(bare).needingNoCompleteness(), "seed " + seed);
    }
  }

  @ParameterizedTest
  @MethodSource("batches")
  void everyAbsenceNamesTheRecordThatMakesItAFact(long batch) {
    for (long seed = batch * BATCH; seed < (batch + 1) * BATCH; seed++) {
      Network network = network(seed);
      GapWords words = new GapWords(network);
      Set<String> ids = new HashSet<>();
      for (Gap gap : report(network).gaps()) {
        boolean rests =
            gap.evidence().stream().anyMatch(e -> e.record().kind() == Kind.COMPLETENESS);
        assertTrue(rests || !gap.kind().needsCompleteness(), "seed " + seed + " " + gap);
        assertTrue(ids.add(gap.id()), "seed " + seed + " twice: " + gap);
        String sentence = words.sentence(gap);
        assertTrue(sentence.endsWith(".") && !sentence.contains("missing"), sentence);
        assertFalse(sentence.contains("  ") || sentence.contains("null"), sentence);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("batches")
  void whereverNobodySpeaksForTheSectorItIsToldOrCannotBeTold(long batch) {
    for (long seed = batch * BATCH; seed < (batch + 1) * BATCH; seed++) {
      Network network = network(seed);
      GapReport report = report(network);
      for (Group group : network.current(Group.class)) {
        boolean tested = !group.kind().map(k -> k.word().equals("alliance")).orElse(false);
        boolean found =
            report.of(GapKind.NO_SECTOR_VOICE).stream()
                .anyMatch(g -> g.affected().contains(group.id()));
        boolean open =
            report.cannotTell().stream()
                .filter(c -> c.kind().equals("no sector voice"))
                .anyMatch(c -> c.about().contains(group.id()));
        boolean voice = tested && hasVoice(network, group.id());
        assertEquals(tested && !voice, found || open, "seed " + seed + " " + group.id());
        assertFalse(found && open, "seed " + seed + " " + group.id());
      }
    }
  }

  // Written out again: a filled speaking seat for, or held for, the third sector.
  private static boolean hasVoice(Network network, Id<Group> group) {
    for (Seat seat : network.list(Seat.class)) {
      List<Holding> holders = network.seating().holders(seat.id());
      if (!seat.group().equals(group) || !Seating.speaking(seat) || holders.isEmpty()) {
        continue;
      }
      boolean third = holders.stream().anyMatch(h -> h.sector().equals(Optional.of(Sector.THIRD)));
      boolean kept =
          seat.reservedForSector().equals(Optional.of(Sector.THIRD))
              && holders.stream()
                  .allMatch(h -> h.sector().map(s -> s == Sector.THIRD).orElse(true));
      if (third || kept) {
        return true;
      }
    }
    return false;
  }

  @Test
  void theRandomNetworksShowEveryKind() {
    Set<GapKind> kinds = EnumSet.noneOf(GapKind.class);
    for (long seed = 0; seed < 500; seed++) {
      report(network(seed)).gaps().forEach(g -> kinds.add(g.kind()));
    }
    assertEquals(EnumSet.allOf(GapKind.class), kinds);
  }
}
