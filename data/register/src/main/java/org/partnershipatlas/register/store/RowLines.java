package org.partnershipatlas.register.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Row;

/** Rows as lines of JSON: for the history, the network that was last read, and backups. */
public final class RowLines {
  private static final JsonFactory JSON = new JsonFactory();
  private static final ObjectReader READER = new ObjectMapper().reader();

  private RowLines() {}

  /** The rows as one compressed block. */
  public static byte[] pack(List<Row> rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = compressed(bytes)) {
      for (Row row : rows) {
        write(out, row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail to be written", e);
    }
    return bytes.toByteArray();
  }

  /** The same, unless the block would be larger than so many bytes. */
  public static Optional<byte[]> findPacked(List<Row> rows, int mostBytes) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = compressed(bytes)) {
      for (Row row : rows) {
        write(out, row);
        if (bytes.size() > mostBytes) {
          return Optional.empty();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail to be written", e);
    }
    return Optional.of(bytes.toByteArray());
  }

  /** The rows of a block. */
  public static List<Row> unpack(byte[] block) {
    try (BufferedReader in = lines(new ByteArrayInputStream(block))) {
      return readAll(in);
    } catch (IOException e) {
      throw new UncheckedIOException("a history entry is damaged", e);
    }
  }

  /** Light compression: it is written after every change. */
  public static OutputStream compressed(OutputStream out) throws IOException {
    return new GZIPOutputStream(out, 1 << 16) {
      {
        def.setLevel(Deflater.BEST_SPEED);
      }
    };
  }

  /** The lines of what was compressed so. */
  public static BufferedReader lines(InputStream in) throws IOException {
    return new BufferedReader(
        new InputStreamReader(new GZIPInputStream(in, 1 << 16), StandardCharsets.UTF_8), 1 << 16);
  }

  /** Writes a row and ends its line. */
  public static void write(OutputStream out, Row row) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartArray();
      json.writeString(row.kind().word());
      json.writeString(row.id());
      json.writeStartObject();
      for (var entry : row.values().entrySet()) {
        json.writeArrayFieldStart(entry.getKey());
        for (String text : entry.getValue()) {
          json.writeString(text);
        }
        json.writeEndArray();
      }
      json.writeEndObject();
      json.writeEndArray();
    }
    out.write('\n');
  }

  /** Reads rows to the end. */
  public static List<Row> readAll(BufferedReader in) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      rows.add(read(line));
    }
    return rows;
  }

  /**
   * Reads the row of one line.
   *
   * @throws IOException if it is no row
   */
  public static Row read(String line) throws IOException {
    JsonNode row = READER.readTree(line);
    if (!row.path(0).isTextual() || !row.path(1).isTextual() || !row.path(2).isObject()) {
      throw new IOException("a line holds no record");
    }
    SortedMap<String, List<String>> values = new TreeMap<>();
    for (Map.Entry<String, JsonNode> field : row.get(2).properties()) {
      List<String> texts = new ArrayList<>();
      for (JsonNode text : field.getValue()) {
        if (!text.isTextual()) {
          throw new IOException("a record holds what is no text");
        }
        texts.add(text.textValue());
      }
      values.put(field.getKey(), texts);
    }
    Id<?> id = Id.parse(row.get(0).textValue() + ":" + row.get(1).textValue());
    return new Row(id.kind(), id.value(), values);
  }
}
