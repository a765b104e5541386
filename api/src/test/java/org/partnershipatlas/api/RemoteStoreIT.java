package org.partnershipatlas.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipatlas.api.service.RegisterLink;
import org.partnershipatlas.register.neo4j.LocalServer;
import org.partnershipatlas.register.neo4j.Login;
import org.partnershipatlas.register.neo4j.Neo4jRegister;
import org.partnershipatlas.register.neo4j.ServerOptions;
import org.partnershipatlas.register.neo4j.StoreHome;

/** Somebody's Neo4j server that stops and starts while a client goes on writing. */
class RemoteStoreIT {
  private static final ServerOptions SMALL = new ServerOptions(256, 32, false);
  private static final int LONG_SECONDS = 180;
  private static final int AFTER = 5;

  @TempDir Path folder;
  private final AtomicInteger acknowledged = new AtomicInteger();
  private volatile boolean enough;

  @Test
  void everyWriteIsMadeOnceHoweverTheServerStops() throws Exception {
    StoreHome theirs = new StoreHome(folder.resolve("theirs"));
    LocalServer server = LocalServer.claim(theirs, SMALL);
    try {
      Login login = server.start(word -> {});
      try (RunningAtlas atlas =
          RunningAtlas.over(
              new RegisterLink(
                  Neo4jRegister.remote(login, new StoreHome(folder.resolve("own"))), "remote"))) {
        await("it is ready", () -> state(atlas).equals("ready"));
        CompletableFuture<List<HttpResponse<String>>> writing =
            CompletableFuture.supplyAsync(() -> writeOn(atlas));
        awaitWrites(AFTER);
        // It starts again by itself, and may be back before a write that is tried again gives up:
        // that it was away need not be noticed, only that nothing is lost and nothing done twice.
        ProcessHandle.of(server.pid()).orElseThrow().destroyForcibly();
        awaitWrites(acknowledged.get() + AFTER);
        server.close();
        await("it is noticed", () -> state(atlas).equals("degraded"));
        isViewedMeanwhile(atlas);
        server = LocalServer.claim(theirs, SMALL);
        assertEquals(login, server.start(word -> {}), "at the same place");
        awaitWrites(acknowledged.get() + AFTER);
        enough = true;
        List<HttpResponse<String>> refused = writing.get();
        assertFalse(refused.isEmpty(), "some writes met no server");
        refused.forEach(RemoteStoreIT::isClear);
        isThereOnce(atlas);
        await("all is well again", () -> state(atlas).equals("ready"));
        assertFalse(atlas.json("/api/v1/network").at("/about").has("stale_since"));
      }
    } finally {
      enough = true;
      server.close();
    }
  }

  /** A client that sends each write until it is answered; what was refused on the way. */
  private List<HttpResponse<String>> writeOn(RunningAtlas atlas) {
    List<HttpResponse<String>> refused = new ArrayList<>();
    for (int i = 1; !enough; i++) {
      HttpResponse<String> answer = write(atlas, i);
      while (answer.statusCode() / 100 != 2) {
        refused.add(answer);
        if (answer.statusCode() != 503) {
          return refused;
        }
        sleep(1_000L * Integer.parseInt(answer.headers().firstValue("Retry-After").orElse("1")));
        answer = write(atlas, i);
      }
      acknowledged.set(i);
    }
    return refused;
  }

  private static HttpResponse<String> write(RunningAtlas atlas, int number) {
    return atlas.send(
        atlas
            .request("/api/v1/records/group")
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", "write-" + number)
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "{\"values\": {\"name\": \"Group " + number + "\"}}")));
  }

  private static void isClear(HttpResponse<String> answer) {
    assertEquals(503, answer.statusCode(), answer.body());
    assertEquals(
        "application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
    assertTrue(answer.headers().firstValue("Retry-After").isPresent());
    JsonNode problem = RunningAtlas.parse(answer);
    assertTrue(problem.get("detail").asText().endsWith("."), answer.body());
    assertTrue(problem.get("mend").asText().length() > 20, answer.body());
    assertFalse(answer.body().contains("Exception"), answer.body());
    assertFalse(answer.body().contains("org.neo4j"), answer.body());
  }

  private void isViewedMeanwhile(RunningAtlas atlas) {
    JsonNode shown = atlas.json("/api/v1/network?network=stored");
    assertTrue(shown.at("/about").has("stale_since"), "it is marked with its time: " + shown);
    assertTrue(shown.at("/result/summary/groups").asInt() >= acknowledged.get() - 1);
  }

  private void isThereOnce(RunningAtlas atlas) {
    List<String> names = new ArrayList<>();
    atlas
        .result("/api/v1/records/group?network=stored&limit=1000&names=full")
        .get("records")
        .forEach(group -> names.add(group.get("label").asText()));
    List<String> wanted =
        IntStream.rangeClosed(1, acknowledged.get()).mapToObj(i -> "Group " + i).toList();
    assertEquals(new TreeSet<>(wanted), new TreeSet<>(names));
    assertEquals(wanted.size(), names.size(), "each of them once");
    assertEquals(wanted.size(), atlas.json("/api/v1/status").get("revision").asInt());
  }

  private static String state(RunningAtlas atlas) {
    return atlas.json("/api/v1/status").get("state").asText();
  }

  private void awaitWrites(int wanted) {
    await(wanted + " writes", () -> acknowledged.get() >= wanted);
  }

  private static void await(String what, BooleanSupplier there) {
    long end = System.nanoTime() + LONG_SECONDS * 1_000_000_000L;
    while (!there.getAsBoolean()) {
      assertTrue(System.nanoTime() < end, "within three minutes: " + what);
      sleep(20);
    }
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
