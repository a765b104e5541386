package org.partnershipatlas.register.neo4j;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.store.Draft;
import org.partnershipatlas.register.store.InvalidChanges;
import org.partnershipatlas.register.store.Reason;
import org.partnershipatlas.register.store.RegisterSnapshot;
import org.partnershipatlas.register.store.StaleRevision;
import org.partnershipatlas.register.store.StoreAway;

/**
 * A program that changes a register until it, or its store, is killed. It says on its standard
 * output what it tries and what was kept. A line of its standard input is a seed to go on with, or
 * {@value #ENOUGH}: then it writes once more, and rests.
 */
final class EditingAtlas {
  static final String ENOUGH = "enough";

  private static final Duration LONG = Duration.ofSeconds(120);

  private final Neo4jRegister register;
  private final Batches batches;

  private EditingAtlas(Neo4jRegister register, Batches batches) {
    this.register = register;
    this.batches = batches;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Batches batches = new Batches(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
    try (Neo4jRegister register =
        Neo4jRegister.local(
            new StoreHome(Path.of(arguments[0])), new ServerOptions(512, 32, false), batches)) {
      EditingAtlas atlas = new EditingAtlas(register, batches);
      atlas.sayShown();
      register.awaitReady(LONG);
      atlas.say("ready", register.snapshot());
      BufferedReader seeds =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      for (String line = seeds.readLine(); line != null; line = seeds.readLine()) {
        if (line.equals(ENOUGH)) {
          atlas.comeBack();
        } else {
          atlas.edit(new Edits(Long.parseLong(line), batches), seeds);
        }
      }
    }
  }

  /** What is shown before the store is up: the network that was last read, if there is one. */
  private void sayShown() {
    try {
      say("shown", register.snapshot());
    } catch (StoreAway nothingKept) {
      System.out.println("shown nothing");
    }
  }

  /** Edits until the store is away, or is back so soon that nobody met it away. */
  private void edit(Edits edits, BufferedReader seeds) throws IOException {
    try {
      while (!seeds.ready()) {
        RegisterSnapshot now = register.snapshot();
        Draft draft;
        List<Change> changes = edits.next(now.network());
        try {
          draft = Draft.of(now, changes, now.revision());
        } catch (InvalidChanges others) {
          continue;
        }
        boolean tooMany = draft.rows().size() > batches.mostInOne() && now.network().size() > 0;
        if (draft.revises() && !tooMany) {
          say("try", now.revision() + 1, draft.network(), draft.rows().size());
          say("made", register.apply(changes, reason(draft), now.revision()));
        }
      }
    } catch (StoreAway away) {
      System.out.println("away " + away.getMessage());
    }
  }

  private static Reason reason(Draft draft) {
    return new Reason("test", draft.rows().size() + " records");
  }

  /** After the store was away: writes again as soon as it is back. */
  private void comeBack() throws InterruptedException {
    Change change =
        new Change.Put(
            Row.of(
                    Kind.THEME,
                    "back",
                    java.util.Map.of("name", List.of("Back " + System.nanoTime())))
                .toRecord());
    for (long end = System.nanoTime() + LONG.toNanos(); System.nanoTime() < end; ) {
      try {
        say(
            "back",
            register.apply(
                List.of(change), new Reason("test", "back"), register.snapshot().revision()));
        return;
      } catch (StoreAway | StaleRevision notYet) {
        Thread.sleep(20);
      }
    }
    throw new IllegalStateException("the store did not come back: " + register.state());
  }

  private void say(String word, RegisterSnapshot snapshot) {
    say(word, snapshot.revision(), snapshot.network(), snapshot.network().size());
  }

  private void say(String word, long revision, Network network, int records) {
    System.out.println(word + " " + revision + " " + network.fingerprint() + " " + records);
  }
}
