package org.partnershipatlas.analyser.measure.kernel;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.partnershipatlas.model.Progress;

/**
 * Divides the nodes into fixed blocks that are worked through on all threads. Where each block
 * writes only its own nodes' places, or sums are kept by block and added in the blocks' order, the
 * answer is the same to the last bit on any number of threads.
 */
final class Blocks {
  private static final int MOST = 256;

  /** What one thread does, with scratch arrays of its own. */
  interface Worker {
    void work(int block, int from, int to);
  }

  private Blocks() {}

  /** How many blocks so many nodes are divided into; the number of threads plays no part. */
  static int count(int size) {
    return Math.min(MOST, size);
  }

  /** Works through all blocks and tells how many are done. */
  static void run(int size, Progress progress, Supplier<Worker> workers) {
    int blocks = count(size);
    AtomicInteger next = new AtomicInteger();
    AtomicInteger done = new AtomicInteger();
    IntStream.range(0, Math.min(threads(), blocks))
        .parallel()
        .forEach(
            thread -> {
              Worker worker = workers.get();
              for (int b = next.getAndIncrement(); b < blocks; b = next.getAndIncrement()) {
                progress.check();
                worker.work(b, edge(size, b, blocks), edge(size, b + 1, blocks));
                progress.at(done.incrementAndGet(), blocks);
              }
            });
  }

  private static int edge(int size, int block, int blocks) {
    return (int) ((long) size * block / blocks);
  }

  private static int threads() {
    return ForkJoinTask.inForkJoinPool()
        ? ForkJoinTask.getPool().getParallelism()
        : ForkJoinPool.getCommonPoolParallelism() + 1;
  }
}
