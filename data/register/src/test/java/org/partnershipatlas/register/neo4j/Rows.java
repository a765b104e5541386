package org.partnershipatlas.register.neo4j;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Row;

/** Records written as lines of text: {@code kind:id attribute=value; value | attribute=value}. */
final class Rows {
  private Rows() {}

  static List<AtlasRecord> of(String text) {
    List<AtlasRecord> records = new ArrayList<>();
    text.lines().filter(line -> !line.isBlank()).forEach(line -> records.add(record(line)));
    return records;
  }

  private static AtlasRecord record(String line) {
    String[] parts = line.strip().split(" ", 2);
    Id<?> id = Id.parse(parts[0]);
    Row row = Row.of(id.kind(), id.value());
    for (String pair : parts[1].split("\\|")) {
      String[] nameAndValues = pair.strip().split("=", 2);
      row = row.with(nameAndValues[0], Arrays.asList(nameAndValues[1].split("; ")));
    }
    return row.toRecord();
  }
}
