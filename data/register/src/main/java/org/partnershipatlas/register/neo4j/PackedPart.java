package org.partnershipatlas.register.neo4j;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a part of an answer by which the local server's own procedures tell many nodes or
 * relationships at once; their class {@code PackedWriter} says what the bytes mean. Each must be
 * read in the order in which it was written; the properties last read stand here until the next.
 */
final class PackedPart implements WrittenProperties {
  private static final int TEXT = 0;
  private static final int LIST = 1;
  private static final int WHOLE = 2;
  private static final int NUMBER = 3;
  private static final int NO = 4;
  private static final int YES = 5;

  private static final int USUAL = 16;
  private static final int SLOTS = 1 << 9;
  private static final int LONGEST_SHARED = 40;

  private final byte[] bytes;
  private final List<String> known = new ArrayList<>();

  /** Texts that stood here last, and where. */
  private final @Nullable String[] texts = new String[SLOTS];

  private final int[] starts = new int[SLOTS];
  private final int[] ends = new int[SLOTS];
  private int at;
  private String[] names = new String[USUAL];
  private Object[] values = new Object[USUAL];
  private int size;

  PackedPart(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Begins again. */
  void begin() {
    at = 0;
    known.clear();
  }

  /** Whether anything is left to be read. */
  boolean hasNext() {
    return at < bytes.length;
  }

  /** Reads a number. */
  long number() {
    long number = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      number |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }

  /** Reads a name. */
  String name() {
    return named(count());
  }

  private String named(int place) {
    if (place > known.size()) {
      known.add(text());
    }
    return known.get(place - 1);
  }

  /** Reads all properties of one node or relationship. */
  WrittenProperties properties() {
    size = 0;
    for (int place = count(); place != 0; place = count()) {
      if (size == names.length) {
        names = Arrays.copyOf(names, 2 * size);
        values = Arrays.copyOf(values, 2 * size);
      }
      names[size] = named(place);
      values[size++] = value();
    }
    return this;
  }

  /** Reads over all properties of one node or relationship; the value of one that is a text. */
  Optional<String> findProperty(String wanted) {
    Optional<String> found = Optional.empty();
    for (int place = count(); place != 0; place = count()) {
      if (named(place).equals(wanted) && bytes[at] == TEXT) {
        at++;
        found = Optional.of(text());
      } else {
        skip();
      }
    }
    return found;
  }

  private void skip() {
    int tag = bytes[at++];
    if (tag == TEXT) {
      int length = count();
      at += length;
    } else if (tag == LIST) {
      for (int left = count(); left > 0; left--) {
        skip();
      }
    } else if (tag == WHOLE) {
      number();
    } else if (tag == NUMBER) {
      at += Long.BYTES;
    }
  }

  private Object value() {
    int tag = bytes[at++];
    return switch (tag) {
      case TEXT -> text();
      case LIST -> list();
      case WHOLE -> whole();
      case NUMBER -> eightBytes();
      case NO -> false;
      case YES -> true;
      default -> throw new IllegalStateException("no kind of value has the number " + tag);
    };
  }

  private List<Object> list() {
    int length = count();
    List<Object> list = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      list.add(value());
    }
    return list;
  }

  private long whole() {
    long coded = number();
    return (coded >>> 1) ^ -(coded & 1);
  }

  private double eightBytes() {
    long bits = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      bits = (bits << Byte.SIZE) | (bytes[at++] & 0xFF);
    }
    return Double.longBitsToDouble(bits);
  }

  /** Most texts of a register are one of few words, dates and sources: those are made once. */
  private String text() {
    int length = count();
    int start = at;
    at += length;
    if (length == 0 || length > LONGEST_SHARED) {
      return new String(bytes, start, length, StandardCharsets.UTF_8);
    }
    int slot = (31 * (31 * length + bytes[start]) + bytes[at - 1]) & (SLOTS - 1);
    String last = texts[slot];
    if (last == null || !Arrays.equals(bytes, starts[slot], ends[slot], bytes, start, at)) {
      last = new String(bytes, start, length, StandardCharsets.UTF_8);
      texts[slot] = last;
      starts[slot] = start;
      ends[slot] = at;
    }
    return last;
  }

  private int count() {
    return Math.toIntExact(number());
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public String name(int i) {
    return names[i];
  }

  @Override
  public Object value(int i) {
    return values[i];
  }
}
