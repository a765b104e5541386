package org.partnershipatlas.api.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipatlas.api.http.error.ProblemBody;
import org.partnershipatlas.api.http.json.JsonWriter;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.Refusals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever a handler throws into a problem that says how to mend it. */
final class ErrorAnswers {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);

  private final List<Route> routes;

  ErrorAnswers(List<Route> routes) {
    this.routes = routes;
  }

  void register(RoutesConfig config) {
    config.exception(HttpResponseException.class, this::answerHttp);
    config.exception(Exception.class, this::answerAny);
    config.error(404, this::answerNotFound);
  }

  private void answerHttp(HttpResponseException failure, Context ctx) {
    switch (failure.getStatus()) {
      case 404, 405 -> answerNotFound(ctx);
      case 413 -> send(ctx, Incoming.tooLarge(WebServer.MOST_BYTES));
      default ->
          send(
              ctx,
              Refusal.of(ProblemCode.BAD_INPUT, "This request cannot be understood.")
                  .mend("The addresses are described in /api/openapi.json."));
    }
  }

  private void answerAny(Exception failure, Context ctx) {
    Optional<Refusal> refusal = Refusals.find(failure);
    if (refusal.isPresent()) {
      send(ctx, refusal.get());
      return;
    }
    // After what is known: a file that the disk lets grow no further is "too large" as well.
    if (isTooLarge(failure)) {
      send(ctx, Incoming.tooLarge(WebServer.MOST_BYTES));
      return;
    }
    if (failure instanceof JsonProcessingException) {
      send(
          ctx,
          Refusal.of(ProblemCode.BAD_JSON, "The body is not well-formed JSON.")
              .mend("Check its commas, quotes and brackets."));
      return;
    }
    String reference = UUID.randomUUID().toString().substring(0, 8);
    // The address as it is described: what was asked for may hold a name, in the path as well.
    LOG.error("Fault {} at {} {}", reference, ctx.method(), described(ctx.path()), failure);
    send(ctx, ProblemBody.internal(reference));
  }

  private String described(String path) {
    return routes.stream()
        .filter(route -> route.matches(path))
        .map(Route::path)
        .findFirst()
        .orElse("an address of the page");
  }

  /** Answers where a thread's stack or the memory ran out, which is no exception to Javalin. */
  static void answerError(HttpServletResponse response, Error failure) {
    String reference = UUID.randomUUID().toString().substring(0, 8);
    LOG.error("Fault {}", reference, failure);
    response.setStatus(ProblemCode.INTERNAL.status());
    response.setContentType(ProblemBody.MEDIA_TYPE);
    try {
      response.getOutputStream().write(JsonWriter.bytes(ProblemBody.internal(reference)));
    } catch (IOException e) {
      LOG.error("Fault {} could not be told", reference);
    }
  }

  /** Whatever nobody has answered: no such address, or not with this method. */
  private void answerNotFound(Context ctx) {
    String type = ctx.res().getContentType();
    // A charset may follow, where an answer was begun before it failed.
    if (type != null && type.startsWith(ProblemBody.MEDIA_TYPE)) {
      return;
    }
    List<String> methods =
        routes.stream()
            .filter(route -> route.matches(ctx.path()))
            .map(route -> route.method().name())
            .distinct()
            .sorted()
            .toList();
    if (methods.isEmpty()) {
      send(ctx, PageFiles.nothingHere(ctx.path()));
      return;
    }
    ctx.header("Allow", String.join(", ", methods));
    send(
        ctx,
        Refusal.of(
            ProblemCode.METHOD_NOT_ALLOWED,
            "This address does not take " + ctx.method().name() + ".",
            "method",
            ctx.method().name(),
            "Use " + String.join(" or ", methods) + "."));
  }

  static boolean isTooLarge(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String text = String.valueOf(cause.getMessage());
      if (text.contains("exceeds max filesize")
          || text.contains("exceeds maximum")
          || text.contains("max file size")
          || text.contains("max length exceeded")
          || text.contains("too large")) {
        return true;
      }
    }
    return false;
  }

  private static void send(Context ctx, Refusal refusal) {
    if (refusal.code().status() == 503) {
      ctx.header("Retry-After", "2");
    }
    send(ctx, ProblemBody.of(refusal));
  }

  private static void send(Context ctx, ProblemBody body) {
    ctx.removeHeader("ETag")
        .status(body.status())
        .header("Cache-Control", "no-store")
        .contentType(ProblemBody.MEDIA_TYPE)
        .result(JsonWriter.bytes(body));
  }
}
