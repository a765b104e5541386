package org.partnershipatlas.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Row;

/**
 * Reads the generator's own sheets as they were written, without the questions that an import asks
 * and without its limits of size: England's are larger than a file may be.
 */
final class GeneratedSheets {
  private final List<AtlasRecord> records = new ArrayList<>();
  private final Map<String, String> known = new HashMap<>();

  private GeneratedSheets() {}

  static Network network(Path folder, LocalDate day) {
    GeneratedSheets sheets = new GeneratedSheets();
    for (Kind kind : Kind.values()) {
      Path file = folder.resolve(kind.sheet().toLowerCase(Locale.ROOT).replace(' ', '-') + ".csv");
      if (Files.isRegularFile(file)) {
        sheets.read(kind, file);
      }
    }
    sheets.known.clear();
    return Network.of(sheets.records, day);
  }

  private void read(Kind kind, Path file) {
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
      List<String> head = new ArrayList<>();
      for (CsvRecord line : reader) {
        if (head.isEmpty()) {
          head.addAll(line.getFields());
        } else {
          records.add(record(kind, head, line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private AtlasRecord record(Kind kind, List<String> head, CsvRecord line) {
    Row row = Row.of(kind, once(line.getField(0)));
    for (int i = 1; i < head.size(); i++) {
      if (!line.getField(i).isEmpty()) {
        List<String> texts = new ArrayList<>();
        for (String text : line.getField(i).split("; ", -1)) {
          texts.add(once(text));
        }
        row = row.with(head.get(i), texts);
      }
    }
    return row.toRecord();
  }

  // The same text is kept once.
  private String once(String text) {
    String first = known.putIfAbsent(text, text);
    return first == null ? text : first;
  }
}
