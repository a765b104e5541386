package org.partnershipatlas.api.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.partnershipatlas.api.RunningAtlas;

/**
 * Somebody who adds, changes and imports, one write after another: each is sent under its key until
 * it is answered, and what was answered is remembered.
 */
final class Editor {
  private static final double FIRST_GUESS_MILLIS = 600;

  private final Random random;
  private final List<Write> done = new ArrayList<>();
  private final List<String> groups = new ArrayList<>();
  private final Map<String, Long> answered = new TreeMap<>();
  private volatile Optional<Write> open = Optional.empty();
  private volatile int begun;
  private volatile boolean enough;
  private double importMillis = FIRST_GUESS_MILLIS;
  private int number;
  private int previews;

  Editor(long seed) {
    this.random = new Random(seed);
  }

  /** The write that was sent and is not answered. */
  Optional<Write> open() {
    return open;
  }

  /** How many writes were begun. */
  int begun() {
    return begun;
  }

  /** How long an import took to be taken in lately. */
  double importMillis() {
    return importMillis;
  }

  /** The write under way is the last for now. */
  void enough() {
    enough = true;
  }

  /** Writes until it is enough, or the line breaks; whether it broke. */
  boolean edit(Caller atlas) {
    enough = false;
    try {
      while (!enough) {
        send(atlas, next(atlas));
      }
      return false;
    } catch (IOException broken) {
      return true;
    }
  }

  private Write next(Caller atlas) throws IOException {
    number++;
    if (groups.isEmpty() || random.nextInt(4) == 0) {
      return Write.create(number);
    }
    if (random.nextBoolean()) {
      return preview(atlas, new Sheet(number));
    }
    String id = groups.get(random.nextInt(groups.size()));
    JsonNode now = atlas.json("api/v1/records/group/" + id + "?network=stored");
    return Write.patch(number, id, now.at("/result/record/version").asText());
  }

  private Write preview(Caller atlas, Sheet sheet) throws IOException {
    HttpResponse<String> answer =
        atlas.send(
            atlas
                .request("api/v1/imports?name=" + sheet.name())
                .POST(HttpRequest.BodyPublishers.ofString(sheet.text())));
    assertEquals(201, answer.statusCode());
    JsonNode preview = RunningAtlas.parse(answer);
    previews++;
    return Write.takeIn(
        sheet, previews, preview.get("id").asText(), preview.get("revision").asText());
  }

  private void send(Caller atlas, Write write) throws IOException {
    long from = System.nanoTime();
    open = Optional.of(write);
    begun++;
    HttpResponse<String> answer = atlas.send(write.request(atlas));
    while (isToBeSentAgain(answer)) {
      pause(answer.headers().firstValue("Retry-After").orElse("1"));
      answer = atlas.send(write.request(atlas));
    }
    assertEquals(2, answer.statusCode() / 100, write + ": " + answer.body());
    if (write.takesIn()) {
      importMillis = (importMillis + (System.nanoTime() - from) / 1e6) / 2;
    }
    note(write, answer);
  }

  private static boolean isToBeSentAgain(HttpResponse<String> answer) {
    return answer.statusCode() == 503 || answer.body().contains("\"code\":\"key-answered\"");
  }

  private void note(Write write, HttpResponse<String> answer) {
    answered.put(write.mark(), RunningAtlas.parse(answer).get("revision").asLong());
    if (write.method().equals("POST") && !write.takesIn()) {
      groups.add(write.body().replaceAll(".*\"id\": \"([^\"]*)\".*", "$1"));
    }
    done.add(write);
    open = Optional.empty();
  }

  /**
   * Sends what was not answered once more. A preview is gone with the program that made it: an
   * import that was not kept is previewed anew.
   *
   * @param kept whether the history has it
   */
  void finish(Caller atlas, boolean kept) throws IOException {
    if (open.isEmpty()) {
      return;
    }
    Write write = open.get();
    HttpResponse<String> answer = atlas.send(write.request(atlas));
    if (!kept && write.takesIn() && answer.statusCode() == 404) {
      send(atlas, preview(atlas, Sheet.named(write.mark())));
      return;
    }
    assertEquals(2, answer.statusCode() / 100, write + ": " + answer.body());
    assertEquals(kept, isAnsweredAgain(answer), "made once: " + write + ": " + answer.body());
    note(write, answer);
  }

  /** What was answered is sent again, and made no second time. */
  void repeat(Caller atlas) throws IOException {
    long revision = atlas.revision();
    Write write = done.get(random.nextInt(done.size()));
    HttpResponse<String> answer = atlas.send(write.request(atlas));
    assertEquals(200, answer.statusCode(), write + ": " + answer.body());
    assertTrue(isAnsweredAgain(answer), write + ": " + answer.body());
    assertEquals(answered.get(write.mark()), RunningAtlas.parse(answer).get("revision").asLong());
    assertEquals(revision, atlas.revision());
  }

  private static boolean isAnsweredAgain(HttpResponse<String> answer) {
    return answer.headers().firstValue("Idempotency-Replayed").isPresent();
  }

  /**
   * Whatever was answered stands in the history, where its answer said.
   *
   * @param marks the revision at which each write was found there
   */
  void check(Map<String, Long> marks) {
    assertEquals(answered, marks);
  }

  private static void pause(String seconds) {
    try {
      Thread.sleep(1_000L * Integer.parseInt(seconds));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
