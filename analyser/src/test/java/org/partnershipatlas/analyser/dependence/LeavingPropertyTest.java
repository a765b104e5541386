package org.partnershipatlas.analyser.dependence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipatlas.analyser.Analyser;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.model.Post;
import org.partnershipatlas.model.Progress;
import org.partnershipatlas.model.Seat;

/** What is said to break against a network from which the leaver is really taken. */
class LeavingPropertyTest {
  private static final String DAY = "2026-11-22";
  private static final int TRIED = Integer.getInteger("leavers", 1);

  static IntStream seeds() {
    return IntStream.range(0, 560);
  }

  private static Network network(int seed) {
    return NetworkText.network(RandomCounties.text(seed), DAY);
  }

  private static LeavingReport report(Network network, LeaverKind kind) {
    return Analyser.of(network)
        .leaving(LeavingOptions.of(kind).most(0).withConveners(), Progress.NONE);
  }

  private static List<Id<?>> leavers(Network network, LeaverKind kind) {
    List<Id<?>> all = new ArrayList<>();
    Class<? extends AtlasRecord> type =
        switch (kind) {
          case SEAT -> Seat.class;
          case POST -> Post.class;
          case PERSON -> Person.class;
          case ORGANISATION -> Organisation.class;
        };
    network.list(type).forEach(entry -> all.add(entry.id()));
    return all;
  }

  /** What breaks, as far as it can be compared. */
  private static Map<String, Object> told(Optional<Loss> loss) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("groups", set(loss.map(l -> l.groups().stream().map(Loss.Voiceless::group).toList())));
    told.put(
        "surely",
        set(
            loss.map(
                l ->
                    l.groups().stream()
                        .filter(Loss.Voiceless::surely)
                        .map(Loss.Voiceless::group)
                        .toList())));
    told.put("organisations", set(loss.map(Loss::organisations)));
    told.put("subjects", set(loss.map(Loss::subjects)));
    told.put("pairs", new LinkedHashSet<>(loss.map(Loss::pairs).orElse(List.of())));
    told.put("group pairs", loss.map(Loss::groupPairs).orElse(0L));
    return told;
  }

  private static Set<Id<?>> set(Optional<? extends List<? extends Id<?>>> ids) {
    return ids.map(list -> new TreeSet<Id<?>>(list)).orElseGet(TreeSet::new);
  }

  private static Map<String, Object> brute(WithoutThem before, Network network, Id<?> leaver) {
    WithoutThem after = new WithoutThem(WithoutThem.without(network, leaver));
    Map<String, Object> told = new LinkedHashMap<>();
    Set<Id<?>> groups = WithoutThem.gone(before.groups, after.groups);
    told.put("groups", new TreeSet<>(groups));
    told.put(
        "surely",
        groups.stream()
            .filter(after.surelyVoiceless::contains)
            .collect(Collectors.toCollection(TreeSet::new)));
    Set<Id<?>> bodies = WithoutThem.gone(before.organisations, after.organisations);
    bodies.removeAll(WithoutThem.withUnits(network, leaver));
    told.put("organisations", new TreeSet<>(bodies));
    told.put("subjects", new TreeSet<>(WithoutThem.gone(before.subjects, after.subjects)));
    told.put("pairs", WithoutThem.gone(before.pairs, after.pairs));
    told.put("group pairs", Math.max(0, before.groupPairs - after.groupPairs));
    return told;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatBreaksIsWhatANetworkWithoutThemShows(int seed) {
    Network network = network(seed);
    LeaverKind kind = LeaverKind.values()[seed % 4];
    WithoutThem before = new WithoutThem(network);
    LeavingReport report = report(network, kind);
    assertEquals(before.pairs.size(), report.joined(), "seed " + seed);
    List<Id<?>> all = leavers(network, kind);
    Collections.shuffle(all, new Random(seed));
    all.stream()
        .limit(TRIED)
        .forEach(
            leaver ->
                assertEquals(
                    brute(before, network, leaver),
                    told(
                        report.losses().stream()
                            .filter(loss -> loss.leaver().equals(leaver))
                            .findFirst()),
                    "seed " + seed + ", " + leaver));
  }

  /** A leaver that is taken for another is noticed. */
  @Test
  void aPlantedFaultIsCaught() {
    boolean caught =
        seeds()
            .limit(40)
            .anyMatch(
                seed -> {
                  Network network = network(seed);
                  LeavingReport report = report(network, LeaverKind.PERSON);
                  WithoutThem before = new WithoutThem(network);
                  return report.losses().size() > 1
                      && !told(Optional.of(report.losses().get(0)))
                          .equals(brute(before, network, report.losses().get(1).leaver()));
                });
    assertTrue(caught);
  }

  @Test
  void everyKindOfLossOccurs() {
    Set<String> seen = new TreeSet<>();
    Set<Loss.Then> then = new TreeSet<>();
    seeds()
        .limit(60)
        .forEach(
            seed -> {
              for (LeaverKind kind : LeaverKind.values()) {
                for (Loss loss : report(network(seed), kind).losses()) {
                  told(Optional.of(loss))
                      .forEach(
                          (what, lost) -> {
                            if (!lost.equals(0L) && !lost.equals(Set.of())) {
                              seen.add(kind + " " + what);
                            }
                          });
                  loss.seats().forEach(s -> then.add(s.then()));
                }
              }
            });
    assertEquals(4 * 6, seen.size(), seen.toString());
    assertEquals(Set.of(Loss.Then.values()), then);
  }
}
