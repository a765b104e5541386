package org.partnershipatlas.api.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.partnershipatlas.api.config.Logs;

/**
 * What came of a command that was typed.
 *
 * @param status the exit status
 * @param answer what it was asked for
 * @param aside what it said besides
 */
public record Typed(int status, String answer, String aside) {

  /**
   * Types a command where nobody sits before the terminal, and no setting of this machine counts.
   */
  public static Typed of(String... words) {
    return in(Path.of("target"), false, words);
  }

  /** Types a command in that folder, perhaps with somebody before the terminal. */
  static Typed in(Path folder, boolean watched, String... words) {
    String home = folder.resolve("no-home").toAbsolutePath().toString();
    return under(Map.of("ATLAS_HOME", home), folder, watched, words);
  }

  /** The same with that environment. */
  public static Typed under(
      Map<String, String> environment, Path folder, boolean watched, String... words) {
    Logs.quiet();
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    ByteArrayOutputStream aside = new ByteArrayOutputStream();
    int status =
        AtlasCommand.run(
            words, new Terminal(stream(answer), stream(aside), watched), environment, folder);
    return new Typed(
        status, answer.toString(StandardCharsets.UTF_8), aside.toString(StandardCharsets.UTF_8));
  }

  /** The answer as JSON. */
  JsonNode json() {
    try {
      return new ObjectMapper().readTree(answer);
    } catch (IOException e) {
      throw new AssertionError("Not JSON: " + answer, e);
    }
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
