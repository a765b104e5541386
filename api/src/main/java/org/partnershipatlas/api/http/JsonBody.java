package org.partnershipatlas.api.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.Context;
import java.io.IOException;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;

/**
 * The JSON that a request brings: no larger, deeper or longer than anything that the page sends,
 * one value and nothing after it, and no name twice in an object.
 */
final class JsonBody {
  /** The most that is read, in bytes. */
  static final int MOST_BYTES = 16 << 20;

  private static final int DEEPEST = 50;
  private static final int LONGEST_NUMBER = 100;
  private static final int LONGEST_TEXT = 1 << 20;
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxNumberLength(LONGEST_NUMBER)
                          .maxStringLength(LONGEST_TEXT)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .nodeFactory(new ExactNumbers())
          .build();

  private JsonBody() {}

  /** What a request brings; missing where it brings nothing. */
  static JsonNode read(Context ctx) throws IOException {
    byte[] bytes = Incoming.read(ctx, MOST_BYTES);
    String type = ctx.contentType();
    if (bytes.length > 0 && type != null && !isJson(type)) {
      throw Refusal.of(
          ProblemCode.NOT_JSON,
          "This address takes JSON alone.",
          "Content-Type",
          type,
          "Send JSON, with Content-Type: " + Body.JSON + ".");
    }
    return parse(bytes);
  }

  private static boolean isJson(String type) {
    return type.split(";", 2)[0].strip().equalsIgnoreCase(Body.JSON);
  }

  static JsonNode parse(byte[] bytes) {
    try {
      return JSON.readTree(bytes);
    } catch (JsonProcessingException e) {
      throw refused().mend(place(e) + "Check its commas, quotes and brackets.");
    } catch (NumberFormatException e) {
      // One whose exponent is beyond all bounds.
      throw ExactNumbers.refused("");
    } catch (IOException e) {
      throw refused().mend("Send it as UTF-8.");
    }
  }

  private static Refusal refused() {
    return Refusal.of(ProblemCode.BAD_JSON, "The body is not well-formed JSON.");
  }

  private static String place(JsonProcessingException failure) {
    return failure.getLocation() == null
        ? ""
        : "Look at line "
            + failure.getLocation().getLineNr()
            + ", column "
            + failure.getLocation().getColumnNr()
            + ". ";
  }
}
