package org.partnershipatlas.api.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who stands in the history; the account of the machine is never taken for it unasked. */
final class WhoOption {
  @Option(
      names = "--who",
      paramLabel = "NAME",
      description = "Your name for the history (or ATLAS_WHO; otherwise it is not said).")
  private @Nullable String who;

  Optional<String> find() {
    return Optional.ofNullable(who).map(String::strip).filter(text -> !text.isEmpty());
  }

  /** What is sent to the Atlas that serves, with the name in it where one is said. */
  Map<String, String> body(Map<String, String> rest) {
    Map<String, String> body = new LinkedHashMap<>(rest);
    find().ifPresent(name -> body.put("who", name));
    return body;
  }
}
