package org.partnershipatlas.register.neo4j;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.neo4j.driver.TransactionContext;
import org.partnershipatlas.register.store.StoreAway;

/**
 * A load in many transactions under a mark that keeps readers out; each is done once, however often
 * the driver tries it.
 */
final class LoadRun {
  /** A load that has not moved for so long has died. */
  static final Duration DEAD = Duration.ofMinutes(2);

  private static final long BEAT_NANOS = DEAD.toNanos() / 12;

  private final Bolt bolt;
  private final String token;
  private long step;
  private long lastBeat = System.nanoTime();

  LoadRun(Bolt bolt, String token) {
    this.bolt = bolt;
    this.token = token;
  }

  /** What one transaction of the load does. */
  interface Work {
    void run(TransactionContext transaction);
  }

  /** Begins, or begins again after a crash. */
  void begin() {
    bolt.write(
        transaction -> {
          RegisterMark.lock(transaction);
          RegisterMark.set(transaction, LoadStep.at(0, progress()));
          return 0;
        });
    step = 0;
  }

  /** One more transaction of the load; a run that repeats one already kept does nothing. */
  void advance(Work work) {
    long next = step + 1;
    bolt.write(
        transaction -> {
          RegisterMark mark = RegisterMark.lock(transaction);
          long done = LoadStep.of(transaction);
          boolean published = mark.lastWrite().equals(token);
          if (done < next && !published) {
            if (mark.loading().filter(token::equals).isEmpty()) {
              throw new StoreAway("The load was swept away by somebody else.");
            }
            RegisterMark.set(transaction, LoadStep.at(next, progress()));
            work.run(transaction);
          } else {
            RegisterMark.set(transaction, Map.of());
          }
          return done;
        });
    step = next;
  }

  /** Says from time to time, between its steps, that the load lives. */
  void beat() {
    if (System.nanoTime() - lastBeat > BEAT_NANOS) {
      advance(transaction -> {});
      lastBeat = System.nanoTime();
    }
  }

  /** The mark of a load under way. */
  Map<String, Object> progress() {
    Map<String, Object> progress = new LinkedHashMap<>();
    progress.put("loading", token);
    progress.put("loading_at", Instant.now().toString());
    return progress;
  }

  /** The mark of none. */
  @SuppressWarnings("NullAway") // null takes a property away
  static Map<String, Object> none() {
    Map<String, Object> marks = new LinkedHashMap<>();
    marks.put("loading", null);
    marks.put("loading_at", null);
    marks.put(LoadStep.NAME, null);
    return marks;
  }

  /**
   * Whether a load that the mark tells of has died.
   *
   * @param own whether nobody else can be loading, as on a home that this process has locked
   */
  static boolean isDead(RegisterMark mark, boolean own) {
    return mark.loading().isPresent()
        && (own || mark.loadingAt().filter(at -> at.isAfter(Instant.now().minus(DEAD))).isEmpty());
  }
}
