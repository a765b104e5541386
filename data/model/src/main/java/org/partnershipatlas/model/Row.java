package org.partnershipatlas.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The one generic form of a record: the texts of its attributes by their names. An attribute that
 * is not recorded is not there. Sheets, JSON, the store, differences and the fingerprint all go
 * through it, so that each attribute is written and read in one way.
 *
 * @param values each list has at least one text; texts are trimmed and not empty
 */
public record Row(Kind kind, String id, SortedMap<String, List<String>> values) {
  public Row {
    if (!(values instanceof RowValues)) {
      values = new RowBuilder(kind, id).putAll(values).values();
    }
  }

  /** A row with nothing but its id. */
  public static Row of(Kind kind, String id) {
    return new RowBuilder(kind, id).row();
  }

  /** A row of those values. */
  public static Row of(Kind kind, String id, Map<String, List<String>> values) {
    return new RowBuilder(kind, id).putAll(values).row();
  }

  /** The same row with that attribute set to those texts; with none, it is taken away. */
  public Row with(String name, String... texts) {
    return with(name, Arrays.asList(texts));
  }

  /** The same row with that attribute set to those texts; with none, it is taken away. */
  public Row with(String name, List<String> texts) {
    return new RowBuilder(kind, id).putAll(values).put(name, texts).row();
  }

  /** The texts of an attribute, none where it is not recorded. */
  public List<String> list(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** Whether any of those attributes is recorded. */
  boolean hasAny(List<Attribute> attributes) {
    for (Attribute attribute : attributes) {
      if (!list(attribute.name()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The first text of an attribute. */
  public Optional<String> find(String name) {
    List<String> texts = list(name);
    return texts.isEmpty() ? Optional.empty() : Optional.of(texts.get(0));
  }

  /** What it is called: its name, title or label, whichever its kind has. */
  public Optional<String> findName() {
    return find("name").or(() -> find("title")).or(() -> find("label"));
  }

  /** The same row with other ids, its own and those that it names; equal ones stand once. */
  public Row renamed(UnaryOperator<Id<?>> naming) {
    SortedMap<String, List<String>> changed = new TreeMap<>(values);
    for (Attribute attribute : kind.references()) {
      if (values.containsKey(attribute.name())) {
        changed.put(
            attribute.name(),
            list(attribute.name()).stream()
                .map(text -> attribute.text(naming.apply(attribute.id(text))))
                .distinct()
                .toList());
      }
    }
    String name = naming.apply(Id.of(kind, id)).value();
    return name.equals(id) && changed.equals(values) ? this : new Row(kind, name, changed);
  }

  /**
   * The record that this row is.
   *
   * @throws InvalidRecord naming the first attribute and value that the kind cannot hold
   */
  public AtlasRecord toRecord() {
    for (String name : values.keySet()) {
      if (kind.findAttribute(name).isEmpty()) {
        throw new InvalidRecord(
            name,
            String.join("; ", list(name)),
            "A " + kind.word().replace('_', ' ') + " has no attribute '" + name + "'.",
            "Keep it in 'extra', or take it out.");
      }
    }
    return kind.read(this);
  }
}
