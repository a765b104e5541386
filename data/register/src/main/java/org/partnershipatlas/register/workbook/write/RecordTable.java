package org.partnershipatlas.register.workbook.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.workbook.cell.ListCell;
import org.partnershipatlas.register.workbook.read.WorkbookReader;

/**
 * The records of one kind as a table: the id, each attribute that any of them has, and a column for
 * each kept one.
 *
 * @param kind the kind
 * @param header in plain words
 * @param rows in the order of ids
 */
record RecordTable(Kind kind, List<String> header, List<List<String>> rows) {

  /** Every kind of which there are records, in the order of the kinds. */
  static List<RecordTable> all(Network network) {
    Map<Kind, List<Row>> byKind = new TreeMap<>();
    for (AtlasRecord each : network.listAll()) {
      byKind.computeIfAbsent(each.recordKind(), k -> new ArrayList<>()).add(each.row());
    }
    List<RecordTable> tables = new ArrayList<>();
    byKind.forEach((kind, rows) -> tables.add(of(kind, rows)));
    return tables;
  }

  private static RecordTable of(Kind kind, List<Row> rows) {
    Set<String> used = new TreeSet<>();
    rows.forEach(row -> used.addAll(row.values().keySet()));
    List<Attribute> attributes =
        kind.attributes().stream()
            .filter(a -> a.type() != Attribute.Type.MAP)
            .filter(a -> a.required() || used.contains(a.name()))
            .toList();
    Set<String> kept = new TreeSet<>();
    rows.forEach(row -> row.list("extra").forEach(entry -> kept.add(key(entry))));
    List<String> header = new ArrayList<>(List.of("id"));
    attributes.forEach(attribute -> header.add(attribute.header()));
    kept.forEach(key -> header.add(WorkbookReader.keptHeader(kind, key)));
    List<List<String>> lines = new ArrayList<>();
    for (Row row : rows) {
      lines.add(line(row, attributes, kept));
    }
    return new RecordTable(kind, header, lines);
  }

  private static List<String> line(Row row, List<Attribute> attributes, Set<String> kept) {
    List<String> line = new ArrayList<>(List.of(row.id()));
    for (Attribute attribute : attributes) {
      List<String> texts = row.list(attribute.name());
      line.add(attribute.list() ? ListCell.join(texts) : String.join("", texts));
    }
    Map<String, String> extra = new TreeMap<>();
    row.list("extra")
        .forEach(entry -> extra.put(key(entry), entry.substring(entry.indexOf('=') + 1)));
    kept.forEach(key -> line.add(extra.getOrDefault(key, "")));
    return line;
  }

  private static String key(String entry) {
    return entry.substring(0, entry.indexOf('='));
  }
}
