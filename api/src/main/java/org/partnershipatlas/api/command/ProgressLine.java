package org.partnershipatlas.api.command;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.partnershipatlas.api.service.Job;

/** One line on a terminal that says how far a job is, and is gone once the job has ended. */
final class ProgressLine implements AutoCloseable {
  private static final long FIRST_MILLIS = 500;
  private static final long EVERY_MILLIS = 250;
  private static final int BAR = 24;
  private static final int WIDEST = 78;

  private final Job job;
  private final PrintStream out;
  private final long began = System.nanoTime();
  private final ScheduledExecutorService pen =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "atlas-progress");
            thread.setDaemon(true);
            return thread;
          });
  private int drawn;

  private ProgressLine(Job job, PrintStream out) {
    this.job = job;
    this.out = out;
  }

  /** A line for that job: what is quick is over before it is drawn. */
  static ProgressLine of(Job job, PrintStream out) {
    ProgressLine line = new ProgressLine(job, out);
    line.pen.scheduleWithFixedDelay(line::draw, FIRST_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    return line;
  }

  Job job() {
    return job;
  }

  /** The line as it is after so many seconds. */
  static String text(Job job, long seconds) {
    StringBuilder text = new StringBuilder(job.title());
    if (job.of() > 0) {
      int full = (int) Math.min(BAR, BAR * job.done() / job.of());
      text.append(" [").append("#".repeat(full)).append(".".repeat(BAR - full)).append("] ");
      text.append(String.format(Locale.UK, "%,d of %,d", job.done(), job.of()));
    }
    text.append(String.format(Locale.UK, ", %,d s", seconds));
    return text.length() > WIDEST ? text.substring(text.length() - WIDEST) : text.toString();
  }

  private synchronized void draw() {
    if (pen.isShutdown()) {
      return;
    }
    String text = text(job, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began));
    out.print("\r" + text + " ".repeat(Math.max(0, drawn - text.length())));
    out.flush();
    drawn = text.length();
  }

  @Override
  public synchronized void close() {
    pen.shutdownNow();
    if (drawn > 0) {
      out.print("\r" + " ".repeat(drawn) + "\r");
      out.flush();
    }
  }
}
