package org.partnershipatlas.register.council;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.partnershipatlas.model.AreaKind;
import org.partnershipatlas.model.Certainty;
import org.partnershipatlas.model.Interval;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Words;

/** Reads the built-in table of England's authorities. */
final class EnglandTable {
  private static final String FILE = "england.csv";

  private EnglandTable() {}

  static List<Authority> read() {
    List<Authority> all = new ArrayList<>();
    try (InputStream in = Objects.requireNonNull(EnglandTable.class.getResourceAsStream(FILE));
        CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
      rows.forEach(row -> all.add(authority(row)));
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read the table of England's authorities", e);
    }
    return List.copyOf(all);
  }

  private static Authority authority(NamedCsvRecord row) {
    return new Authority(
        row.getField("id"),
        row.getField("name"),
        row.getField("council"),
        Words.find(AreaKind.class, row.getField("kind")).orElseThrow(),
        find(row, "code"),
        list(row, "former_codes"),
        find(row, "county"),
        row.getField("region"),
        new Interval(
            find(row, "from").map(PartialDate::parse), find(row, "to").map(PartialDate::parse)),
        list(row, "successor"),
        list(row, "other_names"),
        Words.find(Certainty.class, row.getField("certainty")).orElseThrow());
  }

  private static Optional<String> find(NamedCsvRecord row, String header) {
    return Optional.of(row.getField(header)).filter(text -> !text.isBlank());
  }

  private static List<String> list(NamedCsvRecord row, String header) {
    return find(row, header).stream()
        .flatMap(text -> Arrays.stream(text.split(";", -1)))
        .map(String::strip)
        .toList();
  }
}
