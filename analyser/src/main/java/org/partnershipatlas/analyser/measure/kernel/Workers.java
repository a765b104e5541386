package org.partnershipatlas.analyser.measure.kernel;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Numbered tasks on all processors, each taken by whoever is free. */
final class Workers {
  private Workers() {}

  /** Does each task once; what it finds must not rest on which is done first. */
  static void each(int tasks, IntConsumer task) {
    AtomicInteger next = new AtomicInteger();
    int workers = Math.min(tasks, ForkJoinPool.getCommonPoolParallelism() + 1);
    IntStream.range(0, workers)
        .parallel()
        .forEach(
            worker -> {
              for (int t = next.getAndIncrement(); t < tasks; t = next.getAndIncrement()) {
                task.accept(t);
              }
            });
  }
}
