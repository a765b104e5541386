package org.partnershipatlas.api.http;

import io.javalin.http.Context;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Who writes, as they say themselves: a header, so that every write can have it. */
final class Who {
  /** Holds a name in UTF-8, percent-encoded, since a header takes plain letters alone. */
  static final String HEADER = "Atlas-Who";

  private static final int LONGEST = 200;

  private Who() {}

  /** The name in a request's header; empty where none is said. */
  static Optional<String> of(Context ctx) {
    String header = ctx.header(HEADER);
    if (header == null) {
      return Optional.empty();
    }
    String name;
    try {
      name = URLDecoder.decode(header.replace("+", "%2B"), StandardCharsets.UTF_8).strip();
    } catch (IllegalArgumentException e) {
      throw bad(header, "It is not percent-encoded.");
    }
    if (name.length() > LONGEST || name.codePoints().anyMatch(Character::isISOControl)) {
      throw bad(header, "It is no name on one line.");
    }
    return Optional.of(name).filter(text -> !text.isEmpty());
  }

  private static RuntimeException bad(String header, String why) {
    return Query.bad(HEADER, header, why, "Send up to " + LONGEST + " letters, such as Jo%20Bell.");
  }
}
