package org.partnershipatlas.model;

import java.util.List;
import java.util.Optional;

/** A field of work of organisations; the user's own list. */
public record Field(Id<Field> id, String name, Optional<Id<Field>> broader, About about)
    implements AtlasRecord {
  static final List<Attribute> ATTRIBUTES =
      Attribute.listed(Attribute.text("name").asRequired(), Attribute.ref("broader", Kind.FIELD));

  /**
   * Reads a row of the kind <em>field</em>. @throws InvalidRecord naming the attribute and its
   * value
   */
  static Field from(Row row) {
    RowReader in = new RowReader(row);
    return new Field(
        Id.of(Kind.FIELD, row.id()), in.text("name"), in.findId("broader", Kind.FIELD), in.about());
  }

  @Override
  public Row row() {
    return new RowWriter(id).text("name", name).id("broader", broader).about(about).row();
  }

  @Override
  public List<Id<?>> references() {
    return Refs.of(broader);
  }
}
