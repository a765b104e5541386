package org.partnershipatlas.register.exchange.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads Kumu's JSON: a whole project (elements and connections with {@code _id} and {@code
 * attributes}, and its maps) and the plain blueprint, whose fields stand beside each other.
 */
final class KumuReader {
  private static final Set<String> OF_ELEMENT = Set.of("_id", "id", "label", "attributes");
  private static final Set<String> OF_CONNECTION =
      Set.of("_id", "id", "label", "attributes", "from", "to", "direction");
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(GraphLimits.DEPTH).build())
          .build();
  private static final ObjectMapper MAPPER = new ObjectMapper(JSON);

  private final GraphBuilder graph;
  private final byte[] bytes;
  private final Map<String, String> byLabel = new HashMap<>();
  private final List<Connection> connections = new ArrayList<>();
  private boolean elements;
  private int maps;

  private record Connection(JsonNode json, int line) {}

  private KumuReader(String file, byte[] bytes) {
    this.graph = new GraphBuilder(file);
    this.bytes = bytes;
  }

  static ReadGraph read(String file, byte[] bytes) {
    return new KumuReader(file, bytes).graph();
  }

  private ReadGraph graph() {
    try (JsonParser in = JSON.createParser(GraphText.of(bytes, graph.told()))) {
      in.setCodec(MAPPER);
      if (in.nextToken() != JsonToken.START_OBJECT) {
        throw notKumu(1);
      }
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String name = in.currentName();
        in.nextToken();
        field(name, in);
      }
      if (!elements && connections.isEmpty()) {
        throw notKumu(0);
      }
      connections.forEach(this::connect);
      if (maps > 1) {
        graph.told().once("The project has " + maps + " maps; the places are those of the first.");
      }
      return graph.make();
    } catch (JsonParseException broken) {
      int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
      int column = broken.getLocation() == null ? 0 : broken.getLocation().getColumnNr();
      throw Unread.damaged(
          graph.file(),
          Math.max(0, line),
          "The JSON is damaged or breaks off at column " + Math.max(1, column) + ".",
          "Export it again from Kumu.");
    } catch (IOException broken) {
      throw Unread.damaged(
          graph.file(), 0, "The JSON is damaged or breaks off.", "Export it again from Kumu.");
    }
  }

  private RuntimeException notKumu(int line) {
    return Unread.at(
        "file-kind",
        graph.file(),
        line,
        "It has no “elements” and no “connections”, as a Kumu project has.",
        "Export the project or its blueprint from Kumu as JSON.");
  }

  private void field(String name, JsonParser in) throws IOException {
    boolean array = in.currentToken() == JsonToken.START_ARRAY;
    if (array && Set.of("elements", "connections", "maps", "loops").contains(name)) {
      elements |= name.equals("elements");
      while (in.nextToken() != JsonToken.END_ARRAY) {
        if (in.currentToken() == null) {
          throw new JsonParseException(in, "breaks off");
        }
        int line = in.currentLocation().getLineNr();
        item(name, in.readValueAsTree(), line);
      }
    } else {
      in.skipChildren();
    }
  }

  private void item(String of, JsonNode json, int line) {
    switch (of) {
      case "elements" -> element(json, line);
      case "connections" -> connections.add(new Connection(json, line));
      case "maps" -> map(json);
      default ->
          graph
              .told()
              .count(
                  "loop was left out",
                  "loops were left out",
                  field(json, "label").or(() -> field(json, "_id")).orElse(""),
                  line);
    }
  }

  private void element(JsonNode json, int line) {
    String label = field(json, "label").orElse("");
    String id = field(json, "_id").or(() -> field(json, "id")).orElse(label);
    if (id.isBlank()) {
      graph
          .told()
          .count(
              "element has neither an id nor a label; it was left out",
              "elements have neither an id nor a label; they were left out",
              "",
              line);
      return;
    }
    GraphBuilder.NodeDraft node = graph.node(id, line);
    node.label = graph.clean(label);
    byLabel.putIfAbsent(label.toLowerCase(Locale.ROOT), id);
    fields(json, OF_ELEMENT, node.attributes);
  }

  private void fields(JsonNode json, Set<String> taken, Map<String, String> into) {
    json.properties()
        .forEach(
            field -> {
              if (!taken.contains(field.getKey())) {
                graph.put(into, field.getKey(), text(field.getValue()));
              }
            });
    json.path("attributes")
        .properties()
        .forEach(
            field -> {
              if (!field.getKey().equalsIgnoreCase("label")) {
                graph.put(into, field.getKey(), text(field.getValue()));
              }
            });
  }

  private static String text(JsonNode value) {
    if (value.isNull()) {
      return "";
    }
    if (value.isArray()) {
      List<String> parts = new ArrayList<>();
      value.forEach(part -> parts.add(text(part)));
      return String.join("; ", parts);
    }
    return value.isValueNode() ? value.asText() : value.toString();
  }

  /** A field, of the item itself or among its attributes. */
  private static Optional<String> field(JsonNode json, String name) {
    JsonNode value = json.path(name);
    if (value instanceof MissingNode || value.isNull()) {
      value = json.path("attributes").path(name);
    }
    return value.isValueNode() && !value.isNull()
        ? Optional.of(value.asText().strip()).filter(text -> !text.isEmpty())
        : Optional.empty();
  }

  private void connect(Connection connection) {
    JsonNode json = connection.json();
    String from = end(json, "from", connection.line());
    String to = end(json, "to", connection.line());
    Map<String, String> attributes = new LinkedHashMap<>();
    fields(json, OF_CONNECTION, attributes);
    // Kumu writes these of every connection; only yes says anything.
    attributes.remove("delayed", "false");
    attributes.remove("reversed", "false");
    String direction = field(json, "direction").orElse("directed").toLowerCase(Locale.ROOT);
    if (direction.equals("mutual")) {
      graph.put(attributes, "direction", direction);
    }
    graph.edge(
        new ReadEdge(
            field(json, "_id").or(() -> field(json, "id")).orElse(""),
            from,
            to,
            direction.equals("directed"),
            graph.clean(field(json, "label").orElse("")),
            attributes,
            ReadEdge.Span.NONE,
            connection.line()));
  }

  /** An end is named by its id or, in a blueprint that somebody wrote by hand, by its label. */
  private String end(JsonNode json, String which, int line) {
    JsonNode value = json.path(which);
    String said = value.isValueNode() && !value.isNull() ? value.asText().strip() : "";
    if (said.isEmpty()) {
      throw Unread.damaged(
          graph.file(),
          line,
          "A connection has no “" + which + "”.",
          "Give it both ends, or take it out.");
    }
    if (graph.has(said)) {
      return said;
    }
    return byLabel.getOrDefault(said.toLowerCase(Locale.ROOT), said);
  }

  private void map(JsonNode json) {
    if (++maps > 1) {
      return;
    }
    for (JsonNode shown : json.path("elements")) {
      String id = shown.path("element").asText("");
      JsonNode place = shown.path("position");
      if (graph.has(id) && place.path("x").isNumber() && place.path("y").isNumber()) {
        graph.place(id, place.path("x").asDouble(), place.path("y").asDouble());
      }
    }
  }
}
