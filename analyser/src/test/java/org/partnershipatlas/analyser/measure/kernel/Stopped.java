package org.partnershipatlas.analyser.measure.kernel;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.partnershipatlas.model.Progress;

/** Somebody who stops the work at so many checks, and remembers how far it was. */
final class Stopped implements Progress {
  private final int checks;
  private final AtomicInteger seen = new AtomicInteger();
  private final AtomicLong most = new AtomicLong();

  Stopped(int checks) {
    this.checks = checks;
  }

  long most() {
    return most.get();
  }

  @Override
  public void at(long done, long of) {
    most.accumulateAndGet(done, Math::max);
  }

  @Override
  public void check() {
    if (seen.incrementAndGet() > checks) {
      throw new CancellationException();
    }
  }
}
