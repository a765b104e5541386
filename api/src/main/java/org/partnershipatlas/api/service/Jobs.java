package org.partnershipatlas.api.service;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The long work: one piece at a time, few waiting. A job that has ended is kept for a while, so
 * that whoever asked can see how it went.
 */
public final class Jobs implements AutoCloseable {
  private static final int MOST_WAITING = 16;
  private static final Duration KEPT = Duration.ofMinutes(10);

  private final List<Consumer<Job>> listeners = new CopyOnWriteArrayList<>();
  private final Map<String, Job> jobs = new LinkedHashMap<>();
  private final ThreadPoolExecutor worker =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(MOST_WAITING),
          work -> {
            Thread thread = new Thread(work, "atlas-jobs");
            thread.setDaemon(true);
            thread.setPriority(Thread.NORM_PRIORITY - 1);
            return thread;
          });

  /**
   * Puts work in the queue; what it writes keeps the key of the request that asked for it.
   *
   * @param result the address of the result once it is there
   */
  public Job submit(String title, String result, Job.Task task) {
    Job job;
    synchronized (jobs) {
      forgetOld();
      job = new Job(Keys.random(), title, result, this::tell);
      jobs.put(job.id(), job);
    }
    tell(job);
    Job.Task carried = Asking.carried(task);
    try {
      worker.execute(() -> job.run(carried));
    } catch (RejectedExecutionException e) {
      synchronized (jobs) {
        jobs.remove(job.id());
      }
      throw Refusal.of(ProblemCode.BUSY, "There is too much work waiting already.")
          .mend("Wait until some of it is done, then ask again.");
    }
    return job;
  }

  /** The job with that id. */
  public Job get(String id) {
    synchronized (jobs) {
      Job job = jobs.get(id);
      if (job == null) {
        throw Refusal.of(
            ProblemCode.NOT_FOUND,
            "There is no job with that id; one that has ended is kept for ten minutes.",
            "id",
            id,
            "Ask for its result again.");
      }
      return job;
    }
  }

  /** Calls back, on whichever thread it is, when a job has turned or got further. */
  public void onChange(Consumer<Job> listener) {
    listeners.add(listener);
  }

  private void tell(Job job) {
    listeners.forEach(listener -> listener.accept(job));
  }

  @Override
  public void close() {
    synchronized (jobs) {
      jobs.values().stream().filter(Job::canStop).forEach(Job::cancel);
    }
    worker.shutdownNow();
  }

  /** Forgets the work that has ended. */
  public void forgetEnded() {
    synchronized (jobs) {
      jobs.values().removeIf(job -> job.state().hasEnded());
    }
  }

  private void forgetOld() {
    Instant limit = Instant.now().minus(KEPT);
    jobs.values().removeIf(job -> job.state().hasEnded() && job.touched().isBefore(limit));
  }
}
