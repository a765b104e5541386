package org.partnershipatlas.model;

import java.util.List;
import java.util.Optional;

/** Which column of a keeper's sheet means which attribute. */
public record ColumnMapping(
    Id<ColumnMapping> id,
    Optional<Id<Keeper>> keeper,
    Optional<String> sheet,
    String header,
    String column,
    About about)
    implements AtlasRecord {
  static final List<Attribute> ATTRIBUTES =
      Attribute.listed(
          Attribute.ref("keeper", Kind.KEEPER),
          Attribute.text("sheet"),
          Attribute.text("header").asRequired(),
          Attribute.text("column").asRequired());

  /**
   * Reads a row of the kind <em>column mapping</em>. @throws InvalidRecord naming the attribute and
   * its value
   */
  static ColumnMapping from(Row row) {
    RowReader in = new RowReader(row);
    return new ColumnMapping(
        Id.of(Kind.COLUMN_MAPPING, row.id()),
        in.findId("keeper", Kind.KEEPER),
        in.findText("sheet"),
        in.text("header"),
        in.text("column"),
        in.about());
  }

  @Override
  public Row row() {
    return new RowWriter(id)
        .id("keeper", keeper)
        .text("sheet", sheet)
        .text("header", header)
        .text("column", column)
        .about(about)
        .row();
  }

  @Override
  public List<Id<?>> references() {
    return Refs.of(keeper);
  }
}
