package org.partnershipatlas.register.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.ModelException;
import org.partnershipatlas.model.Row;

/**
 * Reads a folder of CSV sheets whose headers are the attributes' own names. It is strict, since our
 * own samples have no excuse: an unknown header, a short row or a wrong value ends the reading.
 */
final class SampleSheets {
  private SampleSheets() {}

  /** The records of that sample. */
  static List<AtlasRecord> read(String name) {
    List<AtlasRecord> records = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      String file = name + "/" + fileName(kind);
      try (InputStream in = SampleSheets.class.getResourceAsStream(file)) {
        if (in != null) {
          read(kind, file, new InputStreamReader(in, StandardCharsets.UTF_8), records);
        }
      } catch (IOException e) {
        throw new UncheckedIOException("Could not read the sample's sheet " + file, e);
      }
    }
    return List.copyOf(records);
  }

  /** The file in which a kind's records stand. */
  static String fileName(Kind kind) {
    return kind.sheet().toLowerCase(Locale.ROOT).replace(' ', '_') + ".csv";
  }

  /** Reads one sheet; {@code file} is named where something is wrong. */
  static void read(Kind kind, String file, Reader reader, List<AtlasRecord> into)
      throws IOException {
    try (CsvReader<NamedCsvRecord> rows =
        // The reader's own defaults refuse rows that are longer or shorter than the header.
        CsvReader.builder().ofNamedCsvRecord(reader)) {
      for (NamedCsvRecord row : rows) {
        into.add(record(kind, file, row));
      }
    }
  }

  private static AtlasRecord record(Kind kind, String file, NamedCsvRecord row) {
    Map<String, List<String>> values = new TreeMap<>();
    String place = file + ", line " + row.getStartingLineNumber();
    row.getFieldsAsMap()
        .forEach(
            (header, cell) -> {
              if (!header.equals("id") && !cell.isBlank()) {
                values.put(header, texts(kind, header, cell, place));
              }
            });
    try {
      return Row.of(kind, row.getField("id"), values).toRecord();
    } catch (ModelException e) {
      throw new IllegalStateException(place + ": " + e.getMessage(), e);
    }
  }

  private static List<String> texts(Kind kind, String header, String cell, String place) {
    Attribute attribute =
        kind.findAttribute(header)
            .orElseThrow(() -> new IllegalStateException(place + ": no attribute " + header));
    return attribute.list()
        ? Arrays.stream(cell.split(";", -1)).map(String::strip).toList()
        : List.of(cell);
  }
}
