package org.partnershipatlas.register.neo4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Fingerprint;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.RandomNetwork;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.store.Draft;
import org.partnershipatlas.register.store.HistoryEntry;
import org.partnershipatlas.register.store.InvalidChanges;
import org.partnershipatlas.register.store.KeptRequest;
import org.partnershipatlas.register.store.NewerRegister;
import org.partnershipatlas.register.store.Reason;
import org.partnershipatlas.register.store.Register;
import org.partnershipatlas.register.store.RegisterSnapshot;
import org.partnershipatlas.register.store.RequestKey;
import org.partnershipatlas.register.store.Restoring;
import org.partnershipatlas.register.store.RowChange;
import org.partnershipatlas.register.store.StaleRevision;
import org.partnershipatlas.register.store.StoreAway;
import org.partnershipatlas.register.store.StoreFault;
import org.partnershipatlas.register.store.StoreRefused;

/** The register over a real store. */
class Neo4jRegisterIT {
  private static final Reason REASON = new Reason("Jo", "a test");

  @TempDir Path home;
  private Login login = new Login("bolt://nowhere", "nobody", "", "none");

  @BeforeEach
  void empty() {
    login = SharedStore.empty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyAttributeOfEveryKindRoundTripsThroughAddingChangingAndRemoving(long seed) {
    List<AtlasRecord> first = RandomNetwork.records(seed, 12);
    // The same ids with other values: every record changes, links change their types and ends.
    List<AtlasRecord> second = RandomNetwork.records(seed + 1_000, 9);
    try (Neo4jRegister register = SharedStore.register(home)) {
      register.apply(Restoring.changes(register.snapshot().network(), first), REASON, 0);
      assertEquals(rows(Network.of(first, Reading.today())), rows(readAgain()));
      register.apply(Restoring.changes(register.snapshot().network(), second), REASON, 1);
      assertEquals(rows(Network.of(second, Reading.today())), rows(readAgain()));
      assertEquals(fingerprint(register), readAgain().fingerprint());
      register.apply(Restoring.changes(register.snapshot().network(), List.of()), REASON, 2);
      assertEquals(0, readAgain().size());
    }
    assertEquals(
        List.of("Change", "Register"),
        SharedStore.ask(
            "MATCH (n) UNWIND labels(n) AS l WITH l WHERE l <> 'Atlas' RETURN DISTINCT l"
                + " ORDER BY l"),
        "nothing else is left");
  }

  @Test
  void aChangePatchesTheSnapshotAndIsReadTheSame() {
    try (Neo4jRegister register = SharedStore.register(home)) {
      RegisterSnapshot after = put(register, 0, group("hub", "Compact Hub"));
      assertEquals(1, after.revision());
      assertSame(after.network(), register.snapshot().network());
      assertEquals(after.network().fingerprint(), readAgain().fingerprint());
    }
  }

  @Test
  void aStaleRevisionIsRefusedAndLeavesNothing() {
    try (Neo4jRegister register = SharedStore.register(home)) {
      put(register, 0, group("hub", "Hub"));
      StaleRevision stale =
          assertThrows(StaleRevision.class, () -> put(register, 0, group("lsp", "LSP")));
      assertEquals(0, stale.expected());
      assertEquals(1, stale.actual());
      assertEquals(1, readAgain().size());
    }
  }

  @Test
  void aRevisionThatSomebodyElseWroteIsRefusedInTheTransactionAndThenLoaded() throws Exception {
    try (Neo4jRegister mine = SharedStore.register(home.resolve("a"));
        Neo4jRegister other = SharedStore.register(home.resolve("b"))) {
      put(other, 0, group("lsp", "LSP"));
      // Whether it was noticed already or not: a change against revision 0 must not be kept.
      assertThrows(StaleRevision.class, () -> put(mine, 0, group("hub", "Hub")));
      assertEquals(other.snapshot().network().fingerprint(), fingerprint(mine));
      put(other, 1, group("hub", "Hub"));
      awaitRevision(mine, 2);
      assertEquals(other.snapshot().network().fingerprint(), fingerprint(mine));
    }
  }

  @Test
  void aFailedChangeLeavesNothing() {
    try (Neo4jRegister register = SharedStore.register(home)) {
      Change good = new Change.Put(group("hub", "Hub"));
      Change bad =
          new Change.Put(Row.of(Kind.SEAT, "s", Map.of("group", List.of("nowhere"))).toRecord());
      InvalidChanges refused =
          assertThrows(InvalidChanges.class, () -> register.apply(List.of(good, bad), REASON, 0));
      assertEquals("unknown-reference", refused.problems().get(0).code());
      assertEquals(0, readAgain().size());
      assertEquals(0, register.snapshot().revision());
      assertEquals(List.of(), register.history(10));
    }
  }

  @Test
  void aFaultHalfWayThroughTheTransactionLeavesNothing() {
    try (Neo4jRegister register = SharedStore.register(home)) {
      put(register, 0, group("hub", "Hub"));
      SharedStore.run("MATCH (n:Atlas:Group) DETACH DELETE n");
      Change added = new Change.Put(group("lsp", "LSP"));
      Change changed = new Change.Put(group("hub", "Compact Hub"));
      assertThrows(StoreFault.class, () -> register.apply(List.of(added, changed), REASON, 1));
      assertEquals(0, readAgain().size(), "the group that was added went with the rest");
      assertEquals(1, register.history(10).size());
      // What was changed by hand has been read by then, and work goes on.
      put(register, 1, group("lsp", "LSP"));
      assertEquals(1, readAgain().size());
    }
  }

  @Test
  void aWriteThatIsRunTwiceIsKeptOnce() {
    try (Store store = Store.open(login, true);
        Bolt bolt = new Bolt(login)) {
      Reading base = store.readAll();
      Draft draft =
          Draft.of(
              new RegisterSnapshot(0, base.network(), Instant.EPOCH, true),
              List.of(new Change.Put(group("hub", "Hub"))),
              0);
      StoreWriter writer = new StoreWriter(base.mark(), draft, REASON, Instant.EPOCH, 9);
      assertEquals(StoreWriter.Result.KEPT, bolt.write(writer::run));
      assertEquals(StoreWriter.Result.KEPT, bolt.write(writer::run), "its own write, once more");
      assertEquals(1, store.mark().revision());
      assertEquals(1, store.history(Long.MAX_VALUE, 10).size());
      StoreWriter late = new StoreWriter(base.mark(), draft, REASON, Instant.EPOCH, 9);
      assertEquals(StoreWriter.Result.STALE, bolt.write(late::run), "another one is late");
      assertEquals(draft.network().fingerprint(), store.readAll().network().fingerprint());
    }
  }

  @Test
  void theHistoryKeepsWhoWhenWhyBeforeAndAfter() {
    try (Neo4jRegister register = SharedStore.register(home)) {
      Instant before = Instant.now();
      put(register, 0, group("hub", "Hub"));
      put(register, 1, group("hub", "Compact Hub"));
      List<HistoryEntry> history = register.history(10);
      assertEquals(List.of(2L, 1L), history.stream().map(HistoryEntry::revision).toList());
      assertEquals(1, register.history(1).size());
      assertEquals(REASON, history.get(0).reason());
      assertEquals(1, history.get(0).records());
      assertFalse(history.get(0).at().isBefore(before));
      assertEquals(
          List.of(
              new RowChange(
                  Optional.of(group("hub", "Hub").row()),
                  Optional.of(group("hub", "Compact Hub").row()))),
          register.changesOf(2));
      assertEquals(List.of(), register.changesOf(7));
    }
  }

  @Test
  void aRequestIsKnownByItsKeyAfterARestartAndCaughtUpWith() {
    Reason keyed =
        new Reason("Jo", "a test", OptionalLong.empty(), Optional.of(new RequestKey("k1", "d1")));
    try (Neo4jRegister mine = SharedStore.register(home.resolve("a"));
        Neo4jRegister other = SharedStore.register(home.resolve("b"))) {
      put(other, 0, group("lsp", "LSP"));
      other.apply(List.of(new Change.Put(group("hub", "Hub"))), keyed, 1);
      put(other, 2, group("hub", "Compact Hub"));
      assertEquals(keyed.request(), mine.findRequest("k1").map(KeptRequest::request));
      assertEquals(List.of(Id.group("hub")), mine.findRequest("k1").orElseThrow().records());
      assertTrue(mine.snapshot().revision() >= 2, "what was found is known");
      assertEquals(Optional.empty(), mine.findRequest("k2"));
    }
    try (Neo4jRegister again = SharedStore.register(home)) {
      assertEquals(2, again.findRequest("k1").orElseThrow().revision());
    }
  }

  @Test
  void theSameChangeTwiceChangesNothing() {
    try (Neo4jRegister register = SharedStore.register(home)) {
      RegisterSnapshot first = put(register, 0, group("hub", "Hub"));
      assertEquals(first.revision(), put(register, 1, group("hub", "Hub")).revision());
      assertEquals(1, register.history(10).size());
    }
  }

  @Test
  void viewsAreKeptWithoutARevisionAndSeenByOthers() throws Exception {
    AtlasRecord view =
        Row.of(Kind.SAVED_VIEW, "v", Map.of("name", List.of("Devon"), "view", List.of("tiers")))
            .toRecord();
    try (Neo4jRegister mine = SharedStore.register(home.resolve("a"));
        Neo4jRegister other = SharedStore.register(home.resolve("b"))) {
      assertEquals(0, put(mine, 0, view).revision());
      assertEquals(List.of(), mine.history(10));
      // The other one has not seen the view, and may still write against the same revision.
      assertEquals(1, put(other, 0, group("hub", "Hub")).revision());
      assertTrue(other.snapshot().network().has(view.id()));
    }
  }

  @Test
  void whatSomebodyAddsByHandToARecordStays() {
    try (Neo4jRegister register = SharedStore.register(home)) {
      put(register, 0, group("hub", "Hub"));
      SharedStore.run("MATCH (g:Atlas:Group) SET g.colour = 'green'");
      put(register, 1, group("hub", "Compact Hub"));
      assertEquals(
          List.of("green"),
          SharedStore.ask("MATCH (g:Atlas:Group {name: 'Compact Hub'}) RETURN g.colour"));
    }
  }

  @Test
  void aRegisterOfANewerAtlasIsRefused() {
    SharedStore.register(home).close();
    SharedStore.run("MATCH (r:Register) SET r.schema = 99");
    NewerRegister refused = assertThrows(NewerRegister.class, () -> SharedStore.register(home));
    assertTrue(refused.getMessage().contains("99"), refused.getMessage());
  }

  @Test
  void somebodyElsesAtlasNodesAreRefusedAndUntouched() {
    SharedStore.run("CREATE (:Atlas {name: 'Times Atlas of the World'})");
    assertThrows(StoreRefused.class, () -> SharedStore.register(home));
    assertEquals(
        List.of("Times Atlas of the World"), SharedStore.ask("MATCH (n:Atlas) RETURN n.name"));
  }

  @Test
  void aWrongPasswordIsAClearRefusal() {
    Login wrong = new Login(login.uri(), login.user(), "not-the-password", login.database());
    try (Neo4jRegister register = Neo4jRegister.remote(wrong, new StoreHome(home))) {
      StoreRefused refused =
          assertThrows(StoreRefused.class, () -> register.awaitReady(Duration.ofSeconds(20)));
      assertTrue(refused.getMessage().contains("password"), refused.getMessage());
      assertFalse(refused.getMessage().contains("not-the-password"));
    }
  }

  @Test
  void aFirstLoadTooLargeForOneTransactionIsPublishedWhole() {
    List<Change> changes = new java.util.ArrayList<>();
    for (int i = 0; i <= Batches.USUAL.mostInOne(); i++) {
      Row row = Row.of(Kind.THEME, "t" + i, Map.of("name", List.of("Theme " + i)));
      changes.add(new Change.Put((i == 0 ? row : row.with("broader", "t" + (i / 2))).toRecord()));
    }
    try (Neo4jRegister register = SharedStore.register(home)) {
      RegisterSnapshot after = register.apply(changes, REASON, 0);
      assertEquals(1, after.revision());
      Network again = readAgain();
      assertEquals(changes.size(), again.size());
      assertEquals(after.network().fingerprint(), again.fingerprint());
      assertEquals(1, register.history(10).size());
      put(register, 1, group("hub", "Hub"));
    }
  }

  @Test
  void aFirstLoadInSmallPartsSideBySideBringsEveryKindOfRecord() {
    List<AtlasRecord> records = RandomNetwork.records(11, 12);
    try (Store store = Store.open(login, true);
        Bolt bolt = new Bolt(login)) {
      Reading base = store.readAll();
      Draft draft =
          Draft.of(
              new RegisterSnapshot(0, base.network(), Instant.EPOCH, true),
              Restoring.changes(base.network(), records),
              0);
      FirstLoad load = new FirstLoad(bolt, base.mark(), new Batches(10, 7));
      assertEquals(StoreWriter.Result.KEPT, load.run(draft, REASON, Instant.EPOCH));
      assertEquals(1, store.mark().revision());
      FirstLoad late = new FirstLoad(bolt, base.mark(), new Batches(10, 7));
      assertEquals(StoreWriter.Result.STALE, late.run(draft, REASON, Instant.EPOCH));
    }
    assertEquals(rows(Network.of(records, Reading.today())), rows(readAgain()));
    assertEquals(List.of(), SharedStore.ask("MATCH (l:Loading) RETURN l.key"), "no lane is left");
  }

  @Test
  void aStepOfALaneIsDoneOnceAndNoneAfterItWasTakenAwayOrTakenOver() {
    SharedStore.register(home).close();
    try (Bolt bolt = new Bolt(login)) {
      Lane lane = new Lane(bolt, 0);
      bolt.write(opening(lane));
      List<String> asked = new java.util.ArrayList<>();
      // The driver tries a transaction again whose answer was lost: by then the step was done.
      SharedStore.run("MATCH (l:Loading) SET l.step = 1");
      lane.advance(t -> asked.add("done"), again -> asked.add("asked what was done"));
      lane.advance(t -> asked.add("done"), again -> asked.add("asked what was done"));
      assertEquals(List.of("asked what was done", "done"), asked);
      Lane other = new Lane(bolt, 0);
      bolt.write(opening(other));
      assertThrows(StoreAway.class, () -> lane.advance(t -> 1, again -> 1), "it was taken over");
      other.advance(t -> 1, again -> 1);
      SharedStore.run("MATCH (l:Loading) DELETE l");
      assertThrows(StoreAway.class, () -> other.advance(t -> 1, again -> 1), "it was swept away");
    }
  }

  private static java.util.function.Function<org.neo4j.driver.TransactionContext, Boolean> opening(
      Lane lane) {
    return transaction -> {
      lane.open(transaction);
      return true;
    };
  }

  @Test
  void aFirstLoadThatDiedIsNeverReadAndIsSweptAwayAtTheNextStart() {
    SharedStore.register(home).close();
    SharedStore.run(
        "MATCH (r:Register) SET r.loading = 'dead', r.loading_at = '2004-01-01T00:00:00Z'"
            + " CREATE (:Atlas:Theme {key: 'theme:t', id: 't', name: 'Half'})"
            + " CREATE (:Atlas:Loading {key: '@loading:1', run: 'dead', step: 3})");
    try (Neo4jRegister register = SharedStore.register(home)) {
      assertEquals(0, register.snapshot().network().size());
      assertEquals(List.of(), SharedStore.ask("MATCH (t:Theme|Loading) RETURN t.key"));
      put(register, 0, group("hub", "Hub"));
    }
  }

  private static RegisterSnapshot put(Register register, long revision, AtlasRecord entry) {
    return register.apply(List.of(new Change.Put(entry)), REASON, revision);
  }

  private static AtlasRecord group(String id, String name) {
    return Row.of(Kind.GROUP, id, Map.of("name", List.of(name))).toRecord();
  }

  private static Fingerprint fingerprint(Register register) {
    return register.snapshot().network().fingerprint();
  }

  private Network readAgain() {
    try (Store store = Store.open(login, true)) {
      return store.readAll().network();
    }
  }

  private static Map<Id<?>, Row> rows(Network network) {
    Map<Id<?>, Row> rows = new java.util.TreeMap<>();
    network.listAll().forEach(entry -> rows.put(entry.id(), entry.row()));
    return rows;
  }

  private static void awaitRevision(Register register, long revision) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (register.snapshot().revision() < revision && System.nanoTime() < end) {
      Thread.sleep(20);
    }
    assertEquals(revision, register.snapshot().revision());
  }
}
