package org.partnershipatlas.api.http;

import io.javalin.http.sse.SseClient;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.partnershipatlas.api.http.json.JsonWriter;
import org.partnershipatlas.api.service.Job;

/**
 * Tells open pages at once what has changed: {@code status}, {@code revision} when the register has
 * another one, and {@code job} while long work goes on. One thread sends everything, in order.
 */
final class EventsResource implements AutoCloseable {
  private static final int MOST_CLIENTS = 64;
  private static final long BEAT_SECONDS = 20;

  private final StatusResource status;
  private final Set<SseClient> clients = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService sender =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "atlas-events");
            thread.setDaemon(true);
            return thread;
          });
  private long revision;

  EventsResource(StatusResource status) {
    this.status = status;
    this.revision = status.status().revision();
    // A page that went away without a word is noticed only by sending it something.
    sender.scheduleWithFixedDelay(this::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
  }

  void join(SseClient client) {
    if (clients.size() >= MOST_CLIENTS) {
      client.close();
      return;
    }
    client.keepAlive();
    client.onClose(() -> clients.remove(client));
    clients.add(client);
    soon(() -> client.sendEvent("status", text(status.status())));
  }

  /** Tells everybody how things stand now, and the revision if there is another one. */
  void tell() {
    soon(
        () -> {
          StatusResource.Status now = status.status();
          send("status", now);
          if (now.revision() != revision) {
            revision = now.revision();
            send("revision", Map.of("revision", revision));
          }
        });
  }

  /** Tells everybody how far a job is. */
  void tell(Job job) {
    JobView now = JobView.of(job);
    soon(() -> send("job", now));
  }

  @Override
  public void close() {
    sender.shutdownNow();
    clients.forEach(SseClient::close);
  }

  private void soon(Runnable sending) {
    try {
      sender.execute(sending);
    } catch (RejectedExecutionException e) {
      return; // Atlas is stopping, and so are its pages' connections
    }
  }

  private void send(String event, Object data) {
    String text = text(data);
    clients.forEach(client -> client.sendEvent(event, text));
  }

  private void beat() {
    clients.forEach(client -> client.sendComment("still here"));
  }

  private static String text(Object data) {
    return new String(JsonWriter.bytes(data), StandardCharsets.UTF_8);
  }
}
