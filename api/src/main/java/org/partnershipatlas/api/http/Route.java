package org.partnershipatlas.api.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.sse.SseHandler;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * One address of the API and what it does.
 *
 * @param path with its parts in braces, such as {@code /api/v1/jobs/{id}}
 * @param parameters the query parameters that it takes
 * @param again answers a write that was made before as it was answered then; false where that is no
 *     longer known
 */
record Route(
    HandlerType method,
    String path,
    List<String> parameters,
    Handler handler,
    Predicate<Context> again) {

  Route(HandlerType method, String path, List<String> parameters, Handler handler) {
    this(method, path, parameters, handler, ctx -> false);
  }

  /** Answers a request, unless it names an option that this address does not take. */
  void answer(Context ctx) throws Exception {
    Query.of(ctx.queryParamMap(), parameters);
    handler.handle(ctx);
  }

  /** Whether HEAD is answered as GET is; a stream of events has no such answer. */
  boolean answersHead() {
    return method.equals(HandlerType.GET) && !(handler instanceof SseHandler);
  }

  /** Whether a request's path is this route's. */
  boolean matches(String requested) {
    return Pattern.matches(path.replaceAll("\\{[a-z_]+}", "[^/]+"), requested);
  }
}
