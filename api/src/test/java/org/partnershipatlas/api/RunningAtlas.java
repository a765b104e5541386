package org.partnershipatlas.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.partnershipatlas.api.config.Logs;
import org.partnershipatlas.api.http.WebServer;
import org.partnershipatlas.api.service.Atlas;
import org.partnershipatlas.api.service.BuiltInSamples;
import org.partnershipatlas.api.service.LongWork;
import org.partnershipatlas.api.service.NoStore;
import org.partnershipatlas.api.service.RegisterLink;
import org.partnershipatlas.api.service.StoreLink;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.register.backup.BackupFolder;
import org.partnershipatlas.register.store.MemoryRegister;

/** A real Atlas on a free port, in this process, for as long as a test class runs. */
public final class RunningAtlas implements AutoCloseable {
  /** The day that is today in tests. */
  public static final Clock TODAY =
      Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Atlas atlas;
  private final WebServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  private RunningAtlas(Atlas atlas) {
    Logs.quiet();
    this.atlas = atlas;
    this.server = WebServer.start(atlas, "127.0.0.1", 0);
  }

  /** One without a store: samples and files only. */
  public static RunningAtlas withoutStore() {
    return over(new NoStore());
  }

  /** One over an empty register that is kept in memory. */
  public static RunningAtlas overAnEmptyRegister() {
    return over(new RegisterLink(new MemoryRegister(List.of(), TODAY), "local"));
  }

  /** One over a register in memory that holds three groups and two links between them. */
  public static RunningAtlas overThreeGroups() {
    List<AtlasRecord> groups =
        NetworkText.records(
            """
            group board name='Health Board'
            group forum name='Health Forum'
            group trust name='Care Trust'
            link l from_group=forum to_group=board kind='reports to'
            link m from_group=trust to_group=board kind=feeds
            """);
    return over(new RegisterLink(new MemoryRegister(groups, TODAY), "local"));
  }

  /** One over a register in memory that holds a few records of several kinds. */
  public static RunningAtlas overAFewRecords() {
    return over(new RegisterLink(new MemoryRegister(aFewRecords(), TODAY), "local"));
  }

  /** The same, whose backups are kept in that folder. */
  public static RunningAtlas overAFewRecords(Path backups) {
    BackupFolder folder = new BackupFolder(backups, "1.2.3", Clock.systemUTC());
    return over(
        new RegisterLink(new MemoryRegister(aFewRecords(), TODAY), "local", Optional.of(folder)));
  }

  private static List<AtlasRecord> aFewRecords() {
    return NetworkText.records(
        """
            area south name=Southmarch kind=district
            area north name=Northmarch kind=district
            organisation cvs name='Voluntary Action' sector=third
            person p1 name='Ann Example'
            group hub name='Compact Hub' areas=south meets_per_year=4
            group sub name='Small Group' part_of=hub
            seat s1 group=hub label=Chair role=chair
            seat s2 group=hub label='Champion seat' role=champion
            tenure t1 seat=s1 person=p1 on_behalf_of=cvs from=2024
            """);
  }

  /** One over that store. */
  public static RunningAtlas over(StoreLink store) {
    return over(store, LongWork.USUAL);
  }

  /** One over that store, with another idea of what is long work. */
  public static RunningAtlas over(StoreLink store, LongWork longWork) {
    return new RunningAtlas(new Atlas(new BuiltInSamples(), store, TODAY, longWork));
  }

  /** Where the page is, ending in a slash. */
  public String url() {
    return server.url();
  }

  /** The Atlas behind it. */
  public Atlas atlas() {
    return atlas;
  }

  /** A request for that path, such as {@code /api/v1/status}, to be refined. */
  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url() + path.substring(1)))
        .timeout(Duration.ofSeconds(60));
  }

  /** Sends a request. */
  public HttpResponse<String> send(HttpRequest.Builder request) {
    return send(request, HttpResponse.BodyHandlers.ofString());
  }

  /** Sends a request whose answer is no text. */
  public HttpResponse<byte[]> sendForBytes(HttpRequest.Builder request) {
    return send(request, HttpResponse.BodyHandlers.ofByteArray());
  }

  /** What that path answers. */
  public HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  /** What that path answers, whatever it is. */
  public HttpResponse<byte[]> bytes(String path) {
    return send(request(path).GET(), HttpResponse.BodyHandlers.ofByteArray());
  }

  /** What that path answers to JSON that is put there, with the version of what was looked at. */
  public HttpResponse<String> put(String path, String version, String json) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .header("If-Match", "\"" + version + "\"")
            .PUT(HttpRequest.BodyPublishers.ofString(json)));
  }

  /**
   * Sends JSON, in which ' stands for ", with the version of what was looked at where there is one.
   */
  public HttpResponse<String> post(String path, String version, String body) {
    HttpRequest.Builder request =
        request("/api/v1/" + path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body.replace('\'', '"')));
    return send(version.isEmpty() ? request : request.header("If-Match", "\"" + version + "\""));
  }

  /** What that path answers, as JSON. */
  public JsonNode json(String path) {
    return parse(get(path));
  }

  /** The {@code result} of what that path answers. */
  public JsonNode result(String path) {
    JsonNode answer = json(path);
    if (!answer.has("result")) {
      throw new AssertionError(path + " answered " + answer);
    }
    return answer.get("result");
  }

  /** The preview of a file that is sent to be imported. */
  public JsonNode preview(String name, byte[] file) {
    return parse(
        send(
            request("/api/v1/imports?name=" + name)
                .POST(HttpRequest.BodyPublishers.ofByteArray(file))));
  }

  /** Takes in what was previewed, at the revision that it was previewed for. */
  public HttpResponse<String> apply(JsonNode preview) {
    return apply(preview.get("id").asText(), preview.get("revision").asText());
  }

  /** Takes in what was previewed, if the register is at that revision. */
  public HttpResponse<String> apply(String preview, String revision) {
    return send(
        request("/api/v1/imports/" + preview + "/apply")
            .header("If-Match", "\"" + revision + "\"")
            .POST(HttpRequest.BodyPublishers.noBody()));
  }

  /** The body of an answer as JSON. */
  public static JsonNode parse(HttpResponse<String> answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new AssertionError("Not JSON: " + answer.body(), e);
    }
  }

  @Override
  public void close() {
    server.close();
    atlas.close();
  }

  private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
    try {
      return client.send(request.build(), body);
    } catch (IOException e) {
      throw new AssertionError("No answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted", e);
    }
  }
}
