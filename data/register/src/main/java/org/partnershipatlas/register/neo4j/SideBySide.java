package org.partnershipatlas.register.neo4j;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.partnershipatlas.register.store.StoreAway;

/** Work that goes on at the same time, each with a session of its own. */
final class SideBySide {
  private SideBySide() {}

  /** Does all of it, and fails as the first that fails, once all have ended. */
  static void run(Runnable... work) {
    ExecutorService threads =
        Executors.newFixedThreadPool(
            work.length,
            task -> {
              Thread thread = new Thread(task, "atlas-store");
              thread.setDaemon(true);
              return thread;
            });
    try {
      List<Future<?>> all = new ArrayList<>();
      for (Runnable each : work) {
        all.add(threads.submit(each));
      }
      await(all);
    } finally {
      threads.shutdownNow();
    }
  }

  private static void await(List<Future<?>> all) {
    List<RuntimeException> faults = new ArrayList<>();
    for (Future<?> each : all) {
      try {
        each.get();
      } catch (ExecutionException e) {
        if (e.getCause() instanceof Error error) {
          throw error;
        }
        faults.add((RuntimeException) e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new StoreAway("The work on the store was interrupted.", e);
      }
    }
    if (!faults.isEmpty()) {
      RuntimeException first = faults.get(0);
      faults.stream().skip(1).filter(other -> other != first).forEach(first::addSuppressed);
      throw first;
    }
  }
}
