package org.partnershipatlas.api.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The description of the API, for programs. */
final class OpenApi {
  private static final String RESOURCE = "/org/partnershipatlas/api/openapi.json";

  private OpenApi() {}

  static void show(Context ctx) {
    ctx.header("Cache-Control", "no-cache").contentType(Body.JSON).result(bytes());
  }

  static byte[] bytes() {
    try (InputStream stream = OpenApi.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("openapi.json is not in the jar");
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
