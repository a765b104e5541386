package org.partnershipatlas.api.service;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** A piece of long work: how far it is, whether it was asked to stop, and how it ended. */
public final class Job {
  /** Where a job is in its life. */
  public enum State {
    QUEUED,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    /** The word for it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How a job tells how far it is, and learns that it should stop. */
  public interface Progress {
    /** Says how much is done; {@code of} is 0 while it is not known. */
    void at(long done, long of);

    /** Throws if the job was asked to stop. */
    void check();
  }

  /** The work itself. */
  @FunctionalInterface
  public interface Task {
    /** Does it. */
    void run(Progress progress);
  }

  /** Thrown inside a job that was asked to stop. */
  static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stopped() {
      super("stopped", null, false, false);
    }
  }

  private final String id;
  private final String title;
  private final String result;
  private final CountDownLatch ended = new CountDownLatch(1);
  private final AtomicBoolean cancel = new AtomicBoolean();
  private volatile State state = State.QUEUED;
  private volatile long done;
  private volatile long of;
  private volatile @Nullable RuntimeException failure;
  private volatile Instant touched = Instant.now();

  Job(String id, String title, String result) {
    this.id = id;
    this.title = title;
    this.result = result;
  }

  /** Its id. */
  public String id() {
    return id;
  }

  /** What it does, in words. */
  public String title() {
    return title;
  }

  /** The address at which its result is found once it is done. */
  public String result() {
    return result;
  }

  /** Where it is in its life. */
  public State state() {
    return state;
  }

  /** How much is done. */
  public long done() {
    return done;
  }

  /** How much there is to do; 0 while it is not known. */
  public long of() {
    return of;
  }

  /** Why it failed. */
  public Optional<RuntimeException> findFailure() {
    return Optional.ofNullable(failure);
  }

  /** Asks it to stop. */
  public void cancel() {
    cancel.set(true);
    if (state == State.QUEUED) {
      end(State.CANCELLED);
    }
  }

  /** Waits until it ends or that time has passed; whether it ended. */
  public boolean await(long millis) {
    try {
      return ended.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  Instant touched() {
    return touched;
  }

  void run(Task task) {
    if (state != State.QUEUED) {
      return;
    }
    state = State.RUNNING;
    try {
      task.run(new Watch());
      end(State.DONE);
    } catch (Stopped e) {
      end(State.CANCELLED);
    } catch (RuntimeException e) {
      failure = e;
      end(State.FAILED);
    }
  }

  private void end(State last) {
    state = last;
    touched = Instant.now();
    ended.countDown();
  }

  private final class Watch implements Progress {
    @Override
    public void at(long soFar, long total) {
      check();
      done = soFar;
      of = total;
    }

    @Override
    public void check() {
      if (cancel.get()) {
        throw new Stopped();
      }
    }
  }
}
