package org.partnershipatlas.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipatlas.api.RunningAtlas;
import org.partnershipatlas.api.service.Job;
import org.partnershipatlas.api.service.LongWork;
import org.partnershipatlas.api.service.NoStore;

/** Long work, where every question counts as long and nobody waits for an answer. */
class JobsTest {
  private static final String OVERVIEW = "/api/v1/overview";

  private RunningAtlas atlas;

  @BeforeEach
  void start() {
    atlas = RunningAtlas.over(new NoStore(), new LongWork(0, Duration.ZERO));
  }

  @AfterEach
  void stop() {
    atlas.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/overview",
        "/api/v1/gaps?network=sample:exampleshire",
        "/api/v1/diagrams/tiers.svg",
        "/api/v1/records/group/devon-hub",
        "/api/v1/exports/json?network=sample:devon"
      })
  void anAnswerIsFetchedOnceItIsThere(String address) {
    CountDownLatch release = occupy();
    HttpResponse<String> first = atlas.get(address);
    assertEquals(202, first.statusCode(), first.body());
    assertTrue(first.headers().firstValue("ETag").isEmpty(), "there is nothing to be the same as");
    JsonNode job = RunningAtlas.parse(first);
    assertEquals(address, job.get("result").asText());
    assertEquals("queued", job.get("state").asText());
    String location = first.headers().firstValue("Location").orElse("");
    assertEquals("/api/v1/jobs/" + job.get("id").asText(), location);
    assertEquals(location, atlas.get(address).headers().firstValue("Location").orElse(""));

    release.countDown();
    assertEquals("done", ended(location).get("state").asText());
    HttpResponse<String> answer = atlas.get(address);
    assertEquals(200, answer.statusCode(), answer.body());
    try (RunningAtlas patient = RunningAtlas.withoutStore()) {
      assertEquals(patient.get(address).body(), answer.body());
    }
  }

  @Test
  void whoeverHasPatienceIsAnsweredAtOnce() {
    try (RunningAtlas patient =
        RunningAtlas.over(new NoStore(), new LongWork(0, Duration.ofMinutes(1)))) {
      assertEquals(200, patient.get(OVERVIEW).statusCode());
      assertEquals(404, patient.get("/api/v1/records/group/nowhere").statusCode());
    }
  }

  @Test
  void workThatIsStoppedIsDoneWhenItIsAskedForAgain() {
    CountDownLatch release = occupy();
    String location = atlas.get(OVERVIEW).headers().firstValue("Location").orElse("");
    HttpResponse<String> stopped = atlas.send(atlas.request(location).DELETE());
    assertEquals("cancelled", RunningAtlas.parse(stopped).get("state").asText());
    String other = atlas.get(OVERVIEW).headers().firstValue("Location").orElse("");
    assertFalse(other.equals(location), "it is begun anew");
    release.countDown();
    assertEquals("done", ended(other).get("state").asText());
    assertEquals("cancelled", ended(location).get("state").asText());
    assertEquals(200, atlas.get(OVERVIEW).statusCode());
  }

  @Test
  void workUnderWayStopsWhereItLooks() {
    CountDownLatch begun = new CountDownLatch(1);
    Job job =
        atlas
            .atlas()
            .jobs()
            .submit(
                "Counting",
                "",
                progress -> {
                  for (long i = 1; ; i++) {
                    progress.at(i, 0);
                    begun.countDown();
                  }
                });
    await(begun);
    assertEquals("running", atlas.json("/api/v1/jobs/" + job.id()).get("state").asText());
    atlas.send(atlas.request("/api/v1/jobs/" + job.id()).DELETE());
    JsonNode ended = ended("/api/v1/jobs/" + job.id());
    assertEquals("cancelled", ended.get("state").asText());
    assertTrue(ended.get("done").asLong() >= 1, ended.toString());
  }

  @Test
  void whatGoesWrongIsToldInTheJobAndToWhoeverAsksAgain() {
    String address = "/api/v1/records/group/nowhere";
    CountDownLatch release = occupy();
    String location = atlas.get(address).headers().firstValue("Location").orElse("");
    release.countDown();
    JsonNode ended = ended(location);
    assertEquals("failed", ended.get("state").asText());
    assertEquals("unknown-record", ended.at("/problem/code").asText(), ended.toString());
    assertEquals(404, atlas.get(address).statusCode());
  }

  @Test
  void tooMuchWaitingIsRefusedWithAWayOut() {
    CountDownLatch release = occupy();
    Set<Integer> statuses = new HashSet<>();
    String code = "";
    for (int k = 1; k <= 20; k++) {
      HttpResponse<String> answer = atlas.get(OVERVIEW + "?as_at=20" + (10 + k) + "-01-01");
      statuses.add(answer.statusCode());
      code = RunningAtlas.parse(answer).path("code").asText();
    }
    assertEquals(Set.of(202, 503), statuses);
    assertEquals("busy", code);
    release.countDown();
  }

  @Test
  void aJobThatIsNotThereIsSaidToBeNotThere() {
    assertEquals(404, atlas.get("/api/v1/jobs/nothing").statusCode());
    assertEquals(404, atlas.send(atlas.request("/api/v1/jobs/nothing").DELETE()).statusCode());
  }

  /** Keeps the one worker busy until it is released. */
  private CountDownLatch occupy() {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    atlas
        .atlas()
        .jobs()
        .submit(
            "Holding the worker",
            "",
            progress -> {
              begun.countDown();
              await(release);
            });
    await(begun);
    return release;
  }

  private JsonNode ended(String location) {
    String id = location.substring(location.lastIndexOf('/') + 1);
    assertTrue(atlas.atlas().jobs().get(id).await(30_000), "it ends");
    return atlas.json(location);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
