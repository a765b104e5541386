package org.partnershipatlas.api.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/** The description of the API, for programs. */
final class OpenApi {
  private static final String RESOURCE = "/org/partnershipatlas/api/openapi.json";

  private OpenApi() {}

  static void show(Context ctx) {
    ctx.header("Cache-Control", "no-cache").contentType(Body.JSON).result(bytes());
  }

  /** The same for people: every address with what it does. */
  static void page(Context ctx) throws IOException {
    StringBuilder html =
        new StringBuilder(
            "<!doctype html><html lang=\"en-GB\"><head><meta charset=\"utf-8\">"
                + "<title>Partnership Atlas: the API</title>"
                + "<link rel=\"stylesheet\" href=\"/atlas.css\"></head><body><main>"
                + "<h1>The API</h1><p>Described for programs in"
                + " <a href=\"/api/openapi.json\">openapi.json</a>.</p><table>");
    JsonNode paths = new ObjectMapper().readTree(bytes()).get("paths");
    for (Map.Entry<String, JsonNode> path : paths.properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        html.append("<tr><th scope=\"row\">")
            .append(method.getKey().toUpperCase(Locale.ROOT))
            .append("</th><td><code>")
            .append(path.getKey())
            .append("</code></td><td>")
            .append(method.getValue().get("summary").asText())
            .append("</td></tr>");
      }
    }
    ctx.html(html.append("</table></main></body></html>").toString());
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
