package org.partnershipatlas.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.partnershipatlas.api.RunningAtlas;
import org.partnershipatlas.api.service.RegisterLink;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.store.MemoryRegister;
import org.partnershipatlas.register.store.Reason;

/** What an open page is told without asking. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class EventsTest {
  private MemoryRegister register;
  private RunningAtlas atlas;
  private InputStream stream;
  private BufferedReader lines;

  private record Event(String name, JsonNode data) {}

  @BeforeEach
  void start() throws IOException, InterruptedException {
    register = new MemoryRegister(List.of(), RunningAtlas.TODAY);
    atlas = RunningAtlas.over(new RegisterLink(register, "local"));
    HttpResponse<InputStream> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(atlas.url() + "api/v1/events"))
                    .header("Accept", "text/event-stream")
                    .build(),
                HttpResponse.BodyHandlers.ofInputStream());
    assertTrue(
        answer.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream"));
    stream = answer.body();
    lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }

  @AfterEach
  void stop() throws IOException {
    stream.close();
    atlas.close();
  }

  @Test
  void theStatusComesFirst() {
    Event first = next();
    assertEquals("status", first.name());
    assertEquals("ready", first.data().get("state").asText());
    assertEquals(0, first.data().get("revision").asInt());
  }

  @Test
  void aChangeIsToldOnceWhoeverMadeIt() {
    next();
    atlas.atlas().store().apply(List.of(theme("health")), 0, "test");
    assertEquals(1, until("revision").get("revision").asInt());
    // Not through Atlas: somebody else at the same register.
    register.apply(List.of(theme("safety")), new Reason("another", "test"), 1);
    assertEquals(2, until("revision").get("revision").asInt(), "1 is not told again");
  }

  @Test
  void aStoreThatGoesAwayIsTold() {
    next();
    register.close();
    assertEquals("degraded", until("status").get("state").asText());
  }

  @Test
  void aJobIsToldFromItsBeginningToItsEnd() {
    next();
    atlas.atlas().jobs().submit("Counting", "/there", progress -> progress.at(3, 4));
    List<String> states = new ArrayList<>();
    JsonNode last;
    do {
      last = until("job");
      states.add(last.get("state").asText());
    } while (!last.get("state").asText().equals("done"));
    assertEquals("queued", states.get(0), states.toString());
    assertTrue(states.contains("running"), states.toString());
    assertEquals(3, last.get("done").asInt());
    assertEquals(4, last.get("of").asInt());
    assertEquals("/there", last.get("result").asText());
  }

  private static Change theme(String id) {
    return new Change.Put(Row.of(Kind.THEME, id).with("name", id).toRecord());
  }

  /** The next event of that name; others come in between. */
  private JsonNode until(String name) {
    Event event = next();
    while (!event.name().equals(name)) {
      event = next();
    }
    return event.data();
  }

  private Event next() {
    String name = "";
    try {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("event:")) {
          name = line.substring("event:".length()).strip();
        } else if (line.startsWith("data:")) {
          return new Event(name, new ObjectMapper().readTree(line.substring("data:".length())));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new AssertionError("The stream has ended.");
  }
}
