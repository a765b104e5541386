package org.partnershipatlas.api.http;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.partnershipatlas.api.security.ContentPolicy;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;

/**
 * The page's own files, its fonts and its libraries, all from the class path. A path that names no
 * file is a state of the page, and is answered with the page itself.
 */
final class PageFiles {
  private static final String PAGE = "/org/partnershipatlas/visualiser/page";
  private static final String FONT = "/org/partnershipatlas/visualiser/font";
  private static final String WEBJARS = "/META-INF/resources/webjars";
  private static final Pattern PLAIN = Pattern.compile("(/[A-Za-z0-9@_][A-Za-z0-9@_.+-]*)+");
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("mjs", "text/javascript; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("map", "application/json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("ttf", "font/ttf"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("txt", "text/plain; charset=utf-8"));

  private final byte[] index;
  private final String policy;

  PageFiles() {
    index = read(PAGE + "/index.html").orElseGet(PageFiles::plainIndex);
    policy = ContentPolicy.of(new String(index, StandardCharsets.UTF_8));
  }

  /** The content policy that fits the page. */
  String policy() {
    return policy;
  }

  /** Answers any path that is not the API's. */
  void show(Context ctx) {
    String path = ctx.path();
    if (path.startsWith("/api/") || path.equals("/api")) {
      // Told further on, where it is known which methods an address takes.
      throw new NotFoundResponse();
    }
    if (path.startsWith("/webjars/")) {
      send(
          ctx,
          WEBJARS + path.substring("/webjars".length()),
          "private, max-age=31536000, immutable");
    } else if (path.startsWith("/font/")) {
      send(ctx, FONT + path.substring("/font".length()), "private, max-age=86400");
    } else if (isFile(path) && !path.equals("/index.html")) {
      send(ctx, PAGE + path, "no-cache");
    } else {
      ctx.header("Cache-Control", "no-cache").contentType("text/html; charset=utf-8").result(index);
    }
  }

  static Refusal nothingHere(String path) {
    return Refusal.of(ProblemCode.NOT_FOUND, "There is nothing at " + path + ".")
        .mend("The addresses are listed in /api/openapi.json.");
  }

  private static void send(Context ctx, String resource, String caching) {
    byte[] bytes = read(resource).orElseThrow(() -> nothingHere(ctx.path()));
    String extension = resource.substring(resource.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    ctx.header("Cache-Control", caching)
        .contentType(TYPES.getOrDefault(extension, "application/octet-stream"))
        .result(bytes);
  }

  private static boolean isFile(String path) {
    return path.substring(path.lastIndexOf('/') + 1).indexOf('.') >= 0;
  }

  private static Optional<byte[]> read(String resource) {
    if (!PLAIN.matcher(resource).matches() || resource.contains("..") || !isFile(resource)) {
      return Optional.empty();
    }
    try (InputStream stream = PageFiles.class.getResourceAsStream(resource)) {
      return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + resource, e);
    }
  }

  /** Shown by a build that holds no page. */
  private static byte[] plainIndex() {
    return ("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">"
            + "<title>Partnership Atlas</title></head><body><h1>Partnership Atlas</h1>"
            + "<p>This build holds no page. The API is at <a href=\"/api/openapi.json\">"
            + "/api/openapi.json</a>.</p></body></html>")
        .getBytes(StandardCharsets.UTF_8);
  }
}
