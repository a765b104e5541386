package org.partnershipatlas.register.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Fingerprint;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.RandomNetwork;
import org.partnershipatlas.model.Row;

/** Any sequence of changes, undone, gives the first records; every revision can be looked at. */
class UndoingTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
  private static final int CHANGES = 12;

  static java.util.stream.LongStream seeds() {
    return java.util.stream.LongStream.range(0, 500);
  }

  static java.util.stream.LongStream fewerSeeds() {
    return seeds().limit(200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everySequenceUndoneGivesTheFirstRecordsAndEveryRevisionCanBeSeen(long seed) {
    Random random = new Random(seed);
    Register register = new MemoryRegister(RandomNetwork.records(seed, 3), CLOCK);
    List<Fingerprint> known = new ArrayList<>();
    known.add(register.snapshot().network().fingerprint());
    for (int i = 0; i < CHANGES; i++) {
      long before = register.snapshot().revision();
      change(register, random);
      if (register.snapshot().revision() > before) {
        known.add(register.snapshot().network().fingerprint());
      }
    }
    for (int revision = 0; revision < known.size(); revision++) {
      Optional<Network> then = Replaying.at(register.snapshot(), revision, register::findChanges);
      assertEquals(
          known.get(revision),
          then.orElseThrow().fingerprint(),
          "seed " + seed + " at " + revision);
    }
    // From the newest down, nothing can rest on an entry; then each undoing is undone.
    for (int revision = known.size() - 1; revision > 0; revision--) {
      undo(register, revision);
      assertEquals(
          known.get(revision - 1),
          register.snapshot().network().fingerprint(),
          "seed " + seed + " undone " + revision);
    }
    for (int revision = 1; revision < known.size(); revision++) {
      undo(register, 2L * known.size() - 1 - revision);
      assertEquals(
          known.get(revision),
          register.snapshot().network().fingerprint(),
          "seed " + seed + " done again " + revision);
    }
  }

  /** In any order, an undoing is free just when nothing that it touched has changed since. */
  @ParameterizedTest
  @MethodSource("fewerSeeds")
  void anyEntryIsUndoneJustWhereNothingRestsOnIt(long seed) {
    Random random = new Random(seed);
    Register register = new MemoryRegister(RandomNetwork.records(seed, 3), CLOCK);
    for (int i = 0; i < CHANGES; i++) {
      change(register, random);
    }
    assertTrue(register.snapshot().revision() > 2, "seed " + seed);
    for (int i = 0; i < CHANGES; i++) {
      RegisterSnapshot now = register.snapshot();
      List<RowChange> entry = register.changesOf(1 + random.nextInt((int) now.revision()));
      Map<Id<?>, Row> rows = new HashMap<>();
      now.network().listAll().forEach(each -> rows.put(each.id(), each.row()));
      boolean untouched =
          entry.stream().allMatch(c -> Optional.ofNullable(rows.get(c.id())).equals(c.after()));
      Undoing undoing = Undoing.of(now.network(), entry);
      assertEquals(untouched, undoing.free(), "seed " + seed);
      entry.forEach(
          c -> c.before().ifPresentOrElse(r -> rows.put(c.id(), r), () -> rows.remove(c.id())));
      boolean whole =
          rows.values().stream()
              .flatMap(row -> row.toRecord().references().stream())
              .allMatch(rows::containsKey);
      if (untouched && whole) {
        register.apply(undoing.changes(), new Reason("Jo", "Undo"), now.revision());
        assertEquals(
            Network.of(rows.values().stream().map(Row::toRecord).toList(), now.network().day())
                .fingerprint(),
            register.snapshot().network().fingerprint(),
            "seed " + seed);
      } else if (untouched) {
        assertThrows(
            InvalidChanges.class,
            () -> register.apply(undoing.changes(), new Reason("Jo", "Undo"), now.revision()));
      }
    }
  }

  private static void undo(Register register, long revision) {
    Undoing undoing = Undoing.of(register.snapshot().network(), register.changesOf(revision));
    assertTrue(undoing.free(), "revision " + revision + ": " + undoing.blocked());
    register.apply(
        undoing.changes(),
        new Reason("Jo", "Undo", OptionalLong.of(revision)),
        register.snapshot().revision());
  }

  /** A few changes at once: a record edited, ended, added, or taken away where nothing names it. */
  private static void change(Register register, Random random) {
    Network network = register.snapshot().network();
    // Views and the like make no revision.
    List<AtlasRecord> all =
        network.listAll().stream().filter(r -> r.recordKind().revised()).toList();
    List<Change> changes = new ArrayList<>();
    int many = 1 + random.nextInt(3);
    for (int i = 0; i < many && !all.isEmpty(); i++) {
      AtlasRecord one = all.get(random.nextInt(all.size()));
      switch (random.nextInt(4)) {
        case 0 ->
            changes.add(new Change.Put(one.row().with("note", "n" + random.nextInt(9)).toRecord()));
        case 1 -> {
          if (one.recordKind().dated() && one.row().find("from").isEmpty()) {
            changes.add(new Change.End(one.id(), PartialDate.parse("2030")));
          }
        }
        case 2 ->
            changes.add(
                new Change.Put(
                    Row.of(Kind.GROUP, "new-" + random.nextInt(20))
                        .with("name", "New " + random.nextInt(5))
                        .toRecord()));
        default -> {
          if (network.referring(one.id(), AtlasRecord.class).isEmpty()
              && changes.stream().noneMatch(c -> c.id().equals(one.id()))) {
            changes.add(new Change.Remove(one.id()));
          }
        }
      }
    }
    try {
      register.apply(changes, new Reason("Jo", "a change"), register.snapshot().revision());
    } catch (InvalidChanges refused) {
      // Two of them did not fit together, so none was made.
    }
  }

  @Test
  void whatALaterEntryTouchedIsNotUndone() {
    Register register = new MemoryRegister(List.of(), CLOCK);
    put(register, "Hub");
    put(register, "Compact Hub");
    Undoing first = Undoing.of(register.snapshot().network(), register.changesOf(1));
    assertFalse(first.free());
    assertEquals(
        List.of(Id.group("hub")), first.blocked().stream().map(Undoing.Blocked::id).toList());
    assertEquals(
        Optional.of("Compact Hub"), first.blocked().get(0).now().flatMap(row -> row.find("name")));
    assertEquals(
        Optional.of("Hub"), first.blocked().get(0).left().flatMap(row -> row.find("name")));
  }

  /** A mapping has no revision, and may name what was not there yet. */
  @Test
  void whatIsAsItIsTodayHidesNoEarlierRevision() {
    Register register = new MemoryRegister(List.of(), CLOCK);
    put(register, "Hub");
    Fingerprint hub = register.snapshot().network().fingerprint();
    Row keeper = Row.of(Kind.KEEPER, "ky").with("name", "Vale");
    Row mapping =
        Row.of(Kind.COLUMN_MAPPING, "m")
            .with("keeper", "ky")
            .with("header", "H")
            .with("column", "C");
    apply(register, new Change.Put(keeper.toRecord()));
    apply(register, new Change.Put(mapping.toRecord()));
    Network then = Replaying.at(register.snapshot(), 1, register::findChanges).orElseThrow();
    assertEquals(hub, then.fingerprint());
    assertEquals(
        Optional.empty(),
        then.find(Id.of(Kind.COLUMN_MAPPING, "m")).orElseThrow().row().find("keeper"));

    // Another keeper takes it over; since then it is gone.
    Row other = Row.of(Kind.KEEPER, "kz").with("name", "Hill");
    apply(
        register,
        new Change.Put(other.toRecord()),
        new Change.Put(mapping.with("keeper", "kz").toRecord()),
        new Change.Remove(Id.of(Kind.KEEPER, "ky")));
    long merged = register.snapshot().revision();
    apply(register, new Change.Remove(Id.of(Kind.COLUMN_MAPPING, "m")));
    for (long revision = 0; revision < merged; revision++) {
      assertTrue(
          Replaying.at(register.snapshot(), revision, register::findChanges).isPresent(),
          "revision " + revision);
    }
    Undoing undoing = Undoing.of(register.snapshot().network(), register.changesOf(merged));
    assertTrue(undoing.free(), undoing.blocked().toString());
    register.apply(
        undoing.changes(), new Reason("Jo", "taken back"), register.snapshot().revision());
    assertTrue(register.snapshot().network().has(Id.of(Kind.KEEPER, "ky")));
  }

  private static void apply(Register register, Change... changes) {
    register.apply(List.of(changes), new Reason("Jo", "a test"), register.snapshot().revision());
  }

  @Test
  void aRevisionWhoseRowsAreGoneCannotBeSeen() {
    Register register = new MemoryRegister(List.of(), CLOCK);
    put(register, "Hub");
    assertEquals(
        Optional.empty(), Replaying.at(register.snapshot(), 0, revision -> Optional.empty()));
  }

  private static void put(Register register, String name) {
    register.apply(
        List.of(new Change.Put(Row.of(Kind.GROUP, "hub").with("name", name).toRecord())),
        new Reason("Jo", "a test"),
        register.snapshot().revision());
  }
}
