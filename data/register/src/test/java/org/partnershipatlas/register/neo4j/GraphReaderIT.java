package org.partnershipatlas.register.neo4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.RandomNetwork;
import org.partnershipatlas.register.store.Reason;
import org.partnershipatlas.register.store.Restoring;
import org.partnershipatlas.register.store.StoreFault;

/** The local server's own procedures tell what every server's answers do. */
class GraphReaderIT {
  @TempDir Path home;

  @Test
  void theLocalServerHasProceduresThatReadMuchAtOnce() {
    assertEquals(
        Set.of("atlas.packNodes1", "atlas.packRelationships1"),
        Set.copyOf(
            SharedStore.ask(
                "SHOW PROCEDURES YIELD name WHERE name STARTS WITH 'atlas.' RETURN name")));
  }

  @Test
  void aServerWithoutThemIsReadToo() throws IOException {
    ServerFolder whole = ServerFolder.get();
    Path bare = Files.createDirectory(home.resolve("server"));
    Files.createSymbolicLink(bare.resolve("launcher.jar"), whole.folder().resolve("launcher.jar"));
    Files.createSymbolicLink(bare.resolve("lib"), whole.folder().resolve("lib"));
    StoreHome store = new StoreHome(home.resolve("store"));
    try (LocalServer server =
        LocalServer.claim(store, new ServerOptions(256, 32, false), () -> new ServerFolder(bare))) {
      Login login = server.start(word -> {});
      try (Neo4jRegister register =
              Neo4jRegister.remote(login, new StoreHome(home.resolve("own")));
          Bolt bolt = new Bolt(login)) {
        register.awaitReady(Duration.ofSeconds(120));
        List<AtlasRecord> wanted = RandomNetwork.odd(3, 9);
        register.apply(
            Restoring.changes(register.snapshot().network(), wanted),
            new Reason("test", "a server without procedures"),
            0);
        assertEquals(sorted(wanted), sorted(GraphReader.readAll(bolt)));
      }
    }
  }

  @Test
  void bothWaysReadTheSame() {
    Login login = SharedStore.empty();
    try (Neo4jRegister register = SharedStore.register(home);
        Bolt bolt = new Bolt(login)) {
      for (long seed = 1; seed <= 12; seed++) {
        List<AtlasRecord> wanted = RandomNetwork.odd(seed, 1 + (int) (seed % 4) * 7);
        register.apply(
            Restoring.changes(register.snapshot().network(), wanted),
            new Reason("test", "another network"),
            register.snapshot().revision());
        assertEquals(sorted(wanted), sorted(same(bolt)), "seed " + seed);
      }
    }
  }

  @Test
  void whatIsDrawnByHandBesideRecordsIsReadTheSame() {
    Login login = SharedStore.empty();
    String large = "o".repeat(300_000);
    SharedStore.run(
        "CREATE (a:Atlas:Area {key: 'area:a', id: 'a', name: 'A', kind: 'county', `extra.Seen`:"
            + " date('2026-05-01'), `extra.Count`: -7, `extra.Share`: 0.1, `extra.Sure`: true,"
            + " `extra.Least`: -9223372036854775808, `extra.Most`: 9223372036854775807})"
            + " CREATE (o:Atlas:Organisation {key: 'organisation:o', id: 'o', name: 'Ö',"
            + " note: '"
            + large
            + "', other_names: ['É', ''], identifiers: [1, -2], drawn: point({x: 1, y: 2})})"
            + " CREATE (n:Atlas:Organisation {key: 'organisation:n', id: 'n', name: 2004})"
            + " CREATE (o)-[:WORKS_IN]->(a), (n)-[:WORKS_IN]->(a), (n)-[:MEMBER_OF {id: 'm',"
            + " from: 2004}]->(o), (n)-[:MEMBER_OF {from: '2004'}]->(o), (n)-[:MEMBER_OF {id: 7}]->"
            + " (o), (a)-[:KNOWS]->(o), (a)-[:WITHIN]->(:Area {id: 'x', key: 'area:x'})"
            + " CREATE (:Atlas {id: 'no key'}), (:Atlas {key: 7}), (:Atlas {key: 'none'}),"
            + " (:Atlas {key: 'nothing:known'}), (:Atlas {key: 'link:l'}),"
            + " (:Atlas:Change {key: 'area:c', name: 'a change'}),"
            + " (:Atlas:Restoring {key: 'area:r', name: 'being restored'})",
        java.util.Map.of());
    try (Bolt bolt = new Bolt(login)) {
      List<AtlasRecord> read = same(bolt);
      assertEquals(
          List.of("area:a", "membership:m", "organisation:n", "organisation:o"),
          read.stream().map(each -> each.id().toString()).sorted().toList());
      assertTrue(read.toString().contains("Seen=2026-05-01"), read::toString);
      assertTrue(read.toString().contains("Least=-9223372036854775808"));
    }
  }

  @Test
  void aReadingBesideWritesIsWhole() throws Exception {
    Login login = SharedStore.empty();
    try (Neo4jRegister register = SharedStore.register(home);
        Store store = Store.open(login, false)) {
      register.apply(
          Restoring.changes(register.snapshot().network(), RandomNetwork.records(1, 150)),
          new Reason("test", "much to read"),
          0);
      CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> comeAndGo(register));
      int read = 0;
      while (!writer.isDone()) {
        try {
          Network network = store.readAll().network();
          assertEquals(
              network.has(Id.group("new")), network.has(Id.seat("new")), "both or neither");
          read++;
        } catch (StoreFault busy) {
          assertTrue(busy.getMessage().contains("changes faster"), busy.getMessage());
        }
      }
      writer.get();
      assertTrue(read > 0, "some readings came through");
    }
  }

  /** A group with a seat on it is added and taken away. */
  private static void comeAndGo(Neo4jRegister register) {
    List<AtlasRecord> two = Rows.of("group:new name=New\nseat:new group=new | label=Chair");
    for (int i = 0; i < 120; i++) {
      List<Change> changes = new ArrayList<>();
      for (AtlasRecord each : two) {
        changes.add(i % 2 == 0 ? new Change.Put(each) : new Change.Remove(each.id()));
      }
      register.apply(changes, new Reason("test", "come and go"), register.snapshot().revision());
      try {
        Thread.sleep(i % 25);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** What the procedures tell, which the answers to questions must equal. */
  private static List<AtlasRecord> same(Bolt bolt) {
    List<AtlasRecord> packed = GraphReader.readAll(bolt);
    List<AtlasRecord> asked = bolt.read(GraphReader::readAll);
    assertEquals(sorted(asked), sorted(packed));
    assertEquals(sorted(asked), sorted(GraphReader.readByQuestions(bolt)));
    return packed;
  }

  private static List<AtlasRecord> sorted(List<AtlasRecord> records) {
    return records.stream().sorted(Comparator.comparing(each -> each.id().toString())).toList();
  }
}
