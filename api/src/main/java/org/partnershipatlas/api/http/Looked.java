package org.partnershipatlas.api.http;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.regex.Pattern;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;

/** The version of what was looked at before a write, in {@code ETag} and {@code If-Match}. */
final class Looked {
  /** An answer tells more of a thing than its version: its tag is the version, a dot and a key. */
  private static final Pattern ANSWER = Pattern.compile("\\.[0-9a-f]{32}$");

  private Looked() {}

  /** The tag of an answer with that key about something of that version. */
  static String tag(Optional<String> version, String key) {
    return "\"" + version.map(v -> v + ".").orElse("") + key + "\"";
  }

  /** Marks an answer with the version of what it tells. */
  static void tag(Context ctx, String version) {
    ctx.header("ETag", "\"" + version + "\"");
  }

  /** The version that a write names, if it names one; or the tag of the answer that told it. */
  static Optional<String> find(Context ctx) {
    String header = ctx.header("If-Match");
    String version =
        header == null
            ? ""
            : ANSWER.matcher(header.strip().replaceAll("^W/|\"", "")).replaceFirst("");
    return Optional.of(version).filter(text -> !text.isEmpty() && !text.equals("*"));
  }

  /**
   * The version that a write names; without one it could undo what somebody else wrote.
   *
   * @param which one is to be sent, as a reader of the API finds it
   */
  static String version(Context ctx, String which) {
    return find(ctx)
        .orElseThrow(
            () ->
                Refusal.of(
                    ProblemCode.NEEDS_VERSION,
                    "It is not said which version was looked at.",
                    "If-Match",
                    "",
                    "Send a version in If-Match: " + which + "."));
  }
}
