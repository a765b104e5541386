package org.partnershipatlas.api.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.api.service.NearMiss;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.load.Saying;
import org.partnershipatlas.register.workbook.read.Meanings;
import org.partnershipatlas.register.workbook.read.SheetMapping;

/** What somebody says of an import, as JSON. */
final class SayingBody {
  private static final Set<String> PARTS =
      Set.of("whole", "doubts", "leave", "keeper", "whole_list", "ends_on", "mapping");

  private SayingBody() {}

  static Saying read(Context ctx) throws IOException {
    JsonNode body = JsonBody.read(ctx);
    if (!body.isObject()) {
      throw Refusal.of(ProblemCode.BAD_JSON, "The answers are not a JSON object.")
          .mend("Send {\"whole\": {…}, \"doubts\": {…}}.");
    }
    body.fieldNames()
        .forEachRemaining(
            name -> {
              if (!PARTS.contains(name)) {
                throw Query.bad(
                    name,
                    "",
                    "There is nothing to answer there.",
                    "Use whole, doubts, leave, keeper, whole_list, ends_on, mapping.");
              }
            });
    return new Saying(
        texts(body.path("whole")),
        texts(body.path("doubts")),
        leave(body.path("leave")),
        keeper(body),
        body.has("whole_list")
            ? Optional.of(body.path("whole_list").asBoolean())
            : Optional.empty(),
        body.has("ends_on") ? Optional.of(body.path("ends_on").asText("")) : Optional.empty(),
        mapping(body.path("mapping")));
  }

  private static Map<String, String> texts(JsonNode node) {
    Map<String, String> texts = new LinkedHashMap<>();
    node.properties().forEach(entry -> texts.put(entry.getKey(), entry.getValue().asText()));
    return texts;
  }

  private static Map<String, Optional<Set<String>>> leave(JsonNode node) {
    Map<String, Optional<Set<String>>> leave = new LinkedHashMap<>();
    node.properties()
        .forEach(entry -> leave.put(entry.getKey(), left(entry.getKey(), entry.getValue())));
    return leave;
  }

  private static Optional<Set<String>> left(String key, JsonNode what) {
    if (what.isBoolean()) {
      return what.asBoolean() ? Optional.of(Set.of()) : Optional.empty();
    }
    if (!what.isArray()) {
      throw Query.bad(
          "leave." + key,
          what.toString(),
          "It does not say what is left.",
          "Send true, false, or a list of attributes.");
    }
    Set<String> attributes = new LinkedHashSet<>();
    what.forEach(each -> attributes.add(each.asText()));
    return attributes.isEmpty() ? Optional.empty() : Optional.of(attributes);
  }

  private static Optional<Saying.KeeperWish> keeper(JsonNode body) {
    if (!body.has("keeper")) {
      return Optional.empty();
    }
    JsonNode keeper = body.path("keeper");
    return Optional.of(
        new Saying.KeeperWish(
            keeper.path("id").asText(""),
            keeper.path("name").asText(""),
            keeper.path("area").asText("")));
  }

  private static Map<String, SheetMapping> mapping(JsonNode node) {
    Map<String, SheetMapping> sheets = new LinkedHashMap<>();
    node.properties().forEach(each -> sheets.put(each.getKey(), sheet(each.getValue())));
    return sheets;
  }

  private static SheetMapping sheet(JsonNode node) {
    Optional<String> holds =
        node.has("holds") ? Optional.of(node.path("holds").asText("")) : Optional.empty();
    holds
        .filter(text -> !text.isEmpty() && !Meanings.sheets().contains(text))
        .ifPresent(
            text -> {
              throw Query.bad(
                  "mapping.holds",
                  text,
                  "A sheet cannot hold that.",
                  NearMiss.suggest(text, Meanings.sheets()));
            });
    return new SheetMapping(
        holds,
        node.has("header_row") ? Optional.of(node.path("header_row").asInt()) : Optional.empty(),
        texts(node.path("columns")));
  }
}
