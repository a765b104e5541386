package org.partnershipatlas.register.neo4j;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partnershipatlas.register.store.RegisterException;
import org.partnershipatlas.register.store.StoreAway;

/**
 * A stock Neo4j Community server as a child process: Atlas starts it, owns it and stops it, and
 * speaks Bolt with it as with any other server.
 *
 * <p>{@link #claim} takes the home folder at once, or refuses it; {@link #start} then takes a few
 * seconds. A server that ends by itself is started again. Whatever becomes of this process, the
 * child ends with it.
 */
public final class LocalServer implements AutoCloseable {
  private static final int MOST_RESTARTS = 3;
  private static final long CALM_MILLIS = 60_000;
  private static final long ARCHIVE_DELAY_SECONDS = 5;

  private final StoreHome home;
  private final HomeLock lock;
  private final ServerStart start;
  private final ClassArchive archive;
  private final ServerOptions options;
  private @Nullable ServerProcess process;
  private boolean closed;
  private int restarts;
  private long startedAt;

  private LocalServer(StoreHome home, HomeLock lock, ServerFolder folder, ServerOptions options) {
    this.home = home;
    this.lock = lock;
    this.options = options;
    this.start = new ServerStart(folder, home, options);
    this.archive = new ClassArchive(folder, home);
  }

  /**
   * Takes the home folder for this process, without starting anything yet.
   *
   * @throws org.partnershipatlas.register.store.HomeInUse when another Atlas has it
   */
  public static LocalServer claim(StoreHome home, ServerOptions options) {
    return claim(home, options, ServerFolder::get);
  }

  /** The same with a program of Neo4j's from elsewhere. */
  static LocalServer claim(StoreHome home, ServerOptions options, Supplier<ServerFolder> program) {
    HomeLock lock = HomeLock.take(home);
    try {
      return new LocalServer(home, lock, program.get(), options);
    } catch (RegisterException e) {
      lock.close();
      throw e;
    }
  }

  /**
   * Starts the server and waits until it answers.
   *
   * @param progress is told in plain words what is going on
   * @return where it is
   */
  public synchronized Login start(Consumer<String> progress) {
    if (closed) {
      throw new StoreAway("The store was stopped.");
    }
    if (process != null && process.isAlive()) {
      return start.login();
    }
    OrphanedServer.awaitEnd(home);
    room().requireToStart();
    progress.accept("The store is starting.");
    ServerProcess started = start.run(archive.switches());
    process = started;
    startedAt = System.currentTimeMillis();
    CompletableFuture<?> unused = started.onExit().thenRunAsync(() -> revive(started, progress));
    progress.accept("The store is ready.");
    return start.login();
  }

  /**
   * Once, in the background and some seconds after the start, makes the archive that halves later
   * starts.
   *
   * @param use what an ordinary start does with a server
   */
  public void prepareFasterStarts(Consumer<Login> use) {
    if (options.archive() && !archive.isThere()) {
      CompletableFuture<?> unused =
          CompletableFuture.runAsync(
              () -> archive.make(options, use),
              CompletableFuture.delayedExecutor(ARCHIVE_DELAY_SECONDS, TimeUnit.SECONDS));
    }
  }

  /** Ends a server that does not work; the next start makes another. */
  synchronized void renew() {
    ServerProcess broken = process;
    process = null;
    if (broken != null) {
      broken.stop();
    }
  }

  /** The room on the disk of its home. */
  Room room() {
    return new Room(home);
  }

  /** The folder that this server keeps. */
  public StoreHome home() {
    return home;
  }

  private synchronized void revive(ServerProcess ended, Consumer<String> progress) {
    if (closed || process != ended) {
      return;
    }
    restarts = System.currentTimeMillis() - startedAt > CALM_MILLIS ? 1 : restarts + 1;
    if (restarts > MOST_RESTARTS) {
      progress.accept("The store has stopped " + restarts + " times. " + ServerLog.reason(home));
      return;
    }
    progress.accept("The store has stopped by itself and is being started again.");
    try {
      start(progress);
    } catch (RegisterException e) {
      progress.accept(e.getMessage() + " " + e.mend());
    }
  }

  /** Stops the server in an orderly way, then lets the home go. */
  @Override
  public void close() {
    archive.close();
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
      if (process != null) {
        process.stop();
      }
    }
    lock.close();
  }

  /** The child's process number, for the terminal's own tools. */
  public synchronized long pid() {
    if (process == null) {
      throw new StoreAway("The store is not running.");
    }
    return process.pid();
  }
}
