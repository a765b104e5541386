package org.partnershipatlas.api.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.write.RecordWrites;

/** The body of a write: its values, and what is said with it. */
final class WriteBody {
  private static final int LONGEST = 500;

  private final JsonNode body;
  private final Optional<String> sender;

  private WriteBody(JsonNode body, Optional<String> sender) {
    this.body = body;
    this.sender = sender;
  }

  /** The body of a request, which may hold those fields and no others; none is an empty one. */
  static WriteBody of(Context ctx, List<String> fields) throws IOException {
    JsonNode body = JsonBody.read(ctx);
    return of(
        body.isMissingNode() ? JsonNodeFactory.instance.objectNode() : body, fields, Who.of(ctx));
  }

  static WriteBody of(JsonNode body, List<String> fields) {
    return of(body, fields, Optional.empty());
  }

  private static WriteBody of(JsonNode body, List<String> fields, Optional<String> sender) {
    if (!body.isObject()) {
      throw Refusal.of(ProblemCode.BAD_JSON, "What is sent is not an object.")
          .mend("Send {\"values\": {\"name\": \"…\"}, \"why\": \"…\"}.");
    }
    body.properties().stream()
        .map(Map.Entry::getKey)
        .filter(name -> !fields.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw Query.bad(
                  name,
                  "",
                  "There is nothing of that name here.",
                  "Use " + String.join(", ", fields) + ".");
            });
    return new WriteBody(body, sender);
  }

  JsonNode node(String field) {
    return body.path(field);
  }

  Optional<String> find(String field) {
    JsonNode node = body.path(field);
    if (node.isMissingNode() || node.isNull()) {
      return Optional.empty();
    }
    if (!node.isValueNode() || node.asText().length() > LONGEST) {
      throw Query.bad(field, "", "It is not a short text.", "Send up to 500 letters.");
    }
    return Optional.of(node.asText().strip()).filter(text -> !text.isEmpty());
  }

  String get(String field) {
    return find(field).orElseThrow(() -> Query.bad(field, "", "It is missing.", "Add it."));
  }

  RecordWrites.Said said() {
    return new RecordWrites.Said(find("why"), who());
  }

  /** Who says that they do it: in the body, else in the header {@link Who#HEADER}. */
  Optional<String> who() {
    return find("who").or(() -> sender);
  }

  /** The values of a record: texts, numbers, true or false, or lists of them; null is no value. */
  Map<String, List<String>> values() {
    JsonNode values = body.path("values");
    if (!values.isObject()) {
      throw Refusal.of(ProblemCode.BAD_JSON, "The values of the record are missing.")
          .mend("Send {\"values\": {\"name\": \"…\"}}.");
    }
    Map<String, List<String>> read = new TreeMap<>();
    values
        .properties()
        .forEach(entry -> read.put(entry.getKey(), texts(entry.getKey(), entry.getValue())));
    return read;
  }

  private static List<String> texts(String name, JsonNode value) {
    List<String> texts = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(each -> texts.add(text(name, each)));
    } else if (!value.isNull()) {
      texts.add(text(name, value));
    }
    return texts;
  }

  private static String text(String name, JsonNode value) {
    if (value.isBoolean()) {
      return value.asBoolean() ? "yes" : "no";
    }
    if (!value.isTextual() && !value.isNumber()) {
      throw Query.bad(
          name, value.toString(), "A value is a text or a list of texts.", "Send it as a text.");
    }
    return value.asText();
  }
}
