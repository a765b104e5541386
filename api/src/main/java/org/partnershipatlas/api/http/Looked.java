package org.partnershipatlas.api.http;

import io.javalin.http.Context;
import java.util.Optional;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;

/** The version of what was looked at before a write, in {@code ETag} and {@code If-Match}. */
final class Looked {
  private Looked() {}

  /** Marks an answer with the version of what it tells. */
  static void tag(Context ctx, String version) {
    ctx.header("ETag", "\"" + version + "\"");
  }

  /** The version that a write names, if it names one. */
  static Optional<String> find(Context ctx) {
    String header = ctx.header("If-Match");
    String version = header == null ? "" : header.strip().replaceAll("^W/|\"", "");
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
