package org.partnershipatlas.analyser.measure.kernel;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.partnershipatlas.model.Progress;

/** Hears how far work is, and stops it after so many times. */
final class Telling implements Progress {
  private final long stop;
  private final AtomicLong times = new AtomicLong();
  private final AtomicLong most = new AtomicLong();

  Telling(long stop) {
    this.stop = stop;
  }

  @Override
  public void at(long done, long of) {
    most.accumulateAndGet(done, Math::max);
    times.incrementAndGet();
    check();
  }

  @Override
  public void check() {
    if (times.get() > stop) {
      throw new CancellationException();
    }
  }

  long times() {
    return times.get();
  }

  long most() {
    return most.get();
  }
}
