package org.partnershipatlas.api.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.api.config.Address;
import org.partnershipatlas.api.config.Today;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.register.store.HomeInUse;
import org.partnershipatlas.register.whole.WholeReader;

/**
 * The Atlas that serves from a home folder just now and so has its store: asked to do it instead.
 */
final class HomeAtlas {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofMinutes(30);

  private final String url;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  private HomeAtlas(String url) {
    this.url = url;
  }

  /** The one that has that home; where none serves from it, the fault stands. */
  static HomeAtlas of(Path home, HomeInUse fault) {
    return new HomeAtlas(Address.find(home).orElseThrow(() -> fault));
  }

  /** What a path answers, such as {@code api/v1/backups}. */
  JsonNode get(String path) {
    return ask(request(path).GET());
  }

  /** What it answers to that being sent, with the version of what was looked at. */
  JsonNode post(String path, Map<String, String> body, Optional<String> version) {
    ObjectNode node = JSON.createObjectNode();
    body.forEach(node::put);
    HttpRequest.Builder request =
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(node.toString()));
    version.ifPresent(looked -> request.header("If-Match", "\"" + looked + "\""));
    return ask(request);
  }

  /** The records of its register. */
  Network network() {
    HttpRequest.Builder whole = request("api/v1/exports/json?network=stored&names=full").GET();
    List<AtlasRecord> records =
        WholeReader.read("the register", new ByteArrayInputStream(bytes(whole).body())).records();
    return Network.of(records, LocalDate.now(Today.clock()));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url + path)).timeout(PATIENCE);
  }

  private record Answer(int status, JsonNode body) {}

  private JsonNode ask(HttpRequest.Builder request) {
    Answer answer = send(request);
    if (answer.status() / 100 != 2) {
      throw refusal(answer.body());
    }
    return answer.body();
  }

  private Answer send(HttpRequest.Builder request) {
    HttpResponse<byte[]> answer = bytes(request);
    try {
      return new Answer(answer.statusCode(), JSON.readTree(answer.body()));
    } catch (IOException e) {
      throw away();
    }
  }

  private HttpResponse<byte[]> bytes(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw away();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Refusal.of(ProblemCode.STORE_AWAY, "Waiting for Atlas was interrupted.");
    }
  }

  private Refusal away() {
    return Refusal.of(ProblemCode.STORE_AWAY, "The Atlas at " + url + " does not answer.")
        .mend("Wait until it has started or stopped, then try again.");
  }

  private static Refusal refusal(JsonNode problem) {
    ProblemCode code = ProblemCode.INTERNAL;
    for (ProblemCode each : ProblemCode.values()) {
      if (each.code().equals(problem.path("code").asText())) {
        code = each;
      }
    }
    Refusal refusal = Refusal.of(code, problem.path("detail").asText(code.title()));
    return problem.has("mend") ? refusal.mend(problem.path("mend").asText()) : refusal;
  }
}
