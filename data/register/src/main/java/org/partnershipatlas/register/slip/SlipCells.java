package org.partnershipatlas.register.slip;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Row;

/** Attributes of records as the texts of a slip. */
final class SlipCells {
  private final Network shown;

  SlipCells(Network shown) {
    this.shown = shown;
  }

  /** A row for each record, in the order of what they say. */
  List<SlipRow> rows(List<SlipColumn> columns, List<? extends AtlasRecord> records) {
    return records.stream()
        .map(each -> row(columns, each))
        .sorted(
            Comparator.comparing((SlipRow row) -> String.join("\u0001", row.cells()))
                .thenComparing(row -> row.records().toString()))
        .toList();
  }

  /** The row of one record. */
  SlipRow row(List<SlipColumn> columns, AtlasRecord entry) {
    Row row = entry.row();
    return new SlipRow(
        List.of(entry.id()), columns.stream().map(c -> text(row, c.attribute())).toList());
  }

  /** What an attribute says, in words; empty where nothing is recorded. */
  String text(Row row, String name) {
    Attribute attribute = row.kind().findAttribute(name).orElseThrow();
    List<String> texts = new ArrayList<>();
    for (String text : row.list(name)) {
      texts.add(
          switch (attribute.type()) {
            case REF -> shown.name(attribute.id(text));
            case DATE -> SlipWords.date(PartialDate.parse(text));
            default -> text;
          });
    }
    return String.join("; ", texts);
  }
}
