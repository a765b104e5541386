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
  private static final String SWAGGER = "/webjars/swagger-ui/5.34.1/";

  private OpenApi() {}

  static void show(Context ctx) {
    ctx.header("Cache-Control", "no-cache").contentType(Body.JSON).result(bytes());
  }

  /** The same for people, to read and to try; without scripts every address with what it does. */
  static void page(Context ctx) throws IOException {
    StringBuilder html =
        new StringBuilder(
            "<!doctype html><html lang=\"en-GB\" data-theme=\"light\"><head><meta charset=\"utf-8\">"
                + "<title>Partnership Atlas: the API</title>"
                + "<meta name=\"viewport\" content=\"width=device-width\">"
                + "<link rel=\"icon\" href=\"/icon.svg\" type=\"image/svg+xml\">"
                + "<link rel=\"stylesheet\" href=\"/atlas.css\">"
                + "<link rel=\"stylesheet\" href=\""
                + SWAGGER
                + "swagger-ui.css\"><script defer src=\""
                + SWAGGER
                + "swagger-ui-bundle.js\"></script>"
                + "<script defer src=\"/api-docs.js\"></script></head><body><main>"
                + "<h1>The API</h1><p>Described for programs in"
                + " <a href=\"/api/openapi.json\">openapi.json</a>. What is tried here is done to the"
                + " register that this Atlas keeps; <a href=\"/data\">Data</a> shows its history, where"
                + " it can be undone.</p><div id=\"api\"><table>");
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
    ctx.html(html.append("</table></div></main></body></html>").toString());
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
