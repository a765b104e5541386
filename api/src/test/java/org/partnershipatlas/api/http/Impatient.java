package org.partnershipatlas.api.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import org.partnershipatlas.api.service.Atlas;
import org.partnershipatlas.api.service.BuiltInSamples;
import org.partnershipatlas.api.service.NoStore;

/** A server that waits for nobody longer than a fifth of a second. */
public final class Impatient implements AutoCloseable {
  private final Atlas atlas;
  private final WebServer server;

  private Impatient(Atlas atlas) {
    this.atlas = atlas;
    this.server = WebServer.start(atlas, "127.0.0.1", 0, Duration.ofMillis(200));
  }

  /** Starts one. */
  public static Impatient start() {
    return new Impatient(new Atlas(new BuiltInSamples(), new NoStore(), Clock.systemUTC()));
  }

  /** Where it listens. */
  public int port() {
    return server.port();
  }

  /** How it answers a plain request. */
  public int status() throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(server.url() + "api/v1/status"))
                .timeout(Duration.ofSeconds(10))
                .build(),
            HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  @Override
  public void close() {
    server.close();
    atlas.close();
  }
}
