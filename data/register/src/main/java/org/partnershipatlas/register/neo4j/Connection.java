package org.partnershipatlas.register.neo4j;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.partnershipatlas.register.store.NewerRegister;
import org.partnershipatlas.register.store.RegisterException;
import org.partnershipatlas.register.store.RegisterState;
import org.partnershipatlas.register.store.RegisterState.Phase;
import org.partnershipatlas.register.store.Safeguard;
import org.partnershipatlas.register.store.StoreAway;
import org.partnershipatlas.register.store.StoreRefused;

/**
 * Keeps one store connected: a background thread opens it, looks at it every second, and opens it
 * again after it was away.
 */
final class Connection implements AutoCloseable {
  private static final long LOOK_MILLIS = 1_000;
  private static final int CLOSE_SECONDS = 5;
  private static final long REFUSED_SECONDS = 10;
  private static final long MOST_REFUSED_SECONDS = 300;

  private final Source source;
  private final Consumer<Store> look;
  private final CountDownLatch settled = new CountDownLatch(1);
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread looker = new Thread(task, "atlas-register");
            looker.setDaemon(true);
            return looker;
          });
  private volatile RegisterState state =
      new RegisterState(Phase.STARTING, "The store is starting.");
  private volatile @Nullable RegisterException refusal;
  private int refusals;
  private long lookAgain = System.nanoTime();
  private volatile @Nullable Store store;

  /** Where a store comes from. */
  interface Source extends AutoCloseable {
    /** Opens it; takes some seconds where it must be started first. */
    Store open(Consumer<String> progress);

    /**
     * Refuses to write where there is no room for so many rows.
     *
     * @throws org.partnershipatlas.register.store.StoreFull if there is none
     */
    default void requireRoom(int rows) {}

    /** Has a server that does not work start afresh, where it is Atlas's own. */
    default void renew() {}

    @Override
    void close();

    /** Somebody's server. */
    static Source of(Login login, Safeguard safeguard) {
      return new Source() {
        @Override
        public Store open(Consumer<String> progress) {
          return Store.open(login, false, Batches.USUAL, safeguard);
        }

        @Override
        public void close() {}
      };
    }

    /** The child. */
    static Source of(LocalServer server, Batches batches, Safeguard safeguard) {
      return new Source() {
        @Override
        public Store open(Consumer<String> progress) {
          Store store = Store.open(server.start(progress), true, batches, safeguard);
          server.prepareFasterStarts(Connection::useOnce);
          return store;
        }

        @Override
        public void requireRoom(int rows) {
          server.room().requireFor(rows);
        }

        @Override
        public void renew() {
          server.renew();
        }

        @Override
        public void close() {
          server.close();
        }
      };
    }
  }

  /**
   * Makes a connection that is not started yet.
   *
   * @param look is given the store at every look, on the background thread
   */
  Connection(Source source, Consumer<Store> look) {
    this.source = source;
    this.look = look;
  }

  private static void useOnce(Login login) {
    try (Store store = Store.open(login, true)) {
      store.readAll();
      store.history(Long.MAX_VALUE, 1);
    }
  }

  void start() {
    var unused = thread.scheduleWithFixedDelay(this::tick, 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void tick() {
    if (System.nanoTime() - lookAgain < 0) {
      return;
    }
    try {
      look.accept(opened());
      refusal = null;
      refusals = 0;
      become(Phase.READY, "The register is ready.");
      settled.countDown();
    } catch (StoreRefused | NewerRegister e) {
      refusal = e;
      become(Phase.REFUSED, e.getMessage() + " " + e.mend());
      settled.countDown();
      openAnew();
      source.renew();
      // Somebody may mend it meanwhile; to ask often is no use, and some servers take it ill.
      refusals++;
      lookAgain = System.nanoTime() + refusedDelay(refusals).toNanos();
    } catch (RegisterException e) {
      boolean starting = state.phase() == Phase.STARTING && store == null;
      become(starting ? Phase.STARTING : Phase.AWAY, String.valueOf(e.getMessage()));
      if (e instanceof StoreAway) {
        openAnew();
      }
      if (Bolt.needsRestart(e)) {
        source.renew();
      }
    } catch (RuntimeException e) {
      System.getLogger(Connection.class.getName())
          .log(System.Logger.Level.ERROR, "The register could not be looked at.", e);
      become(Phase.AWAY, "The register could not be read. The log says why.");
    }
  }

  /** Twice as long each time, up to five minutes. */
  static Duration refusedDelay(int refusals) {
    long seconds = REFUSED_SECONDS << Math.min(refusals - 1, 5);
    return Duration.ofSeconds(Math.min(seconds, MOST_REFUSED_SECONDS));
  }

  private Store opened() {
    Store open = store;
    if (open == null) {
      open = source.open(word -> become(state.phase(), word));
      store = open;
    }
    return open;
  }

  /** A server that was started again may have another port; the next look asks where it is. */
  private void openAnew() {
    Store open = store;
    store = null;
    if (open != null) {
      open.close();
    }
  }

  private synchronized void become(Phase phase, String message) {
    if (state.phase() != Phase.CLOSED) {
      state = new RegisterState(phase, message);
    }
  }

  /** Refuses where the disk has no room for so many rows. */
  void requireRoom(int rows) {
    source.requireRoom(rows);
  }

  RegisterState state() {
    return state;
  }

  /** The store, whatever its state: a call that fails says more than a guess. */
  Store store() {
    RegisterException refused = refusal;
    if (refused != null) {
      throw refused;
    }
    Store open = store;
    if (open == null || state.phase() == Phase.CLOSED) {
      throw new StoreAway(state.message());
    }
    return open;
  }

  void awaitReady(Duration longest) {
    try {
      if (!settled.await(longest.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new StoreAway(state.message());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreAway("Waiting for the store was interrupted.", e);
    }
    RegisterException refused = refusal;
    if (refused != null) {
      throw refused;
    }
  }

  /** Looks no more; the store stays open. */
  void stop() {
    thread.shutdownNow();
    try {
      boolean unused = thread.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    become(Phase.CLOSED, "The register was closed.");
    stop();
    Store open = store;
    if (open != null) {
      open.close();
    }
    source.close();
  }
}
