package org.partnershipatlas.api.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.partnershipatlas.api.command.Program;
import org.partnershipatlas.register.backup.BackupFile;
import org.partnershipatlas.register.backup.Manifest;
import org.partnershipatlas.register.neo4j.Login;
import org.partnershipatlas.register.neo4j.Neo4jRegister;
import org.partnershipatlas.register.neo4j.StoreHome;
import org.partnershipatlas.register.store.RegisterSnapshot;

/**
 * The program that serves, killed again and again while somebody edits, and looked at each time.
 */
final class KilledProgram implements AutoCloseable {
  private static final Duration LONG = Duration.ofSeconds(120);
  private static final int SHORT_MILLIS = 40;

  private enum Victim {
    BOTH,
    STORE,
    ATLAS
  }

  private final Path folder;
  private final Random random;
  private final Editor editor;
  private final ReplayedHistory history = new ReplayedHistory();
  private final Set<Path> backups = new HashSet<>();
  private final List<ProcessHandle> started = new ArrayList<>();
  private Program program;
  private Caller atlas;
  private int met;

  KilledProgram(Path folder, long seed) throws IOException {
    this.folder = folder;
    this.random = new Random(seed);
    this.editor = new Editor(seed);
    this.program = start();
    this.atlas = new Caller(program.url());
    awaitReady();
  }

  /** How many kills came between a write and its answer. */
  int met() {
    return met;
  }

  /** One kill, the coming back and the look. */
  void round(int round) throws Exception {
    Victim victim = Victim.values()[(round - 1) % Victim.values().length];
    List<ProcessHandle> store = program.process().descendants().toList();
    assertFalse(store.isEmpty(), "the store is a process of its own");
    started.addAll(store);
    Caller asked = atlas;
    CompletableFuture<Boolean> editing;
    String when;
    try (StoreWatch watch = new StoreWatch(login())) {
      editing = CompletableFuture.supplyAsync(() -> editor.edit(asked));
      when = round % 2 == 1 ? awaitKept(editing, watch) : awaitMoment(editing);
      kill(victim, store);
    }
    Optional<Write> unanswered = editor.open();
    met += unanswered.isPresent() ? 1 : 0;
    editor.enough();
    boolean broken = editing.get();
    if (victim == Victim.STORE) {
      assertFalse(broken, "Atlas answers while its store is away");
    } else {
      program = start();
      atlas = new Caller(program.url());
    }
    awaitReady();
    history.goOn(atlas);
    boolean kept = unanswered.filter(w -> history.marks().containsKey(w.mark())).isPresent();
    System.out.println("round " + round + ": " + victim + " killed " + when + came(kept));
    isAsTheHistoryMakesIt(round);
    editor.finish(atlas, kept);
    editor.repeat(atlas);
    history.goOn(atlas);
    assertEquals(history.fingerprint(), fingerprint());
    editor.check(history.marks());
    everyBackupIsWhole();
  }

  /** What came of the write that was on its way; the answered ones are looked at in any case. */
  private String came(boolean kept) {
    return editor.open().map(write -> kept ? ", kept" : ", not kept").orElse(", answered");
  }

  /** Waits for the moment when a write is in the store and not yet answered; says of which. */
  private String awaitKept(CompletableFuture<Boolean> editing, StoreWatch watch) throws Exception {
    awaitWrite(editing, random.nextInt(4) > 0);
    watch.awaitNext(LONG);
    return "when a write was kept, at " + editor.open().map(Write::mark).orElse("its answer");
  }

  /** Waits for any moment on the way of a write; says which. */
  private String awaitMoment(CompletableFuture<Boolean> editing) throws Exception {
    boolean atImport = random.nextInt(4) > 0;
    double share = random.nextDouble();
    Write write = awaitWrite(editing, atImport);
    long delay = Math.round(share * (atImport ? editor.importMillis() : SHORT_MILLIS));
    Thread.sleep(delay);
    return delay + " ms into " + write.mark();
  }

  /** Waits for one of the next writes to be on its way. */
  private Write awaitWrite(CompletableFuture<Boolean> editing, boolean atImport) throws Exception {
    int before = editor.begun() + random.nextInt(3);
    Optional<Write> open = editor.open();
    while (editor.begun() <= before || open.filter(w -> w.takesIn() || !atImport).isEmpty()) {
      assertFalse(editing.isDone() && editing.get(), "it answers until it is killed");
      Thread.sleep(1);
      open = editor.open();
    }
    return open.get();
  }

  private void kill(Victim victim, List<ProcessHandle> store) {
    if (victim != Victim.ATLAS) {
      store.forEach(ProcessHandle::destroyForcibly);
    }
    if (victim != Victim.STORE) {
      program.process().destroyForcibly().onExit().join();
    }
  }

  private Program start() throws IOException {
    Program fresh =
        Program.start(List.of("serve", "--port", "0", "--no-open", "--home", home().toString()));
    started.add(fresh.process().toHandle());
    return fresh;
  }

  private void awaitReady() throws IOException {
    long end = System.nanoTime() + LONG.toNanos();
    while (!atlas.isReady()) {
      assertTrue(System.nanoTime() < end, "it comes back by itself");
      Program.pause();
    }
  }

  /** What Atlas tells, and what its store holds when somebody else asks it. */
  private void isAsTheHistoryMakesIt(int round) throws IOException {
    assertEquals(history.fingerprint(), fingerprint());
    StoreHome look = new StoreHome(folder.resolve("look-" + round));
    try (Neo4jRegister store = Neo4jRegister.remote(login(), look)) {
      store.awaitReady(LONG);
      RegisterSnapshot held = store.snapshot();
      assertTrue(held.confirmed());
      assertEquals(history.revision(), held.revision());
      assertEquals(history.fingerprint(), held.network().fingerprint().toString());
    }
  }

  private String fingerprint() throws IOException {
    return atlas
        .json("api/v1/exports/fingerprint?network=stored&names=full")
        .get("fingerprint")
        .asText();
  }

  /** Each file that is taken for a backup holds just what was there before its import. */
  private void everyBackupIsWhole() throws IOException {
    Path folder = Files.createDirectories(home().resolve("backups"));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(BackupFile.ENDING)).toList()) {
        if (backups.add(file)) {
          Manifest manifest = BackupFile.read(file).manifest();
          history.checkBeforeImport(manifest.revision(), manifest.fingerprint());
        }
      }
    }
    assertTrue(backups.size() >= history.imports(), "each import had one made first");
  }

  private Login login() {
    return new StoreHome(home()).findLogin().orElseThrow();
  }

  private Path home() {
    return folder.resolve("home");
  }

  @Override
  public void close() {
    started.addAll(program.process().descendants().toList());
    started.forEach(ProcessHandle::destroyForcibly);
    started.forEach(process -> process.onExit().join());
  }
}
