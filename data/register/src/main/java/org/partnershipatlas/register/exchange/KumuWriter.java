package org.partnershipatlas.register.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.partnershipatlas.model.Appearance;

/**
 * Kumu's JSON, its "blueprint": elements and connections, tied by ids. Attributes become fields;
 * the places are fields too, which a fixed layout in Kumu can be made from.
 */
final class KumuWriter {
  private static final JsonFactory JSON = new JsonFactory();

  private KumuWriter() {}

  static byte[] write(Graph graph) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = JSON.createGenerator(bytes)) {
      out.useDefaultPrettyPrinter();
      out.writeStartObject();
      out.writeArrayFieldStart("elements");
      for (Graph.Node node : graph.nodes()) {
        element(out, node);
      }
      out.writeEndArray();
      out.writeArrayFieldStart("connections");
      for (Graph.Edge edge : graph.edges()) {
        connection(out, edge);
      }
      out.writeEndArray();
      out.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void element(JsonGenerator out, Graph.Node node) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", node.id());
    out.writeStringField("label", node.label());
    out.writeStringField("type", capital(node.kind()));
    for (var attribute : node.attributes().entrySet()) {
      out.writeStringField(capital(attribute.getKey()), attribute.getValue());
    }
    if (node.spot().isPresent()) {
      Appearance.Spot spot = node.spot().get();
      out.writeFieldName("X");
      out.writeNumber(Numbers.of(spot.x()));
      out.writeFieldName("Y");
      out.writeNumber(Numbers.of(spot.y()));
      if (spot.colour().isPresent()) {
        out.writeStringField("Colour", spot.colour().get());
      }
    }
    out.writeEndObject();
  }

  private static void connection(JsonGenerator out, Graph.Edge edge) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", edge.id());
    out.writeStringField("from", edge.from());
    out.writeStringField("to", edge.to());
    out.writeStringField("type", capital(edge.kind()));
    out.writeStringField("direction", "directed");
    for (var attribute : edge.attributes().entrySet()) {
      out.writeStringField(capital(attribute.getKey()), attribute.getValue());
    }
    out.writeEndObject();
  }

  // Kumu's own fields are in small letters, so a field of ours is never one of them.
  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
