package org.partnershipatlas.analyser.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.Seating;
import org.partnershipatlas.model.Sector;

/** The honesty rule, held on random networks. */
class GapPropertyTest {
  private static final int BATCH = 50;
  private static final List<String> KINDS =
      List.of(
          "partnership board", "thematic group", "Compact group", "alliance", "statutory board");
  private static final List<String> ROUTES = List.of("elected by the sector", "co-opted", "other");
  private static final List<String> PARTS =
      List.of("field:f0", "field:f1", "area:d0", "area:d1", "organisation:o3", "community:c0");

  static LongStream batches() {
    return LongStream.range(0, 10);
  }

  private static String text(long seed) {
    Random random = new Random(seed);
    StringBuilder text =
        new StringBuilder(
            "area a kind=county\narea d0 kind=district within=a\narea d1 kind=district within=a\n"
                + "field f0\nfield f1\ncommunity c0\n"
                + "theme t0 tiers=both fields=f0;f1 communities=c0\ntheme t1 tiers=both\n");
    List<String> areas = List.of("a", "d0", "d1");
    for (int i = 0; i < 6; i++) {
      text.append("organisation o" + i + " sector=" + (random.nextInt(3) > 0 ? "third" : "public"));
      text.append(" areas=" + areas.get(random.nextInt(3)) + " fields=f" + random.nextInt(2));
      text.append(random.nextBoolean() ? " communities=c0" : "");
      text.append(random.nextInt(4) == 0 ? " wants_a_voice=yes\n" : "\n");
    }
    text.append("membership m organisation=o1 network=organisation:o3\n");
    for (int i = 0; i < 4; i++) {
      text.append("group g" + i + " areas=" + areas.get(random.nextInt(3)));
      text.append(random.nextInt(5) > 0 ? " kind='" + KINDS.get(random.nextInt(5)) + "'" : "");
      text.append(random.nextInt(3) > 0 ? " themes=t" + random.nextInt(2) : "");
      text.append(random.nextInt(4) == 0 ? " part_of=g" + random.nextInt(4) + "\n" : "\n");
      String[] lists = {"seats of a group", "links of a group"};
      for (int j = 0; j < 2; j++) {
        if (random.nextInt(4) > 0) {
          text.append("completeness k" + i + j + " what='" + lists[j] + "' of=group:g" + i + "\n");
        }
      }
    }
    for (String area : areas) {
      if (random.nextInt(4) > 0) {
        text.append("completeness ka" + area + " what='groups of an area' of=area:" + area + "\n");
      }
    }
    if (random.nextInt(3) > 0) {
      text.append("completeness ko what='organisations of an area' of=area:a\n");
      text.append("completeness km what='members of a network' of=organisation:o3\n");
    }
    if (random.nextBoolean()) {
      text.append("link l from_group=g0 to_group=g1 kind='reports to'\n");
    }
    for (int i = 0; i < 6; i++) {
      text.append("seat s" + i + " group=g" + random.nextInt(4));
      text.append(random.nextInt(3) == 0 ? " role=champion nominated_by=group:g0" : " role=chair");
      text.append(random.nextBoolean() ? " speaks_for=" + PARTS.get(random.nextInt(6)) : "");
      text.append(random.nextBoolean() ? " route='" + ROUTES.get(random.nextInt(3)) + "'" : "");
      text.append(random.nextInt(3) == 0 ? " reserved_for_sector=third" : "");
      text.append(random.nextInt(4) == 0 ? " vacant=yes\n" : "\n");
      if (random.nextInt(4) > 0) {
        text.append("tenure t" + i + " seat=s" + i);
        text.append(random.nextInt(5) > 0 ? " on_behalf_of=o" + random.nextInt(6) : "");
        text.append(random.nextInt(4) == 0 ? " term_ends=2026-1" + random.nextInt(3) : "");
        text.append(random.nextInt(6) == 0 ? " capacity=deputy\n" : "\n");
      }
    }
    return text.toString();
  }

  private static Network network(long seed) {
    return NetworkText.network(text(seed), "2026-11-22");
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
      for (Group group : network.list(Group.class)) {
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
  void theRandomNetworksShowMostKinds() {
    Set<GapKind> kinds = EnumSet.noneOf(GapKind.class);
    for (long seed = 0; seed < 500; seed++) {
      report(network(seed)).gaps().forEach(g -> kinds.add(g.kind()));
    }
    Set<GapKind> rest = EnumSet.complementOf(EnumSet.copyOf(kinds));
    assertEquals(EnumSet.of(GapKind.NO_SECTOR_VOTE), rest);
  }
}
