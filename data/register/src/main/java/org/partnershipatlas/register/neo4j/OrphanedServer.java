package org.partnershipatlas.register.neo4j;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A server whose Atlas was killed a moment ago and that is still on its way out. It is known by
 * process number and start time together, so that no other program is ever mistaken for it.
 */
final class OrphanedServer {
  private static final int GRACE_SECONDS = 4;

  private OrphanedServer() {}

  static String describe(ProcessHandle process) {
    return process.pid() + " " + startOf(process);
  }

  /** Waits until the last run's server is gone; call only while holding the home's lock. */
  static void awaitEnd(StoreHome home) {
    Optional<ProcessHandle> left =
        SmallFile.find(home.child())
            .flatMap(
                text ->
                    pidOf(text)
                        .flatMap(ProcessHandle::of)
                        .filter(process -> describe(process).equals(text)));
    left.ifPresent(OrphanedServer::awaitEnd);
    SmallFile.delete(home.child());
  }

  private static void awaitEnd(ProcessHandle server) {
    try {
      server.onExit().get(GRACE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException stillThere) {
      server.destroyForcibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Optional<Long> pidOf(String text) {
    try {
      return Optional.of(Long.parseLong(text.split(" ", 2)[0]));
    } catch (NumberFormatException halfWritten) {
      return Optional.empty();
    }
  }

  private static String startOf(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toString).orElse("unknown");
  }
}
