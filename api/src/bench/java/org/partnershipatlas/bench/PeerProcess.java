package org.partnershipatlas.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The other tools, in a process of their own that holds one graph at a time. Each call is one line
 * of JSON in and one out; time is taken there, around the tool's own call alone.
 */
final class PeerProcess implements AutoCloseable {
  /** What a call took, and the number that rests on its answer. */
  record Answer(double seconds, double check) {}

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Process process;
  private final BufferedWriter in;
  private final BufferedReader out;

  private PeerProcess(Process process) {
    this.process = process;
    this.in = process.outputWriter();
    this.out = process.inputReader();
  }

  /** Starts that Python with that script. */
  static PeerProcess start(String python, Path script) {
    try {
      return new PeerProcess(
          new ProcessBuilder(python, script.toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The tools' versions, by name. */
  Map<String, String> versions() {
    Map<String, String> versions = new LinkedHashMap<>();
    ask(Map.of("do", "versions"))
        .properties()
        .forEach(e -> versions.put(e.getKey(), e.getValue().asText()));
    return versions;
  }

  /** Reads a graph; what was read before is forgotten. */
  void load(BenchGraph graph) {
    ask(Map.of("do", "load", "edges", graph.edges().toString()));
  }

  Answer run(Peer peer) {
    JsonNode told = ask(Map.of("do", peer.function(), "options", peer.options()));
    return new Answer(told.get("seconds").asDouble() * peer.scale(), told.get("check").asDouble());
  }

  private JsonNode ask(Map<String, Object> question) {
    try {
      in.write(JSON.writeValueAsString(question));
      in.newLine();
      in.flush();
      String line = out.readLine();
      if (line == null) {
        throw new IllegalStateException("The peers ended; they were asked " + question);
      }
      JsonNode told = JSON.readTree(line);
      if (told.has("error")) {
        throw new IllegalStateException(told.get("error").asText());
      }
      return told;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
  }
}
