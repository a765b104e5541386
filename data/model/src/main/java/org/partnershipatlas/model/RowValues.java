package org.partnershipatlas.model;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The values of a row: so few that two short arrays in the order of names are smaller and quicker
 * than a tree, of which a large register would make millions. Immutable.
 */
final class RowValues extends AbstractMap<String, List<String>>
    implements SortedMap<String, List<String>> {
  private final String[] names;
  private final List<String>[] texts;

  /** A bit for each name, by its hash: most names that are asked for are not there. */
  private final long bits;

  /** Takes both as they are: names in order and different, texts tidy. */
  RowValues(String[] names, List<String>[] texts) {
    this.names = names;
    this.texts = texts;
    long all = 0;
    for (String name : names) {
      all |= bit(name.hashCode());
    }
    this.bits = all;
  }

  private static long bit(int hash) {
    return 1L << (hash ^ (hash >>> 6));
  }

  private int find(@Nullable Object name) {
    // Each text keeps its hash, which tells nearly all others apart without a look at their
    // letters.
    int hash = Objects.hashCode(name);
    if ((bits & bit(hash)) == 0) {
      return -1;
    }
    for (int i = 0; i < names.length; i++) {
      if (names[i].hashCode() == hash && names[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public @Nullable List<String> get(@Nullable Object name) {
    int at = find(name);
    return at < 0 ? null : texts[at];
  }

  @Override
  public List<String> getOrDefault(@Nullable Object name, List<String> otherwise) {
    int at = find(name);
    return at < 0 ? otherwise : texts[at];
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return find(name) >= 0;
  }

  @Override
  public int size() {
    return names.length;
  }

  @Override
  public Set<Map.Entry<String, List<String>>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Map.Entry<String, List<String>>> iterator() {
        return new Entries();
      }

      @Override
      public int size() {
        return names.length;
      }
    };
  }

  private final class Entries implements Iterator<Map.Entry<String, List<String>>> {
    private int next;

    @Override
    public boolean hasNext() {
      return next < names.length;
    }

    @Override
    public Map.Entry<String, List<String>> next() {
      if (next == names.length) {
        throw new NoSuchElementException("A row has " + next + " values.");
      }
      int at = next++;
      return Map.entry(names[at], texts[at]);
    }
  }

  @Override
  public @Nullable Comparator<? super String> comparator() {
    return null;
  }

  @Override
  public SortedMap<String, List<String>> subMap(String from, String to) {
    return new TreeMap<>(this).subMap(from, to);
  }

  @Override
  public SortedMap<String, List<String>> headMap(String to) {
    return new TreeMap<>(this).headMap(to);
  }

  @Override
  public SortedMap<String, List<String>> tailMap(String from) {
    return new TreeMap<>(this).tailMap(from);
  }

  @Override
  public String firstKey() {
    return key(0);
  }

  @Override
  public String lastKey() {
    return key(names.length - 1);
  }

  private String key(int at) {
    if (names.length == 0) {
      throw new NoSuchElementException("A row without values has no first and no last.");
    }
    return names[at];
  }

  /** Of the texts alone, as every map has it. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RowValues values
        ? Arrays.equals(names, values.names) && Arrays.equals(texts, values.texts)
        : super.equals(other);
  }

  @Override
  public int hashCode() {
    return super.hashCode();
  }
}
