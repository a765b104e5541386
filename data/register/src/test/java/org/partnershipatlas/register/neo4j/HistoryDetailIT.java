package org.partnershipatlas.register.neo4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Fingerprint;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.store.Draft;
import org.partnershipatlas.register.store.Reason;
import org.partnershipatlas.register.store.RegisterSnapshot;
import org.partnershipatlas.register.store.Replaying;
import org.partnershipatlas.register.store.Safeguard;

/** What a snapshot names can be looked at however much is written later. */
class HistoryDetailIT {
  private static final int KEPT = 5;
  private static final Reason REASON = new Reason("Jo", "a test");

  private Store store = Store.open(SharedStore.empty(), true, batches(), Safeguard.NONE);
  private Reading now = store.readAll();

  private static Batches batches() {
    return new Batches(1_000, 100, KEPT);
  }

  @BeforeEach
  void threeRevisions() {
    edit(3);
  }

  @AfterEach
  void stop() {
    store.close();
  }

  @Test
  void withoutASnapshotTheNewestEntriesAloneHoldWhatWasBefore() {
    edit(9);
    assertEquals(12, now.mark().revision());
    assertEquals(7, store.oldest());
    assertTrue(at(7).isPresent());
    assertTrue(at(6).isEmpty());
  }

  @Test
  void whatASnapshotNamesIsReadAsItWasUntilTheSnapshotIsGone() {
    Fingerprint then = now.network().fingerprint();
    snapshot(3);
    edit(20);
    assertEquals(23, now.mark().revision());
    assertEquals(Optional.of(then), at(3).map(Network::fingerprint));
    assertEquals(3, store.oldest());
    assertTrue(at(2).isEmpty(), "nobody needs what was before it");
    write(new Change.Remove(Id.of(Kind.SNAPSHOT, "s3")));
    assertEquals(Optional.of(then), at(3).map(Network::fingerprint), "at the next write");
    edit(1);
    assertEquals(19, store.oldest());
    assertTrue(at(3).isEmpty());
  }

  @Test
  void aSnapshotOfWhatIsLostHoldsNothingBack() {
    edit(9);
    snapshot(2);
    edit(9);
    assertEquals(16, store.oldest());
  }

  @Test
  void anEntryTooLargeToBeKeptIsToldAndWhatIsBeforeItIsNoLongerHeld() {
    snapshot(3);
    edit(1);
    Map<String, Object> large = new LinkedHashMap<>();
    History.entry(5, Instant.EPOCH, REASON, List.of()).forEach(large::put);
    large.remove("before");
    large.remove("after");
    try (Bolt bolt = new Bolt(store.login())) {
      bolt.write(new StoreWriter(now.mark(), List.of(), large, Map.of(), KEPT)::run);
    }
    now = store.readAll();
    assertEquals(5, store.oldest());
    assertTrue(at(3).isEmpty());
    edit(10);
    assertEquals(10, store.oldest());
  }

  /** One kept by an earlier Atlas, or restored, says nothing of it: then the history is asked. */
  @Test
  void aRegisterThatDoesNotSayWhatIsLostIsLookedThrough() {
    snapshot(3);
    edit(2);
    SharedStore.run("MATCH (c:Change {revision: 2}) REMOVE c.before, c.after");
    SharedStore.run("MATCH (r:Register) REMOVE r.rows_lost, r.rows_dropped");
    assertEquals(2, store.oldest());
    edit(9);
    assertEquals(3, store.oldest());
    assertTrue(at(3).isPresent());
  }

  private void edit(int times) {
    for (int i = 0; i < times; i++) {
      String name = "Hub " + (now.mark().revision() + 1);
      write(new Change.Put(Row.of(Kind.GROUP, "hub", Map.of("name", List.of(name))).toRecord()));
    }
  }

  private void snapshot(long revision) {
    write(
        new Change.Put(
            Row.of(
                    Kind.SNAPSHOT,
                    "s" + revision,
                    Map.of("name", List.of("Then"), "revision", List.of("" + revision)))
                .toRecord()));
  }

  private void write(Change change) {
    Draft draft = Draft.of(newest(), List.of(change), now.mark().revision());
    now = store.write(now, draft, REASON).orElseThrow();
  }

  private RegisterSnapshot newest() {
    return new RegisterSnapshot(now.mark().revision(), now.network(), Instant.EPOCH, true);
  }

  private Optional<Network> at(long revision) {
    return Replaying.at(newest(), revision, store::findChanges);
  }
}
