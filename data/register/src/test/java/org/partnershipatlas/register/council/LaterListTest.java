package org.partnershipatlas.register.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Outcome;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.Tenure;

class LaterListTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);
  private static final List<String> ROLES = List.of("Chair", "Vice-Chair", "Member", "Reserve");

  /** A line of a list; the number 0 says that the place is vacant. */
  record Line(int number, String role) {}

  record Listed(String title, List<Line> lines) {}

  record CouncilList(LocalDate day, Map<Integer, Listed> committees) {
    byte[] json() {
      String all =
          committees.entrySet().stream()
              .map(
                  c ->
                      "{\"id\": "
                          + c.getKey()
                          + ", \"title\": \""
                          + c.getValue().title()
                          + "\", \"members\": ["
                          + c.getValue().lines().stream()
                              .map(LaterListTest::json)
                              .collect(Collectors.joining(", "))
                          + "]}")
              .collect(Collectors.joining(",\n"));
      return ("{\"council\": \"Cheltenham Borough Council\", \"generatedUtc\": \""
              + day
              + "T08:24:32Z\", \"committees\": ["
              + all
              + "]}")
          .getBytes(StandardCharsets.UTF_8);
    }
  }

  private static String json(Line line) {
    return line.number() == 0
        ? "{\"name\": \"Vacancy\", \"role\": \"" + line.role() + "\"}"
        : "{\"uid\": "
            + line.number()
            + ", \"name\": \"Councillor "
            + name(line.number())
            + "\", \"role\": \""
            + line.role()
            + "\"}";
  }

  private static String name(int number) {
    return "Ann " + "BCDFGHJKLMNPQRST".charAt(number % 16) + "aker".repeat(1 + number / 16);
  }

  private static Reading read(CouncilList list, Network known) {
    return ModernGov.read(Map.of("list.json", list.json()), known);
  }

  private static Network taken(CouncilList list, Network known) {
    Reading reading = read(list, known);
    return with(known, reading.records().stream().map(r -> (Change) new Change.Put(r)).toList());
  }

  private static Network with(Network known, List<Change> changes) {
    Outcome outcome = known.with(changes);
    assertEquals(
        List.of(),
        outcome.problems().stream().filter(p -> p.level() == Problem.Level.FAULT).toList());
    return outcome.network();
  }

  private static CouncilList random(Random random, LocalDate day) {
    Map<Integer, Listed> committees = new TreeMap<>();
    for (int c = 1; c <= 3; c++) {
      if (random.nextInt(5) > 0) {
        List<Integer> numbers = new ArrayList<>();
        for (int n = 1; n <= 10; n++) {
          numbers.add(n);
        }
        Collections.shuffle(numbers, random);
        List<Line> lines = new ArrayList<>();
        int size = random.nextInt(6);
        for (int i = 0; i < size; i++) {
          boolean vacant = random.nextInt(7) == 0;
          lines.add(new Line(vacant ? 0 : numbers.get(i), ROLES.get(random.nextInt(4))));
        }
        String title = "Committee " + c + (random.nextInt(6) == 0 ? " anew" : "");
        committees.put(c, new Listed(title, lines));
      }
    }
    return new CouncilList(day, committees);
  }

  /** What the lists say of a committee on a day: the lines, and of each role the seats so far. */
  record Expected(String title, List<Line> lines, Map<String, Integer> seats) {}

  private static Map<Integer, Expected> expected(List<CouncilList> lists, LocalDate day) {
    Map<Integer, Expected> now = new TreeMap<>();
    for (CouncilList list : lists) {
      if (!list.equals(lists.get(0)) && list.day().isAfter(day)) {
        break;
      }
      Map<Integer, Expected> next = new TreeMap<>();
      list.committees()
          .forEach(
              (number, listed) -> {
                Expected before = now.get(number);
                boolean nothing = listed.lines().isEmpty() && before != null;
                List<Line> lines = nothing ? before.lines() : listed.lines();
                Map<String, Integer> seats = new HashMap<>();
                if (before != null) {
                  seats.putAll(before.seats());
                }
                Map<String, Integer> said = new HashMap<>();
                lines.forEach(line -> said.merge(line.role(), 1, Integer::sum));
                said.forEach((role, count) -> seats.merge(role, count, Math::max));
                next.put(number, new Expected(listed.title(), lines, seats));
              });
      now.clear();
      now.putAll(next);
    }
    return now;
  }

  private static Map<Integer, Expected> shown(Network network) {
    Map<Integer, Expected> shown = new TreeMap<>();
    for (Group group : network.current(Group.class)) {
      int number = Integer.parseInt(group.id().value().replace("cheltenham-", ""));
      List<Line> lines = new ArrayList<>();
      Map<String, Integer> seats = new HashMap<>();
      for (Seat seat : network.current(Seat.class)) {
        if (seat.group().equals(group.id()) && !seat.id().value().startsWith("own")) {
          String role = String.valueOf(seat.about().extra().get("listed as"));
          seats.merge(role, 1, Integer::sum);
          for (Tenure tenure : network.currentReferring(seat.id(), Tenure.class)) {
            lines.add(new Line(number(network, tenure), role));
          }
        }
      }
      shown.put(number, new Expected(group.name(), lines, seats));
    }
    return shown;
  }

  private static int number(Network network, Tenure tenure) {
    String name = network.get(tenure.person().orElseThrow()).name().orElseThrow();
    for (int n = 1; n <= 10; n++) {
      if (name(n).equals(name)) {
        return n;
      }
    }
    throw new AssertionError(name);
  }

  private static String text(Map<Integer, Expected> committees) {
    StringBuilder text = new StringBuilder();
    // A name has no dates, and a group that came back has no hole; their seats tell the days.
    committees.values().removeIf(each -> each.seats().isEmpty());
    committees.forEach(
        (number, each) ->
            text.append(number)
                .append(' ')
                .append(
                    each.lines().stream()
                        .filter(line -> line.number() != 0)
                        .map(Line::toString)
                        .sorted()
                        .toList())
                .append(new TreeMap<>(each.seats()))
                .append('\n'));
    return text.toString();
  }

  static List<Integer> seeds() {
    List<Integer> seeds = new ArrayList<>();
    for (int seed = 0; seed < 300; seed++) {
      seeds.add(seed);
    }
    return seeds;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void listsInAnyOrderGiveWhatEachSaidOnItsDay(int seed) {
    Random random = new Random(seed);
    List<CouncilList> lists = new ArrayList<>();
    Network network = Network.empty(TODAY);
    Map<Id<?>, Row> byHand = new LinkedHashMap<>();
    LocalDate day = LocalDate.of(2026, 1, 5);
    for (int step = 0; step < 4; step++) {
      CouncilList list = random(random, day);
      lists.add(list);
      network = taken(list, network);
      assertEquals(
          network.fingerprint(), taken(list, network).fingerprint(), "again, seed " + seed);
      if (step > 0) {
        Reading older = read(lists.get(random.nextInt(step)), network);
        assertTrue(older.records().isEmpty(), "older, seed " + seed);
        assertEquals("older-than-register", older.problems().get(0).code());
      }
      network = byHand(random, network, byHand, step);
      day = day.plusDays(1L + random.nextInt(60));
    }
    for (CouncilList list : lists) {
      for (LocalDate on : List.of(list.day().minusDays(1), list.day())) {
        assertEquals(
            text(expected(lists, on)), text(shown(network.asAt(on))), on + ", seed " + seed);
      }
    }
    Map<Integer, String> titles = new TreeMap<>();
    expected(lists, day).forEach((number, each) -> titles.put(number, each.title()));
    Map<Integer, String> named = new TreeMap<>();
    shown(network.asAt(day)).forEach((number, each) -> named.put(number, each.title()));
    // A group on which somebody keeps a seat of their own is asked about, not ended.
    named.keySet().retainAll(titles.keySet());
    assertEquals(titles, named, "seed " + seed);
    for (Map.Entry<Id<?>, Row> each : byHand.entrySet()) {
      Row now = network.find(each.getKey()).orElseThrow().row();
      each.getValue()
          .values()
          .forEach((name, texts) -> assertEquals(texts, now.list(name), "seed " + seed));
      assertTrue(each.getKey().kind() != Kind.TENURE || now.list("to").isEmpty(), "seed " + seed);
    }
  }

  /** Somebody adds a theme to a group and a note to a seat, and keeps a seat of their own. */
  private static Network byHand(Random random, Network network, Map<Id<?>, Row> told, int step) {
    List<Change> changes = new ArrayList<>();
    List<Seat> seats =
        network.current(Seat.class).stream()
            .filter(s -> !s.id().value().startsWith("own"))
            .toList();
    if (!seats.isEmpty()) {
      Seat seat = seats.get(random.nextInt(seats.size()));
      Row row = seat.row().with("note", "by hand " + step).with("speaks_for", "area:cheltenham");
      told.put(
          seat.id(),
          Row.of(Kind.SEAT, row.id())
              .with("note", row.list("note"))
              .with("speaks_for", row.list("speaks_for")));
      changes.add(new Change.Put(row.toRecord()));
    }
    List<Group> groups = network.current(Group.class);
    if (step == 1 && !groups.isEmpty()) {
      Group group = groups.get(random.nextInt(groups.size()));
      changes.add(
          new Change.Put(
              Row.of(Kind.SEAT, "own-" + step).with("group", group.id().value()).toRecord()));
      Row own = Row.of(Kind.TENURE, "own-" + step).with("seat", "own-" + step);
      changes.add(
          new Change.Put(
              Row.of(Kind.PERSON, "own").with("name", "Somebody of the forum").toRecord()));
      changes.add(new Change.Put(own.with("person", "own").toRecord()));
      told.put(Id.tenure("own-" + step), own.with("person", "own"));
    }
    return with(network, changes);
  }
}
