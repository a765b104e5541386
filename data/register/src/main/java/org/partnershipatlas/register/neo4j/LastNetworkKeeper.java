package org.partnershipatlas.register.neo4j;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Writes the last network on a thread of its own; of several that wait, only the newest. */
final class LastNetworkKeeper implements AutoCloseable {
  private static final int CLOSE_SECONDS = 2;

  private final LastNetwork file;
  private final AtomicReference<Optional<LastNetwork.Kept>> waiting =
      new AtomicReference<>(Optional.empty());
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread keeper = new Thread(task, "atlas-last-network");
            keeper.setDaemon(true);
            return keeper;
          });

  LastNetworkKeeper(LastNetwork file) {
    this.file = file;
  }

  Optional<LastNetwork.Kept> find() {
    return file.find();
  }

  void keep(Reading reading, Instant at) {
    Optional<LastNetwork.Kept> before =
        waiting.getAndSet(Optional.of(new LastNetwork.Kept(reading, at)));
    if (before.isEmpty() && !thread.isShutdown()) {
      thread.execute(
          () ->
              waiting
                  .getAndSet(Optional.empty())
                  .ifPresent(kept -> file.keep(kept.reading(), kept.at())));
    }
  }

  /** Writes it before it returns, so that nothing older is left on disk. */
  void keepNow(Reading reading, Instant at) {
    try {
      thread
          .submit(
              () -> {
                waiting.set(Optional.empty());
                file.keep(reading, at);
              })
          .get();
    } catch (ExecutionException | RejectedExecutionException e) {
      file.forget();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void forget() {
    file.forget();
  }

  /** Waits a moment for what is being written; an unfinished file is left aside. */
  @Override
  public void close() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
        thread.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
