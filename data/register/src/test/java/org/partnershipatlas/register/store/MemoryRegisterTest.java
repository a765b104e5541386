package org.partnershipatlas.register.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.RandomNetwork;
import org.partnershipatlas.model.Row;

/** The contract of every register, on the one that needs no store. */
class MemoryRegisterTest {
  private static final Instant NOW = Instant.parse("2008-03-01T10:00:00Z");
  private static final Reason REASON = new Reason("Jo", "a test");

  private final Register register = new MemoryRegister(List.of(), Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void aChangeMakesARevisionWithItsHistory() {
    put(0, group("Hub"));
    RegisterSnapshot after = put(1, group("Compact Hub"));
    assertEquals(2, after.revision());
    assertSame(after, register.snapshot());
    assertEquals(
        List.of(
            new HistoryEntry(2, NOW, REASON, 1, true), new HistoryEntry(1, NOW, REASON, 1, true)),
        register.history(5));
    assertEquals(1, register.history(1).size());
    assertEquals(
        List.of(
            new RowChange(
                Optional.of(group("Hub").row()), Optional.of(group("Compact Hub").row()))),
        register.changesOf(2));
  }

  @Test
  void nothingChangesWhereNothingDiffers() {
    RegisterSnapshot first = put(0, group("Hub"));
    assertSame(first, put(1, group("Hub")));
    Change away = new Change.Remove(Id.group("hub"));
    assertSame(first, register.apply(List.of(away, new Change.Put(group("Hub"))), REASON, 1));
  }

  @Test
  void viewsMakeNoRevision() {
    AtlasRecord view =
        Row.of(Kind.SAVED_VIEW, "v", Map.of("name", List.of("A"), "view", List.of("tiers")))
            .toRecord();
    assertEquals(0, put(0, view).revision());
    assertTrue(register.snapshot().network().has(view.id()));
    assertEquals(List.of(), register.history(5));
  }

  @Test
  void staleAndInvalidChangesLeaveNothing() {
    put(0, group("Hub"));
    StaleRevision stale = assertThrows(StaleRevision.class, () -> put(0, group("Other")));
    assertEquals("stale-revision", stale.code());
    InvalidChanges invalid =
        assertThrows(
            InvalidChanges.class,
            () ->
                register.apply(
                    List.of(new Change.Put(group("Other")), new Change.Remove(Id.group("nowhere"))),
                    REASON,
                    1));
    assertEquals(1, invalid.problems().size());
    assertEquals("Hub", register.snapshot().network().name(Id.group("hub")));
  }

  @Test
  void restoringGivesJustTheRecordsThatAreWanted() {
    List<AtlasRecord> first = RandomNetwork.records(1, 4);
    List<AtlasRecord> second = RandomNetwork.records(2, 3);
    register.apply(Restoring.changes(register.snapshot().network(), first), REASON, 0);
    register.apply(Restoring.changes(register.snapshot().network(), second), REASON, 1);
    assertEquals(second.size(), register.snapshot().network().size());
    second.forEach(entry -> assertEquals(entry, register.snapshot().network().get(entry.id())));
  }

  @Test
  void aClosedRegisterTakesNothing() {
    register.awaitReady(Duration.ZERO);
    assertEquals(RegisterState.Phase.READY, register.state().phase());
    register.close();
    assertEquals(RegisterState.Phase.CLOSED, register.state().phase());
    assertThrows(StoreAway.class, () -> put(0, group("Hub")));
    assertThrows(StoreAway.class, () -> register.awaitReady(Duration.ZERO));
  }

  private RegisterSnapshot put(long revision, AtlasRecord entry) {
    return register.apply(List.of(new Change.Put(entry)), REASON, revision);
  }

  private static AtlasRecord group(String name) {
    return Row.of(Kind.GROUP, "hub", Map.of("name", List.of(name))).toRecord();
  }
}
