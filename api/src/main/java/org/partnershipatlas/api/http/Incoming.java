package org.partnershipatlas.api.http;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;

/** What a request brings, read within bounds of size and time, so that it holds nobody else up. */
final class Incoming {
  private static final String END = "atlas-incoming-end";
  private static final String BODY = "atlas-incoming-body";

  private Incoming() {}

  /** Says how long a request may take to bring what it brings. */
  static void allow(Context ctx, Duration longest) {
    ctx.attribute(END, System.nanoTime() + longest.toNanos());
  }

  /** The most that a request to its address may bring, in bytes. */
  static long most(Context ctx) {
    return ctx.path().equals("/api/v1/imports") ? WebServer.MOST_BYTES : JsonBody.MOST_BYTES;
  }

  /**
   * The body, read when it is asked for first.
   *
   * @throws Refusal if it is larger than that many bytes, or comes too slowly
   */
  static byte[] read(Context ctx, long most) throws IOException {
    byte[] known = ctx.attribute(BODY);
    if (known != null) {
      return known;
    }
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    byte[] block = new byte[1 << 16];
    InputStream in = ctx.bodyInputStream();
    for (int count = in.read(block); count >= 0; count = in.read(block)) {
      read.write(block, 0, count);
      if (read.size() > most) {
        throw tooLarge(most);
      }
      if (isLate(ctx)) {
        throw Refusal.of(ProblemCode.TOO_SLOW, "What was sent came too slowly to wait for it.")
            .mend("Send it again.");
      }
    }
    byte[] body = read.toByteArray();
    ctx.attribute(BODY, body);
    return body;
  }

  static Refusal tooLarge(long most) {
    return Refusal.of(ProblemCode.TOO_LARGE, "More was sent than Atlas takes in one request.")
        .mend(
            most == WebServer.MOST_BYTES
                ? "Files may be up to 64 MB; split a larger one, or use ./atlas import."
                : "Send " + (most >> 20) + " MB at most; split what is larger.");
  }

  private static boolean isLate(Context ctx) {
    Long end = ctx.attribute(END);
    return end != null && System.nanoTime() - end > 0;
  }
}
