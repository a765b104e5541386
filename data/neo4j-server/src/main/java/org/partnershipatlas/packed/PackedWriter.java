package org.partnershipatlas.packed;

import java.lang.reflect.Array;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes what one part holds. Numbers are in groups of seven bits, the lowest first, the highest
 * bit saying that more follow. A text is the number of its bytes and its bytes in UTF-8. A name is
 * written once in a part: its place among the names so far, from 1, and where it is new, its text;
 * a 0 in place of a name says that no more follow. A value is one byte that says what it is, and
 * then:
 *
 * <ul>
 *   <li>0: a text;
 *   <li>1: a list, as how many values, and they;
 *   <li>2: a whole number, doubled, or for one below zero, doubled, less one and without its sign;
 *   <li>3: another number, as the eight bytes of a double, the highest first;
 *   <li>4: no;
 *   <li>5: yes.
 * </ul>
 *
 * <p>What Neo4j has beyond these, such as a point, is the text that it shows.
 */
final class PackedWriter {
  private static final int TEXT = 0;
  private static final int LIST = 1;
  private static final int WHOLE = 2;
  private static final int NUMBER = 3;
  private static final int NO = 4;
  private static final int YES = 5;

  private static final int LONGEST_NUMBER = 10;

  private final Map<String, Integer> names = new HashMap<>();
  private byte[] bytes = new byte[1 << 17];
  private int size;

  /** How many bytes there are so far. */
  int size() {
    return size;
  }

  /** The bytes so far. */
  byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }

  /** Writes a number of at least zero. */
  void number(long number) {
    reserve(LONGEST_NUMBER);
    long rest = number;
    while ((rest & ~0x7FL) != 0) {
      bytes[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  /** Writes a name. */
  void name(String name) {
    Integer place = names.putIfAbsent(name, names.size() + 1);
    if (place == null) {
      number(names.size());
      text(name);
    } else {
      number(place);
    }
  }

  /** Writes that no more names follow. */
  void end() {
    number(0);
  }

  /** Writes the value of a property. */
  void value(Object value) {
    if (value instanceof String text) {
      tag(TEXT);
      text(text);
    } else if (value instanceof Boolean yes) {
      tag(yes ? YES : NO);
    } else if (value instanceof Double || value instanceof Float) {
      tag(NUMBER);
      eightBytes(Double.doubleToLongBits(((Number) value).doubleValue()));
    } else if (value instanceof Number number) {
      tag(WHOLE);
      number((number.longValue() << 1) ^ (number.longValue() >> (Long.SIZE - 1)));
    } else if (value.getClass().isArray()) {
      tag(LIST);
      number(Array.getLength(value));
      for (int i = 0; i < Array.getLength(value); i++) {
        value(Array.get(value, i));
      }
    } else {
      tag(TEXT);
      text(value.toString());
    }
  }

  private void tag(int tag) {
    reserve(1);
    bytes[size++] = (byte) tag;
  }

  private void text(String text) {
    byte[] coded = text.getBytes(StandardCharsets.UTF_8);
    number(coded.length);
    reserve(coded.length);
    System.arraycopy(coded, 0, bytes, size, coded.length);
    size += coded.length;
  }

  private void eightBytes(long bits) {
    reserve(Long.BYTES);
    for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      bytes[size++] = (byte) (bits >>> shift);
    }
  }

  private void reserve(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }
}
