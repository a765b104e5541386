package org.partnershipatlas.api.http;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One address of the API and what it does.
 *
 * @param path with its parts in braces, such as {@code /api/v1/jobs/{id}}
 * @param parameters the query parameters that it takes
 */
record Route(HandlerType method, String path, List<String> parameters, Handler handler) {

  /** Whether a request's path is this route's. */
  boolean matches(String requested) {
    return Pattern.matches(path.replaceAll("\\{[a-z_]+}", "[^/]+"), requested);
  }
}
