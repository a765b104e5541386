package org.partnershipatlas.api.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.partnershipatlas.api.config.Today;
import org.partnershipatlas.api.service.NamesWord;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.register.whole.WholeReader;
import org.partnershipatlas.visualiser.live.LiveSource;

/**
 * The register of an Atlas that runs on this machine and so has its store: asked for its revision,
 * and for its records when that has changed.
 */
final class RunningAtlas implements LiveSource {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final int port;
  private final Names names;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private long revision = -1;
  private Network network = Network.empty(LocalDate.EPOCH);

  RunningAtlas(int port, Names names) {
    this.port = port;
    this.names = names;
  }

  @Override
  public String title() {
    return "Your register";
  }

  /** Whether an Atlas answers there. */
  boolean answers() {
    try {
      return ask("/api/v1/status").has("revision");
    } catch (Refusal e) {
      return false;
    }
  }

  @Override
  public synchronized Network latest() {
    long now = ask("/api/v1/status").path("revision").asLong();
    if (now != revision) {
      byte[] whole = answer("/api/v1/exports/json?network=stored&names=" + NamesWord.of(names));
      List<AtlasRecord> records =
          WholeReader.read("the register", new ByteArrayInputStream(whole)).records();
      network = Network.of(records, LocalDate.now(Today.clock()));
      revision = now;
    }
    return network;
  }

  private JsonNode ask(String path) {
    try {
      return JSON.readTree(answer(path));
    } catch (IOException e) {
      throw away();
    }
  }

  private byte[] answer(String path) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .timeout(PATIENCE)
            .build();
    try {
      HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
      if (answer.statusCode() == 200) {
        return answer.body();
      }
    } catch (IOException e) {
      throw away();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw away();
  }

  private Refusal away() {
    return Refusal.of(ProblemCode.STORE_AWAY, "No Atlas answers at port " + port + ".");
  }
}
