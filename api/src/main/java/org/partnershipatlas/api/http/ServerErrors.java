package org.partnershipatlas.api.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.partnershipatlas.api.http.error.ProblemBody;
import org.partnershipatlas.api.http.json.JsonWriter;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the web server refuses before it comes to any address is told as a problem as well. */
final class ServerErrors extends ErrorHandler {
  private static final Logger LOG = LoggerFactory.getLogger(ServerErrors.class);

  @Override
  public boolean errorPageForMethod(String method) {
    return true;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      String message,
      @Nullable Throwable cause,
      Callback callback) {
    ProblemBody problem = problem(code, cause);
    response.setStatus(problem.status());
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, ProblemBody.MEDIA_TYPE);
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    response.write(true, ByteBuffer.wrap(JsonWriter.bytes(problem)), callback);
  }

  private static ProblemBody problem(int code, @Nullable Throwable cause) {
    return switch (code) {
      case 408 -> refused(ProblemCode.TOO_SLOW, "The request came too slowly.", "Send it again.");
      case 413 -> ProblemBody.of(Incoming.tooLarge(WebServer.MOST_BYTES));
      case 414 ->
          refused(
              ProblemCode.ADDRESS_TOO_LONG,
              "The address is longer than Atlas reads.",
              "Send one of up to 16,000 letters.");
      case 431 ->
          refused(
              ProblemCode.HEADERS_TOO_LONG,
              "The headers are longer than Atlas reads.",
              "Send fewer or shorter ones.");
      case 503 -> refused(ProblemCode.BUSY, "Atlas is busy, or about to end.", "Try again.");
      default -> // Whoever left in the middle of it is no fault of Atlas.
          code == 500 && !(cause instanceof IOException) ? fault(cause) : unread();
    };
  }

  private static ProblemBody unread() {
    return refused(
        ProblemCode.BAD_INPUT,
        "This request cannot be understood.",
        "In an address, write what is no plain letter as UTF-8, percent-encoded.");
  }

  private static ProblemBody fault(@Nullable Throwable cause) {
    String reference = UUID.randomUUID().toString().substring(0, 8);
    LOG.error("Fault {}", reference, cause);
    return ProblemBody.internal(reference);
  }

  private static ProblemBody refused(ProblemCode code, String detail, String mend) {
    return ProblemBody.of(Refusal.of(code, detail).mend(mend));
  }
}
