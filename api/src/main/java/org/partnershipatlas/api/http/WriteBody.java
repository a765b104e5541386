package org.partnershipatlas.api.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.write.RecordWrites;

/** The body of a write: its values, and what is said with it. */
final class WriteBody {
  private static final int LONGEST = 500;
  private static final int LONGEST_SHOWN = 80;

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
   * The texts of a list; empty where it is left out. What is no list, or holds no text, is refused:
   * passed over, it would ask for all that there is.
   */
  Optional<List<String>> findTexts(String field) {
    JsonNode node = body.path(field);
    return node.isMissingNode() || node.isNull()
        ? Optional.empty()
        : Optional.of(list(field, node));
  }

  /** The same, where leaving the list out stands for all: then a list of none is refused too. */
  Optional<List<String>> findSome(String field) {
    Optional<List<String>> texts = findTexts(field);
    if (texts.filter(List::isEmpty).isPresent()) {
      throw Query.bad(field, "[]", "It is a list of none.", "Name one at least, or leave it out.");
    }
    return texts;
  }

  /** The texts of a list, none of them anything else. */
  static List<String> list(String field, JsonNode list) {
    if (!list.isArray()) {
      throw noTexts(field, list);
    }
    List<String> texts = new ArrayList<>();
    for (JsonNode each : list) {
      if (!each.isTextual()) {
        throw noTexts(field, each);
      }
      texts.add(each.asText());
    }
    return texts;
  }

  private static Refusal noTexts(String field, JsonNode found) {
    return Query.bad(field, shown(found), "It is no list of texts.", "Send [\"…\"], texts alone.");
  }

  /** A yes or no; empty where it is left out. */
  Optional<Boolean> findYesNo(String field) {
    JsonNode node = body.path(field);
    if (node.isMissingNode() || node.isNull()) {
      return Optional.empty();
    }
    if (!node.isBoolean()) {
      throw Query.bad(field, shown(node), "It is neither true nor false.", "Send true or false.");
    }
    return Optional.of(node.asBoolean());
  }

  /** Texts by name, as an object holds them; none where it is left out. */
  Map<String, String> named(String field) {
    JsonNode node = body.path(field);
    Map<String, String> texts = new LinkedHashMap<>();
    if (!node.isMissingNode() && !node.isNull()) {
      object(field, node)
          .properties()
          .forEach(each -> texts.put(each.getKey(), plain(field, each.getKey(), each.getValue())));
    }
    return texts;
  }

  /** What is an object. */
  static JsonNode object(String field, JsonNode node) {
    if (!node.isObject()) {
      throw Query.bad(field, shown(node), "It is no object.", "Send {\"…\": …}.");
    }
    return node;
  }

  /** What was sent, as far as it is worth telling. */
  static String shown(JsonNode value) {
    String text = value.toString();
    return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN - 1) + "…";
  }

  private static String plain(String field, String name, JsonNode value) {
    if (!value.isValueNode() || value.isNull()) {
      throw Query.bad(field + "." + name, shown(value), "It is no text.", "Send it as a text.");
    }
    return value.asText();
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
    checkExtra(read.getOrDefault("extra", List.of()));
    return read;
  }

  /** Of two of one name the later would stand alone: a file's may, since its rows are as found. */
  private static void checkExtra(List<String> entries) {
    Set<String> names = new HashSet<>();
    for (String entry : entries) {
      String name = entry.split("=", 2)[0].strip();
      if (!names.add(name)) {
        throw Query.bad(
            "extra", entry, "There are two of the name " + name + ".", "Keep one of them.");
      }
    }
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
          name, shown(value), "A value is a text or a list of texts.", "Send it as a text.");
    }
    return value.asText();
  }
}
