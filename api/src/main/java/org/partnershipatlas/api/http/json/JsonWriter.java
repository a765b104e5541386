package org.partnershipatlas.api.http.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Word;

/**
 * Writes values as JSON: a Java record by its components in snake case, a closed list by its word,
 * an id as {@code kind:value}, a number that is not one as null. An optional that is empty is left
 * out of the object that holds it. It notes every id that it writes, so that an answer can carry
 * their names.
 */
public final class JsonWriter {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final Map<Class<?>, Part[]> PARTS = new ConcurrentHashMap<>();

  private final JsonGenerator out;
  private final Set<Id<?>> ids = new TreeSet<>();

  /** Writes to that generator. */
  public JsonWriter(JsonGenerator out) {
    this.out = out;
  }

  /** A value as JSON, in UTF-8. */
  public static byte[] bytes(Object value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 12);
    try (JsonGenerator out = FACTORY.createGenerator(bytes)) {
      new JsonWriter(out).write(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A value as JSON, each field on its own line, for people to read. */
  public static String pretty(Object value) {
    java.io.StringWriter text = new java.io.StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(text).useDefaultPrettyPrinter()) {
      new JsonWriter(out).write(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** Every id that has been written, in order. */
  public Set<Id<?>> ids() {
    return Collections.unmodifiableSet(ids);
  }

  /** Writes a value. */
  public void write(@Nullable Object value) throws IOException {
    if (value == null) {
      out.writeNull();
    } else if (value instanceof Id<?> id) {
      ids.add(id);
      out.writeString(id.toString());
    } else if (value instanceof Word word) {
      out.writeString(word.word());
    } else if (value instanceof Number number) {
      writeNumber(number);
    } else if (value instanceof Boolean flag) {
      out.writeBoolean(flag);
    } else if (value instanceof Map<?, ?> map) {
      writeMap(map);
    } else if (value instanceof Iterable<?> list && !(value instanceof java.nio.file.Path)) {
      writeList(list);
    } else if (isOptional(value)) {
      write(content(value));
    } else if (value.getClass().isRecord() && !printsItself(value)) {
      writeRecord(value);
    } else {
      out.writeString(value.toString());
    }
  }

  private void writeNumber(Number number) throws IOException {
    if (number instanceof Double || number instanceof Float) {
      double value = number.doubleValue();
      if (Double.isNaN(value) || Double.isInfinite(value)) {
        out.writeNull();
      } else {
        out.writeNumber(value);
      }
    } else if (number instanceof java.math.BigDecimal big) {
      out.writeNumber(big);
    } else {
      out.writeNumber(number.longValue());
    }
  }

  private void writeMap(Map<?, ?> map) throws IOException {
    out.writeStartObject();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      writeField(key(entry.getKey()), entry.getValue());
    }
    out.writeEndObject();
  }

  private String key(Object key) {
    if (key instanceof Id<?> id) {
      ids.add(id);
    }
    return key instanceof Word word ? word.word() : key.toString();
  }

  private void writeList(Iterable<?> list) throws IOException {
    out.writeStartArray();
    for (Object entry : list) {
      write(entry);
    }
    out.writeEndArray();
  }

  private void writeRecord(Object entry) throws IOException {
    out.writeStartObject();
    for (Part part : PARTS.computeIfAbsent(entry.getClass(), JsonWriter::parts)) {
      writeField(part.name(), part.of(entry));
    }
    out.writeEndObject();
  }

  private void writeField(String name, @Nullable Object value) throws IOException {
    if (value == null || (isOptional(value) && content(value) == null)) {
      return;
    }
    out.writeFieldName(name);
    write(value);
  }

  private static boolean isOptional(Object value) {
    return value instanceof Optional
        || value instanceof OptionalInt
        || value instanceof OptionalLong
        || value instanceof OptionalDouble;
  }

  private static @Nullable Object content(Object optional) {
    if (optional instanceof OptionalInt whole) {
      return whole.isPresent() ? (Object) whole.getAsInt() : null;
    }
    if (optional instanceof OptionalLong whole) {
      return whole.isPresent() ? (Object) whole.getAsLong() : null;
    }
    if (optional instanceof OptionalDouble number) {
      return number.isPresent() ? (Object) number.getAsDouble() : null;
    }
    return optional instanceof Optional<?> any && any.isPresent() ? any.get() : null;
  }

  /** A date or a fingerprint is a record with one text form of its own. */
  private static boolean printsItself(Object value) {
    return value instanceof org.partnershipatlas.model.PartialDate
        || value instanceof org.partnershipatlas.model.Fingerprint;
  }

  private static Part[] parts(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Part[] parts = new Part[components.length];
    for (int i = 0; i < components.length; i++) {
      components[i].getAccessor().setAccessible(true);
      parts[i] = new Part(snake(components[i].getName()), components[i].getAccessor());
    }
    return parts;
  }

  private static String snake(String name) {
    StringBuilder snake = new StringBuilder(name.length() + 4);
    for (char c : name.toCharArray()) {
      if (Character.isUpperCase(c)) {
        snake.append('_').append(Character.toLowerCase(c));
      } else {
        snake.append(c);
      }
    }
    return snake.toString();
  }

  private record Part(String name, java.lang.reflect.Method accessor) {
    @Nullable Object of(Object entry) {
      try {
        return accessor.invoke(entry);
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException("Cannot read " + accessor, e);
      }
    }
  }
}
