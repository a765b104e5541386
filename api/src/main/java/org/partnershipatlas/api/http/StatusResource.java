package org.partnershipatlas.api.http;

import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.partnershipatlas.api.config.Version;
import org.partnershipatlas.api.http.json.JsonWriter;
import org.partnershipatlas.api.service.Atlas;
import org.partnershipatlas.api.service.OpenNetwork;
import org.partnershipatlas.api.service.StoreLink;

/** How Atlas is: it answers from the moment that the port is open. */
final class StatusResource {
  private final Atlas atlas;

  StatusResource(Atlas atlas) {
    this.atlas = atlas;
  }

  /** How the store is. */
  record Store(String kind, String phase, String text, long elapsedMs) {}

  /** What is shown where nothing else is asked for, and why. */
  record Open(String network, String title, String why) {}

  /** The whole status. */
  record Status(
      String state,
      String version,
      Store store,
      Optional<Open> open,
      long revision,
      int records,
      Optional<Instant> readAt,
      String next) {}

  void show(Context ctx) {
    Query.of(ctx.queryParamMap(), List.of());
    ctx.header("Cache-Control", "no-store")
        .contentType(Body.JSON)
        .result(JsonWriter.bytes(status()));
  }

  Status status() {
    StoreLink.Standing standing = atlas.store().standing();
    Optional<OpenNetwork> stored = atlas.store().findShown();
    boolean empty = stored.map(shown -> shown.network().size() == 0).orElse(true);
    OpenNetwork open = atlas.registry().open();
    return new Status(
        standing.state().word(),
        Version.text(),
        new Store(
            standing.kind(),
            standing.state().word(),
            standing.text(),
            Duration.between(standing.since(), Instant.now()).toMillis()),
        Optional.of(new Open(open.key(), open.title(), why(standing, stored, empty))),
        stored.map(OpenNetwork::revision).orElse(0L),
        stored.map(shown -> shown.network().size()).orElse(0),
        stored.flatMap(OpenNetwork::staleSince),
        next(standing, empty));
  }

  private static String why(
      StoreLink.Standing standing, Optional<OpenNetwork> stored, boolean empty) {
    if (!empty) {
      return stored.flatMap(OpenNetwork::staleSince).isPresent()
          ? "This is your register as it was last read; changes wait for the store."
          : "This is your register.";
    }
    if (stored.isEmpty() && standing.state() != StoreLink.State.READY) {
      return "Your register is not there yet, so you are looking at a sample, read-only.";
    }
    return "Your register is empty, so you are looking at a sample, read-only.";
  }

  private static String next(StoreLink.Standing standing, boolean empty) {
    return switch (standing.state()) {
      case STARTING -> "Look around; you can change things once the store has started.";
      case DEGRADED -> "You can go on looking; Atlas tries to reach the store again by itself.";
      case READY ->
          empty
              ? "Load your own sheet of seats under Data."
              : "See the overview for what needs doing first.";
    };
  }
}
