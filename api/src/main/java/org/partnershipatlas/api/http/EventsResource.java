package org.partnershipatlas.api.http;

import io.javalin.http.sse.SseClient;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.partnershipatlas.api.http.json.JsonWriter;

/** Tells open pages at once when the status or the register has changed. */
final class EventsResource implements AutoCloseable {
  private static final int MOST_CLIENTS = 64;

  private final StatusResource status;
  private final Set<SseClient> clients = ConcurrentHashMap.newKeySet();
  private final ExecutorService sender =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "atlas-events");
            thread.setDaemon(true);
            return thread;
          });

  EventsResource(StatusResource status) {
    this.status = status;
  }

  void join(SseClient client) {
    if (clients.size() >= MOST_CLIENTS) {
      client.close();
      return;
    }
    client.keepAlive();
    client.onClose(() -> clients.remove(client));
    clients.add(client);
    client.sendEvent("status", text());
  }

  /** Tells everybody how things stand now. */
  void tell() {
    if (!sender.isShutdown()) {
      sender.execute(
          () -> {
            String now = text();
            clients.forEach(client -> client.sendEvent("status", now));
          });
    }
  }

  @Override
  public void close() {
    sender.shutdownNow();
    clients.forEach(SseClient::close);
  }

  private String text() {
    return new String(JsonWriter.bytes(status.status()), StandardCharsets.UTF_8);
  }
}
