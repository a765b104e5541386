package org.partnershipatlas.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Puts a row together, value by value in any order. Texts are brought to what every format can
 * hold; a blank one is none.
 */
public final class RowBuilder {
  private static final int USUAL = 10;

  private final Kind kind;
  private final String id;
  private String[] names = new String[USUAL];
  private List<String>[] texts = lists(USUAL);
  private int size;

  /** Begins a row with nothing but its id. */
  public RowBuilder(Kind kind, String id) {
    this.kind = kind;
    this.id = id;
  }

  /** Its kind. */
  public Kind kind() {
    return kind;
  }

  /** Its id. */
  public String id() {
    return id;
  }

  /** Sets an attribute, whatever it was before, to one text. */
  public RowBuilder put(String name, String text) {
    set(name, tidy(text));
    return this;
  }

  static List<String> tidy(String text) {
    String tidy = Tidy.text(text);
    return tidy.isEmpty() ? List.of() : List.of(tidy);
  }

  /** Sets an attribute, whatever it was before, to those texts; with none, it is taken away. */
  public RowBuilder put(String name, List<String> list) {
    set(name, tidy(list));
    return this;
  }

  /** Sets all of them. */
  public RowBuilder putAll(Map<String, List<String>> values) {
    if (values instanceof RowValues) {
      values.forEach(this::set); // tidy already
    } else {
      values.forEach(this::put);
    }
    return this;
  }

  private static List<String> tidy(List<String> list) {
    if (list.size() == 1) {
      return tidy(list.get(0));
    }
    List<String> kept = new ArrayList<>(list.size());
    for (String text : list) {
      String tidy = Tidy.text(text);
      if (!tidy.isEmpty()) {
        kept.add(tidy);
      }
    }
    return List.copyOf(kept);
  }

  /** The texts that an attribute has so far. */
  public List<String> list(String name) {
    int at = Arrays.binarySearch(names, 0, size, name);
    return at < 0 ? List.of() : texts[at];
  }

  /** Sets an attribute to texts that are tidy already. */
  void set(String name, List<String> list) {
    int at = Arrays.binarySearch(names, 0, size, name);
    if (at >= 0 && !list.isEmpty()) {
      texts[at] = list;
    } else if (at >= 0) {
      move(at + 1, at);
      size--;
    } else if (!list.isEmpty()) {
      insert(-at - 1, name, list);
    }
  }

  private void insert(int at, String name, List<String> list) {
    if (size == names.length) {
      names = Arrays.copyOf(names, 2 * size);
      texts = Arrays.copyOf(texts, 2 * size);
    }
    move(at, at + 1);
    names[at] = name;
    texts[at] = list;
    size++;
  }

  private void move(int from, int to) {
    System.arraycopy(names, from, names, to, size - from);
    System.arraycopy(texts, from, texts, to, size - from);
  }

  @SuppressWarnings("unchecked") // an array of a class with a parameter can be made in no other way
  static List<String>[] lists(int length) {
    return (List<String>[]) new List<?>[length];
  }

  /** The row as it is now. */
  public Row row() {
    return new Row(kind, id, values());
  }

  RowValues values() {
    return new RowValues(Arrays.copyOf(names, size), Arrays.copyOf(texts, size));
  }
}
