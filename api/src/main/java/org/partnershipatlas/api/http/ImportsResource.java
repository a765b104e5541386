package org.partnershipatlas.api.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.api.http.json.JsonWriter;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.file.FileKind;
import org.partnershipatlas.api.service.file.SentFile;
import org.partnershipatlas.api.service.load.Draft;
import org.partnershipatlas.api.service.load.Imports;
import org.partnershipatlas.api.service.load.PreviewAnswer;

/** Imports, in three steps: send a file, look at its preview and answer, apply. */
final class ImportsResource {
  private final Imports imports;

  ImportsResource(Imports imports) {
    this.imports = imports;
  }

  /** What came of an import that was applied. */
  record Applied(long revision, String network, Map<String, Integer> counts) {}

  void read(Context ctx) throws IOException {
    Query query = Query.of(ctx.queryParamMap(), List.of("from", "name"));
    List<SentFile> files = files(ctx, query);
    Optional<String> asked =
        query.find("from").or(() -> Optional.ofNullable(ctx.formParam("from")));
    Draft draft =
        imports.read(files, asked.map(FileKind::get).orElseGet(() -> FileKind.guess(files)));
    ctx.status(201).header("Location", "/api/v1/imports/" + draft.id());
    send(ctx, PreviewAnswer.of(draft));
  }

  void show(Context ctx) {
    Query.of(ctx.queryParamMap(), List.of());
    send(ctx, PreviewAnswer.of(imports.get(ctx.pathParam("id"))));
  }

  void answer(Context ctx) throws IOException {
    Query.of(ctx.queryParamMap(), List.of());
    JsonNode body = JsonBody.read(ctx);
    if (!body.isObject()) {
      throw Refusal.of(ProblemCode.BAD_JSON, "The answers are not a JSON object.")
          .mend("Send {\"whole\": {…}, \"doubts\": {…}}.");
    }
    body.properties().stream()
        .map(Map.Entry::getKey)
        .forEach(
            name -> {
              if (!name.equals("whole") && !name.equals("doubts")) {
                throw Query.bad(
                    name, "", "There is nothing to answer there.", "Use whole, doubts.");
              }
            });
    send(
        ctx,
        PreviewAnswer.of(
            imports.answer(
                ctx.pathParam("id"), texts(body.path("whole")), texts(body.path("doubts")))));
  }

  void apply(Context ctx) {
    Query.of(ctx.queryParamMap(), List.of());
    String id = ctx.pathParam("id");
    Optional<Long> revision = revision(ctx.header("If-Match"));
    Map<String, Integer> counts = PreviewAnswer.counts(imports.find(id));
    long made = imports.apply(id, revision, Who.of(ctx));
    send(ctx, new Applied(made, "stored", counts));
  }

  void leave(Context ctx) {
    Query.of(ctx.queryParamMap(), List.of());
    imports.forget(ctx.pathParam("id"));
    ctx.status(204);
  }

  private static List<SentFile> files(Context ctx, Query query) throws IOException {
    if (ctx.isMultipartFormData()) {
      return uploaded(ctx);
    }
    byte[] bytes = Incoming.read(ctx, WebServer.MOST_BYTES);
    return bytes.length == 0
        ? List.of()
        : List.of(new SentFile(plain(query.find("name").orElse("seats.csv")), bytes));
  }

  private static List<SentFile> uploaded(Context ctx) {
    List<SentFile> files = new ArrayList<>();
    try {
      for (UploadedFile file : ctx.uploadedFiles("file")) {
        try (InputStream content = file.content()) {
          files.add(new SentFile(plain(file.filename()), content.readAllBytes()));
        }
      }
    } catch (Exception e) { // a form that is cut off or has no end of parts, in many exceptions
      throw ErrorAnswers.isTooLarge(e)
          ? Incoming.tooLarge(WebServer.MOST_BYTES)
          : Refusal.of(ProblemCode.BAD_INPUT, "The form that was sent cannot be read.")
              .mend("Send each file as a part called file.");
    }
    return files;
  }

  /** A browser may send a path; only the name is wanted. */
  private static String plain(String name) {
    String bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return bare.isBlank() ? "file" : bare.strip();
  }

  private static Map<String, String> texts(JsonNode node) {
    Map<String, String> texts = new LinkedHashMap<>();
    node.properties().forEach(entry -> texts.put(entry.getKey(), entry.getValue().asText()));
    return texts;
  }

  /** The revision that a header names. */
  static Optional<Long> revision(@org.jspecify.annotations.Nullable String header) {
    if (header == null || header.equals("*")) {
      return Optional.empty();
    }
    try {
      return Optional.of(Long.parseLong(header.replace("\"", "").replace("W/", "").strip()));
    } catch (NumberFormatException e) {
      throw Query.bad("If-Match", header, "It is no revision.", "Send the preview's revision.");
    }
  }

  private static void send(Context ctx, Object body) {
    ctx.header("Cache-Control", "no-store")
        .contentType(Body.JSON)
        .result(new String(JsonWriter.bytes(body), StandardCharsets.UTF_8));
  }
}
