package org.partnershipatlas.register.neo4j;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.model.RowBuilder;
import org.partnershipatlas.model.TextPool;
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

  /**
   * Begins the row of a record with what is written on it; what it names comes with {@link #refer}
   * or {@link #join}. What somebody wrote beside Atlas's own properties is left out.
   *
   * @param names those of its properties
   * @param values the value of each
   * @param pool for the texts of many such rows
   */
  static RowBuilder begin(
      Kind kind,
      String id,
      Iterable<String> names,
      Function<String, Object> values,
      TextPool pool) {
    RowBuilder row = new RowBuilder(kind, id);
    List<String> extra = new ArrayList<>(0);
    for (String name : names) {
      if (Properties.isExtra(name)) {
        extra.add(Properties.entry(name, values.apply(name)));
      } else {
        Optional<Attribute> written = GraphSchema.findProperty(kind, name);
        if (written.isPresent()) {
          Properties.read(row, name, values.apply(name), pool);
        } else if (name.endsWith(KEYS)) {
          readKeys(row, name.substring(0, name.length() - KEYS.length()), values.apply(name));
        }
      }
    }
    if (!extra.isEmpty()) {
      Collections.sort(extra);
      row.put("extra", extra);
    }
    return row;
  }

  private static void readKeys(RowBuilder row, String name, Object keys) {
    if (GraphSchema.references(row.kind()).containsKey(name) && keys instanceof List<?> list) {
      Attribute attribute = row.kind().findAttribute(name).orElseThrow();
      row.put(name, list.stream().map(key -> shortKey(attribute, key.toString())).toList());
    }
  }

  /** Says in the row of a node what it names, beside what its properties said already. */
  static void refer(RowBuilder row, List<GraphPiece.Reference> references) {
    if (references.isEmpty()) {
      return;
    }
    for (Map.Entry<String, String> named : GraphSchema.references(row.kind()).entrySet()) {
      Attribute attribute = row.kind().findAttribute(named.getKey()).orElseThrow();
      List<String> texts = new ArrayList<>(row.list(attribute.name()));
      for (GraphPiece.Reference reference : references) {
        if (reference.type().equals(named.getValue()) && mayName(attribute, reference.to())) {
          texts.add(shortKey(attribute, reference.to()));
        }
      }
      if (texts.size() > 1) {
        Collections.sort(texts);
      }
      row.put(attribute.name(), texts);
    }
  }

  private static boolean mayName(Attribute attribute, String key) {
    if (attribute.targets().isEmpty()) {
      return true;
    }
    int colon = key.indexOf(':');
    return colon > 0
        && Kind.find(key.substring(0, colon)).filter(attribute.targets()::contains).isPresent();
  }

  /** Says in the row of a relationship which word its type stands for, and its ends. */
  static void join(RowBuilder row, String type, String from, String to) {
    Tie tie = GraphSchema.findTie(row.kind()).orElseThrow();
    row.put(tie.from(), shortKey(row.kind().findAttribute(tie.from()).orElseThrow(), from));
    row.put(tie.to(), shortKey(row.kind().findAttribute(tie.to()).orElseThrow(), to));
    tie.findWord(type).ifPresent(word -> row.put("kind", word));
  }
}
