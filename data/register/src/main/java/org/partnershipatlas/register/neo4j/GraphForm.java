package org.partnershipatlas.register.neo4j;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
    row.values()
        .forEach(
            (name, texts) -> {
              Attribute attribute = row.kind().findAttribute(name).orElseThrow();
              String type = types.get(name);
              if (type == null) {
                Properties.put(properties, attribute, texts);
              } else {
                putReferences(properties, references, attribute, type, texts);
              }
            });
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
      Id<?> id = attribute.id(text);
      if (GraphSchema.findTie(id.kind()).isPresent()) {
        unreachable.add(id.toString());
      } else {
        references.add(new GraphPiece.Reference(type, id.toString()));
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
    boolean saidByType = tie.findWord(type).isPresent();
    row.values()
        .forEach(
            (name, texts) -> {
              if (!tie.joins(name) && !(saidByType && name.equals("kind"))) {
                Properties.put(properties, row.kind().findAttribute(name).orElseThrow(), texts);
              }
            });
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
   * @param pool for the texts of many such rows
   */
  static RowBuilder begin(Kind kind, String id, WrittenProperties written, TextPool pool) {
    RowBuilder row = new RowBuilder(kind, id);
    List<String> extra = new ArrayList<>(0);
    for (int i = 0; i < written.size(); i++) {
      String name = written.name(i);
      if (Properties.isExtra(name)) {
        extra.add(Properties.entry(name, written.value(i)));
      } else {
        Optional<Attribute> attribute = GraphSchema.findProperty(kind, name);
        if (attribute.isPresent()) {
          // Its own name, since one that was read is another text for each record.
          Properties.read(row, attribute.get().name(), written.value(i), pool);
        } else if (name.endsWith(KEYS)) {
          readKeys(row, name.substring(0, name.length() - KEYS.length()), written.value(i));
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

  /**
   * Says in the row of a node what it names, beside what its properties said already.
   *
   * @param types of its references
   * @param named what they lead to, in the same order
   */
  static void refer(RowBuilder row, List<String> types, List<Id<?>> named) {
    for (GraphSchema.Naming naming : GraphSchema.listNamings(row.kind())) {
      Attribute attribute = naming.attribute();
      List<String> texts = List.of();
      for (int i = 0; i < types.size(); i++) {
        if (naming.isOf(types.get(i), named.get(i).kind())) {
          texts = with(texts, text(attribute, named.get(i)));
        }
      }
      if (!texts.isEmpty()) {
        List<String> written = row.list(attribute.name());
        row.put(
            attribute.name(),
            texts.size() + written.size() == 1
                ? texts
                : Stream.concat(written.stream(), texts.stream()).sorted().toList());
      }
    }
  }

  /** Most lists have one text, which a list of its own kind holds in the least room. */
  private static List<String> with(List<String> texts, String text) {
    if (texts.isEmpty()) {
      return List.of(text);
    }
    List<String> more = texts.size() == 1 ? new ArrayList<>(texts) : texts;
    more.add(text);
    return more;
  }

  /** The text by which an attribute names a record; a bare one is the very text of its id. */
  private static String text(Attribute attribute, Id<?> named) {
    return attribute.bare() ? named.value() : named.toString();
  }

  /** Says in the row of a relationship which word its type stands for, and its ends. */
  static void join(RowBuilder row, String type, Id<?> from, Id<?> to) {
    Tie tie = GraphSchema.findTie(row.kind()).orElseThrow();
    row.put(tie.from(), List.of(text(row.kind().findAttribute(tie.from()).orElseThrow(), from)));
    row.put(tie.to(), List.of(text(row.kind().findAttribute(tie.to()).orElseThrow(), to)));
    tie.findWord(type).ifPresent(word -> row.put("kind", word));
  }
}
