package org.partnershipatlas.api.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnershipatlas.model.Progress;

/** A piece of long work: how far it is, whether it was asked to stop, and how it ended. */
public final class Job {
  /** Where a job is in its life. */
  public enum State {
    QUEUED,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    /** Whether nothing more comes of it. */
    public boolean hasEnded() {
      return this != QUEUED && this != RUNNING;
    }

    /** The word for it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
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

  private static final long TOLD_EVERY_NANOS = 100_000_000;

  private final String id;
  private final String title;
  private final String result;
  private final Consumer<Job> changed;
  private final CountDownLatch ended = new CountDownLatch(1);
  private final AtomicBoolean cancel = new AtomicBoolean();
  private volatile State state = State.QUEUED;
  private volatile long done;
  private volatile long of;
  private volatile @Nullable RuntimeException failure;
  private volatile Instant touched = Instant.now();
  private volatile long toldAt;
  private boolean beyondStopping;

  /**
   * A job that waits for its turn.
   *
   * @param changed is told of every turn, and now and then how far it is
   */
  Job(String id, String title, String result, Consumer<Job> changed) {
    this.id = id;
    this.title = title;
    this.result = result;
    this.changed = changed;
  }

  /** A job that whoever made it does itself, with {@link #call}. */
  public static Job of(String title) {
    return new Job(Keys.random(), title, "", job -> {});
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

  /** Whether it is still of use to ask it to stop. */
  public synchronized boolean canStop() {
    return !beyondStopping && !state.hasEnded();
  }

  /**
   * Asks it to stop.
   *
   * @throws Refusal if what it does can no longer be stopped
   */
  public void cancel() {
    synchronized (this) {
      if (beyondStopping && state == State.RUNNING) {
        throw Refusal.of(
                ProblemCode.BEYOND_STOPPING, "The changes are being written and cannot be stopped.")
            .mend("Wait until they are made; then take them back in the history.");
      }
      cancel.set(true);
    }
    if (turn(State.QUEUED, State.CANCELLED)) {
      end();
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

  /** Does the work here and now, and gives or throws what comes of it. */
  public <T> T call(Function<Progress, T> work) {
    List<T> made = new ArrayList<>(1);
    run(progress -> made.add(work.apply(progress)));
    findFailure()
        .ifPresent(
            failed -> {
              throw failed;
            });
    if (made.isEmpty()) {
      throw new CancellationException(title + " was stopped.");
    }
    return made.get(0);
  }

  void run(Task task) {
    if (!turn(State.QUEUED, State.RUNNING)) {
      return;
    }
    changed.accept(this);
    State last = State.DONE;
    try {
      task.run(new Watch());
    } catch (Stopped e) {
      last = State.CANCELLED;
    } catch (RuntimeException e) {
      failure = e;
      last = State.FAILED;
    }
    turn(State.RUNNING, last);
    end();
  }

  private synchronized boolean turn(State from, State to) {
    if (state != from) {
      return false;
    }
    state = to;
    return true;
  }

  private void end() {
    touched = Instant.now();
    ended.countDown();
    changed.accept(this);
  }

  private final class Watch implements Progress {
    @Override
    public void at(long soFar, long total) {
      check();
      done = soFar;
      of = total;
      long now = System.nanoTime();
      if (now - toldAt > TOLD_EVERY_NANOS) {
        toldAt = now;
        changed.accept(Job.this);
      }
    }

    @Override
    public void beyondStopping() {
      synchronized (Job.this) {
        check();
        beyondStopping = true;
      }
      changed.accept(Job.this);
    }

    @Override
    public void check() {
      if (cancel.get()) {
        throw new Stopped();
      }
    }
  }
}
