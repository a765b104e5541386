package org.partnershipatlas.analyser.measure.kernel;

import java.util.concurrent.atomic.AtomicLong;
import org.partnershipatlas.model.Progress;

/** Adds up what several threads have done, and tells it. */
final class Counted {
  private final Progress progress;
  private final long of;
  private final AtomicLong done = new AtomicLong();

  Counted(Progress progress, long of) {
    this.progress = progress;
    this.of = of;
  }

  /** So much more is done. */
  void more(long much) {
    progress.at(done.addAndGet(much), of);
  }
}
