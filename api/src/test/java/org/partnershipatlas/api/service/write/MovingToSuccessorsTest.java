package org.partnershipatlas.api.service.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipatlas.api.RunningAtlas;
import org.partnershipatlas.api.service.Atlas;
import org.partnershipatlas.api.service.BuiltInSamples;
import org.partnershipatlas.api.service.RegisterLink;
import org.partnershipatlas.api.service.write.history.Histories;
import org.partnershipatlas.api.service.write.joining.Successions;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.Fingerprint;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.register.store.MemoryRegister;

/** Whatever areas ended and followed one another: records moved to what followed, and back. */
class MovingToSuccessorsTest {
  private static final RecordWrites.Said SAID =
      new RecordWrites.Said(Optional.empty(), Optional.empty());

  static LongStream seeds() {
    return LongStream.range(0, 500);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void afterMovingNothingNamesOnlyWhatHasEndedAndUndoGivesWhatWas(long seed) {
    MemoryRegister register =
        new MemoryRegister(NetworkText.records(text(new Random(seed))), RunningAtlas.TODAY);
    try (Atlas atlas =
        new Atlas(new BuiltInSamples(), new RegisterLink(register, "local"), RunningAtlas.TODAY)) {
      Writing writing = new Writing(atlas);
      Network before = writing.now();
      Fingerprint first = before.fingerprint();
      Deque<Long> made = moveAll(writing);
      Network after = writing.now();
      String where = "seed " + seed;
      assertFalse(made.isEmpty() && movable(before), where);
      nothingNamesOnlyWhatHasEnded(after, where);
      earlierDaysStay(before, after, where);
      Histories histories = new Histories(atlas.store(), writing);
      made.forEach(revision -> histories.undo(revision, Optional.empty(), Optional.empty()));
      assertEquals(first, writing.now().fingerprint(), where);
    }
  }

  /** Moves what names each area that has ended; the revisions, the newest first. */
  private static Deque<Long> moveAll(Writing writing) {
    Deque<Long> made = new ArrayDeque<>();
    Successions successions = new Successions(writing);
    while (movable(writing.now())) {
      Successions.Ended next =
          Successions.list(writing.now()).stream().filter(one -> moves(one)).findFirst().get();
      made.push(successions.move(next.area(), Optional.empty(), next.version(), SAID).revision());
    }
    return made;
  }

  private static boolean movable(Network network) {
    return Successions.list(network).stream().anyMatch(MovingToSuccessorsTest::moves);
  }

  private static boolean moves(Successions.Ended ended) {
    return ended.naming().stream().anyMatch(n -> !n.before().equals(n.after()));
  }

  /** Read from the rows alone: which are there on the day, and what follows by what they say. */
  private static void nothingNamesOnlyWhatHasEnded(Network network, String where) {
    for (Group group : network.current(Group.class)) {
      check(network, network.places().areas(group), where + ", " + group.id());
    }
    for (Organisation body : network.list(Organisation.class)) {
      check(network, network.places().areas(body), where + ", " + body.id());
    }
  }

  private static void check(Network network, List<Id<Area>> areas, String where) {
    for (Id<Area> area : areas) {
      assertTrue(
          there(network, area) || !followed(network, area, new ArrayList<>()),
          where + " is told under " + area + ", which has ended and was followed");
    }
  }

  private static boolean there(Network network, Id<Area> area) {
    List<String> to = network.get(area).row().list("to");
    List<String> from = network.get(area).row().list("from");
    return (to.isEmpty() || LocalDate.parse(to.get(0)).isAfter(network.day()))
        && (from.isEmpty() || !LocalDate.parse(from.get(0)).isAfter(network.day()));
  }

  private static boolean followed(Network network, Id<Area> area, List<String> seen) {
    for (String next : network.get(area).row().list("successor")) {
      if (there(network, Id.area(next))) {
        return true;
      }
      if (!seen.contains(next)) {
        seen.add(next);
        if (followed(network, Id.area(next), seen)) {
          return true;
        }
      }
    }
    return false;
  }

  /** On days on which all areas that a group named were there, it is told under them as before. */
  private static void earlierDaysStay(Network before, Network after, String where) {
    for (int year = 2000; year < 2027; year++) {
      LocalDate day = LocalDate.of(year, 1, 1);
      Network then = before.asAt(day);
      for (Group group : then.current(Group.class)) {
        if (then.places().listThere(group.areas()).size() == group.areas().size()) {
          assertEquals(
              group.areas(),
              after.asAt(day).places().areas(after.get(group.id())),
              where + ", " + group.id() + " on " + day);
        }
      }
    }
  }

  /** Three generations of areas: of each some ended, and what followed begins on that day. */
  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      int generation = i / 4;
      text.append("area a").append(i);
      if (generation > 0) {
        text.append(" from=").append(2001 + 8 * generation).append("-04-01");
      }
      if (generation < 2 && random.nextInt(5) > 0) {
        text.append(" to=").append(2009 + 8 * generation).append("-04-01");
        if (random.nextInt(6) > 0) {
          text.append(" successor=").append(some(random, 4 * generation + 4, 4));
        }
      }
      if (generation == 2 && random.nextInt(4) == 0) {
        text.append(" to=2030-04-01");
      }
      text.append('\n');
    }
    for (int i = 0; i < 8; i++) {
      text.append("group g").append(i).append(" areas=").append(some(random, 0, 12));
      if (random.nextBoolean()) {
        text.append(" from=").append(1995 + random.nextInt(30));
      }
      text.append("\norganisation o").append(i).append(" areas=").append(some(random, 0, 12));
      text.append("\nrule r").append(i).append(" kind=vacant area=a").append(random.nextInt(12));
      text.append("\nseat s").append(i).append(" group=g").append(i);
      text.append(" speaks_for=area:a").append(random.nextInt(12)).append('\n');
    }
    return text.toString();
  }

  private static String some(Random random, int from, int many) {
    List<String> ids = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      String id = "a" + (from + random.nextInt(many));
      if (!ids.contains(id)) {
        ids.add(id);
      }
    }
    return String.join(";", ids);
  }
}
