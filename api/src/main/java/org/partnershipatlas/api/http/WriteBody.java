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
  private static final int SHOWN = 60;

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

  /**
   * The texts of a list that chooses; empty where none is sent, which means everything.
   *
   * @throws Refusal if it is no list of texts, or one with nothing in it: a list that is not
   *     understood must not be taken for everything
   */
  Optional<List<String>> findChosen(String field) {
    Optional<List<String>> chosen = findTexts(field);
    if (chosen.filter(List::isEmpty).isPresent()) {
      throw Query.bad(field, "[]", "The list is empty.", "Name some, or leave it out for all.");
    }
    return chosen;
  }

  /**
   * The texts of a list; empty where none is sent.
   *
   * @throws Refusal if it is no list of texts
   */
  Optional<List<String>> findTexts(String field) {
    JsonNode node = body.path(field);
    if (node.isMissingNode() || node.isNull()) {
      return Optional.empty();
    }
    List<String> texts = new ArrayList<>();
    node.forEach(each -> texts.add(each.isTextual() ? each.asText().strip() : ""));
    if (!node.isArray() || texts.contains("")) {
      throw Query.bad(
          field,
          shortened(node.toString()),
          "It is no list of texts.",
          "Send a list such as [\"…\", \"…\"], or leave it out.");
    }
    return Optional.of(List.copyOf(texts));
  }

  /** Whether that is wanted; not so where it is not sent. */
  boolean yes(String field) {
    JsonNode node = body.path(field);
    if (!node.isMissingNode() && !node.isNull() && !node.isBoolean()) {
      throw Query.bad(
          field,
          shortened(node.toString()),
          "It is neither true nor false.",
          "Send true or false.");
    }
    return node.asBoolean(false);
  }

  private static String shortened(String text) {
    return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
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
