package org.partnershipatlas.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipatlas.api.service.RegisterLink;
import org.partnershipatlas.api.trust.HomeFolder;
import org.partnershipatlas.register.neo4j.Neo4jRegister;
import org.partnershipatlas.register.neo4j.ServerOptions;
import org.partnershipatlas.register.neo4j.StoreHome;

/** Atlas over its own Neo4j: from the first start to the second, and what becomes of its child. */
class StoreIT {
  private static final String SHEET =
      """
      group,role,person,organisation,sector,area
      Exeter LSP,chair,Ann Smith,Exeter CVS,third,Exeter
      Exeter LSP,member,vacant,,,Exeter
      """;

  private static final String MORE =
      """
      group,role,person,organisation,sector,area
      Youth Forum,chair,Ann Smith,Exeter CVS,third,Exeter
      Arts Forum,chair,Ann Smith,Exeter CVS,third,Exeter
      """;
  private static final String POSITIONS = "/api/v1/views/free/positions?network=stored";

  @Test
  void whatIsTakenInIsThereAtTheNextStart(@TempDir Path home) {
    String fingerprint;
    JsonNode placed;
    try (RunningAtlas atlas = start(home)) {
      JsonNode first = atlas.json("/api/v1/status");
      assertEquals("starting", first.get("state").asText(), "it answers before the store is up");
      assertEquals("sample:devon", first.at("/open/network").asText());
      assertEquals(10, atlas.result("/api/v1/network").at("/summary/groups").asInt());
      awaitReady(atlas);
      JsonNode preview = atlas.preview("seats.csv", SHEET.getBytes(StandardCharsets.UTF_8));
      HttpResponse<String> applied = atlas.apply(preview);
      assertEquals(200, applied.statusCode(), applied.body());
      assertEquals(2, atlas.result("/api/v1/overview").at("/summary/seats").asInt());
      fingerprint = fingerprint(atlas);
      placed = pin(atlas);
    }
    Instant begun = Instant.now();
    RunningAtlas again = start(home);
    try {
      JsonNode shown = again.json("/api/v1/network");
      Duration took = Duration.between(begun, Instant.now());
      assertEquals("stored", shown.at("/about/network").asText());
      assertTrue(shown.at("/about").has("stale_since"), "it is marked as what was last read");
      assertTrue(took.toSeconds() < 5, "the last network was shown after " + took);
      assertEquals(fingerprint, fingerprint(again));
      awaitReady(again);
      assertEquals(fingerprint, fingerprint(again));
      assertFalse(again.json("/api/v1/network").at("/about").has("stale_since"));
      assertEquals(
          placed, again.json(POSITIONS + "&names=full").get("positions"), "kept by the store");
      JsonNode more = again.preview("more.csv", MORE.getBytes(StandardCharsets.UTF_8));
      assertEquals(200, again.apply(more).statusCode());
      JsonNode after = again.json(POSITIONS + "&names=full").get("positions");
      assertTrue(after.size() > placed.size(), "there is more to draw");
      assertEquals(pinned(placed), pinned(after), "what was pinned stays where it is");
    } finally {
      Instant stopping = Instant.now();
      again.close();
      Duration took = Duration.between(stopping, Instant.now());
      assertTrue(took.toSeconds() < 5, "it stopped after " + took);
    }
  }

  @Test
  void aSecondAtlasIsRefusedAndAKilledOneLeavesNoChild(@TempDir Path home) throws Exception {
    Process first = serve(home);
    try {
      String url = url(first);
      await("the store is up", () -> ask(url + "api/v1/status").contains("\"state\":\"ready\""));
      List<ProcessHandle> children = first.descendants().toList();
      assertFalse(children.isEmpty(), "the store is a child");
      HomeFolder.keepsToItself(home, first, url);

      Process second = serve(home);
      String said = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(second.waitFor(30, TimeUnit.SECONDS));
      assertEquals(2, second.exitValue(), said);
      assertTrue(said.contains("Another Partnership Atlas"), said);

      first.destroyForcibly();
      await("no child is left", () -> children.stream().noneMatch(ProcessHandle::isAlive));
    } finally {
      first.destroyForcibly();
    }
  }

  private static RunningAtlas start(Path home) {
    return RunningAtlas.over(
        new RegisterLink(
            Neo4jRegister.local(new StoreHome(home), ServerOptions.standard()), "local"));
  }

  /** Puts a record elsewhere, as the page does, and says where all stand then. */
  private static JsonNode pin(RunningAtlas atlas) {
    JsonNode shown = atlas.json(POSITIONS + "&names=full");
    ArrayNode positions = (ArrayNode) shown.get("positions");
    ((ObjectNode) positions.get(0)).put("x", 210.5).put("y", -75).put("pinned", true);
    HttpResponse<String> answer =
        atlas.put(POSITIONS, shown.get("version").asText(), "{\"positions\": " + positions + "}");
    assertEquals(200, answer.statusCode(), answer.body());
    JsonNode placed = atlas.json(POSITIONS + "&names=full").get("positions");
    assertEquals(210.5, placed.get(0).get("x").asDouble());
    return placed;
  }

  private static String pinned(JsonNode positions) {
    StringBuilder pinned = new StringBuilder();
    positions.forEach(
        p -> {
          if (p.get("pinned").asBoolean()) {
            pinned.append(p);
          }
        });
    assertFalse(pinned.isEmpty());
    return pinned.toString();
  }

  private static String fingerprint(RunningAtlas atlas) {
    return atlas
        .json("/api/v1/exports/fingerprint?network=stored&names=full")
        .get("fingerprint")
        .asText();
  }

  private static void awaitReady(RunningAtlas atlas) {
    await(
        "the store is up",
        () -> atlas.json("/api/v1/status").get("state").asText().equals("ready"));
  }

  private static Process serve(Path home) throws IOException {
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElse("java"),
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            "org.partnershipatlas.api.Main",
            "serve",
            "--port",
            "0",
            "--no-open",
            "--home",
            home.toString())
        .redirectErrorStream(true)
        .start();
  }

  private static String url(Process atlas) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(atlas.getInputStream(), StandardCharsets.UTF_8));
    String line = String.valueOf(lines.readLine());
    assertTrue(line.startsWith("Partnership Atlas is at http://127.0.0.1:"), line);
    return line.substring(line.indexOf("http"));
  }

  private static String ask(String address) {
    try {
      return HttpClient.newHttpClient()
          .send(
              HttpRequest.newBuilder(URI.create(address)).build(),
              HttpResponse.BodyHandlers.ofString())
          .body();
    } catch (IOException e) {
      return "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }

  private static void await(String what, BooleanSupplier there) {
    Instant end = Instant.now().plusSeconds(120);
    while (!there.getAsBoolean()) {
      assertTrue(Instant.now().isBefore(end), "within two minutes: " + what);
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
