package org.partnershipatlas.api.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
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
  private static final List<String> PARTS =
      List.of("whole", "doubts", "leave", "keeper", "whole_list", "ends_on", "mapping");

  private SayingBody() {}

  static Saying read(Context ctx) throws IOException {
    JsonNode body = JsonBody.read(ctx);
    if (!body.isObject()) {
      throw Refusal.of(ProblemCode.BAD_JSON, "The answers are not a JSON object.")
          .mend("Send {\"whole\": {…}, \"doubts\": {…}}.");
    }
    WriteBody said = WriteBody.of(body, PARTS);
    return new Saying(
        said.named("whole"),
        said.named("doubts"),
        leave(body.path("leave")),
        keeper(body.path("keeper")),
        said.findYesNo("whole_list"),
        body.has("ends_on") ? Optional.of(said.find("ends_on").orElse("")) : Optional.empty(),
        mapping(body.path("mapping")));
  }

  private static Set<Map.Entry<String, JsonNode>> parts(String name, JsonNode node) {
    return node.isMissingNode() ? Set.of() : WriteBody.object(name, node).properties();
  }

  private static Map<String, Optional<Set<String>>> leave(JsonNode node) {
    Map<String, Optional<Set<String>>> leave = new LinkedHashMap<>();
    parts("leave", node)
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
          WriteBody.shown(what),
          "It does not say what is left.",
          "Send true, false, or a list of attributes.");
    }
    Set<String> attributes = new LinkedHashSet<>(WriteBody.list("leave." + key, what));
    return attributes.isEmpty() ? Optional.empty() : Optional.of(attributes);
  }

  private static Optional<Saying.KeeperWish> keeper(JsonNode node) {
    if (node.isMissingNode()) {
      return Optional.empty();
    }
    WriteBody keeper =
        WriteBody.of(WriteBody.object("keeper", node), List.of("id", "name", "area"));
    return Optional.of(
        new Saying.KeeperWish(
            keeper.find("id").orElse(""),
            keeper.find("name").orElse(""),
            keeper.find("area").orElse("")));
  }

  private static Map<String, SheetMapping> mapping(JsonNode node) {
    Map<String, SheetMapping> sheets = new LinkedHashMap<>();
    parts("mapping", node)
        .forEach(each -> sheets.put(each.getKey(), sheet(each.getKey(), each.getValue())));
    return sheets;
  }

  private static SheetMapping sheet(String name, JsonNode node) {
    WriteBody sheet =
        WriteBody.of(
            WriteBody.object("mapping." + name, node), List.of("holds", "header_row", "columns"));
    Optional<String> holds =
        node.has("holds") ? Optional.of(sheet.find("holds").orElse("")) : Optional.empty();
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
        node.has("header_row") ? Optional.of(row(node.path("header_row"))) : Optional.empty(),
        sheet.named("columns"));
  }

  private static int row(JsonNode node) {
    if (!node.isIntegralNumber() || !node.canConvertToInt()) {
      throw Query.bad(
          "mapping.header_row",
          WriteBody.shown(node),
          "It is no whole number.",
          "Send a row's number.");
    }
    return node.asInt();
  }
}
