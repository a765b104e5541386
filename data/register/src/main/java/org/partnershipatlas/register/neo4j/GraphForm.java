package org.partnershipatlas.register.neo4j;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.neo4j.GraphSchema.Tie;

/** Turns rows into pieces of the graph and back, by the table of {@link GraphSchema}. */
final class GraphForm {
  /** Names the property that holds references which no relationship can reach. */
  private static final String KEYS = "_keys";

  private GraphForm() {}

  static GraphPiece of(Row row) {
    Optional<Tie> tie = GraphSchema.findTie(row.kind());
    return tie.isPresent() ? line(row, tie.get()) : node(row);
  }

  /** The key of a record's node. */
  static String key(Kind kind, String id) {
    return kind.word() + ":" + id;
  }

  private static GraphPiece.Node node(Row row) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("key", key(row.kind(), row.id()));
    properties.put("id", row.id());
    List<GraphPiece.Reference> references = new ArrayList<>();
    Map<String, String> types = GraphSchema.references(row.kind());
    for (Attribute attribute : row.kind().attributes()) {
      List<String> texts = row.list(attribute.name());
      String type = types.get(attribute.name());
      if (type == null) {
        Properties.put(properties, attribute, texts);
      } else {
        putReferences(properties, references, attribute, type, texts);
      }
    }
    return new GraphPiece.Node(
        row.kind(), key(row.kind(), row.id()), properties, List.copyOf(references));
  }

  /**
   * A relationship cannot end at a relationship: a document about a link names it in a property.
   */
  private static void putReferences(
      Map<String, Object> properties,
      List<GraphPiece.Reference> references,
      Attribute attribute,
      String type,
      List<String> texts) {
    List<String> unreachable = new ArrayList<>();
    for (String text : texts) {
      String key = fullKey(attribute, text);
      if (GraphSchema.findTie(Id.parse(key).kind()).isPresent()) {
        unreachable.add(key);
      } else {
        references.add(new GraphPiece.Reference(type, key));
      }
    }
    if (!unreachable.isEmpty()) {
      properties.put(attribute.name() + KEYS, unreachable);
    }
  }

  private static GraphPiece.Line line(Row row, Tie tie) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("id", row.id());
    String type = tie.type(row.find("kind"));
    for (Attribute attribute : row.kind().attributes()) {
      boolean end = attribute.name().equals(tie.from()) || attribute.name().equals(tie.to());
      boolean saidByType = attribute.name().equals("kind") && tie.findWord(type).isPresent();
      if (!end && !saidByType) {
        Properties.put(properties, attribute, row.list(attribute.name()));
      }
    }
    return new GraphPiece.Line(
        row.kind(), row.id(), type, end(row, tie.from()), end(row, tie.to()), properties);
  }

  private static String end(Row row, String name) {
    return fullKey(row.kind().findAttribute(name).orElseThrow(), row.find(name).orElseThrow());
  }

  private static String fullKey(Attribute attribute, String text) {
    return attribute.id(text).toString();
  }

  /** What follows is checked with the record: a key is not parsed for each that names it. */
  private static String shortKey(Attribute attribute, String key) {
    return attribute.bare() ? key.substring(key.indexOf(':') + 1) : key;
  }

  /** The row of a node that was read. */
  static Row read(GraphPiece.Node node) {
    SortedMap<String, List<String>> values = new TreeMap<>();
    Map<String, String> types = GraphSchema.references(node.kind());
    for (Attribute attribute : node.kind().attributes()) {
      String type = types.get(attribute.name());
      List<String> texts =
          type == null
              ? Properties.read(attribute, node.properties())
              : readReferences(attribute, type, node);
      if (!texts.isEmpty()) {
        values.put(attribute.name(), texts);
      }
    }
    return new Row(node.kind(), Id.parse(node.key()).value(), values);
  }

  private static List<String> readReferences(
      Attribute attribute, String type, GraphPiece.Node node) {
    List<String> texts = new ArrayList<>(2);
    for (GraphPiece.Reference reference : node.references()) {
      if (reference.type().equals(type) && mayName(attribute, reference.to())) {
        texts.add(shortKey(attribute, reference.to()));
      }
    }
    if (node.properties().get(attribute.name() + KEYS) instanceof List<?> keys) {
      keys.forEach(key -> texts.add(shortKey(attribute, key.toString())));
    }
    if (texts.size() > 1) {
      Collections.sort(texts);
    }
    return texts;
  }

  private static boolean mayName(Attribute attribute, String key) {
    if (attribute.targets().isEmpty()) {
      return true;
    }
    int colon = key.indexOf(':');
    return colon > 0
        && Kind.find(key.substring(0, colon)).filter(attribute.targets()::contains).isPresent();
  }

  /** The row of a relationship that was read. */
  static Row read(GraphPiece.Line line) {
    Tie tie = GraphSchema.findTie(line.kind()).orElseThrow();
    SortedMap<String, List<String>> values = new TreeMap<>();
    for (Attribute attribute : line.kind().attributes()) {
      List<String> texts;
      if (attribute.name().equals(tie.from())) {
        texts = List.of(shortKey(attribute, line.from()));
      } else if (attribute.name().equals(tie.to())) {
        texts = List.of(shortKey(attribute, line.to()));
      } else {
        texts = Properties.read(attribute, line.properties());
      }
      if (!texts.isEmpty()) {
        values.put(attribute.name(), texts);
      }
    }
    tie.findWord(line.type()).ifPresent(word -> values.put("kind", List.of(word)));
    return new Row(line.kind(), line.id(), values);
  }
}
