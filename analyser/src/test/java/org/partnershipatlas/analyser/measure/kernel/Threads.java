package org.partnershipatlas.analyser.measure.kernel;

import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;

/** Runs work on so many threads. */
final class Threads {
  private Threads() {}

  static <T> T on(int threads, Supplier<T> work) {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      return pool.submit(work::get).join();
    } finally {
      pool.shutdown();
    }
  }
}
