package org.partnershipatlas.register.neo4j;

import java.util.List;
import java.util.stream.Stream;

/** Finds, in what a server wrote before it gave up, the line that says why. */
final class ServerLog {
  private static final int LONGEST = 400;

  private ServerLog() {}

  /** The deepest cause that the log names, else its last error, else that it said nothing. */
  static String reason(StoreHome home) {
    List<String> log = SmallFile.find(home.log()).orElse("").lines().toList();
    List<String> output = SmallFile.find(home.output()).orElse("").lines().toList();
    String line =
        last(log, "Caused by:")
            .or(() -> last(log, " ERROR "))
            .or(() -> last(output, ""))
            .orElse("it said nothing.");
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
  }

  private static java.util.Optional<String> last(List<String> lines, String mark) {
    Stream<String> marked = lines.stream().filter(line -> line.contains(mark) && !line.isBlank());
    return marked.reduce((first, second) -> second).map(String::strip);
  }
}
