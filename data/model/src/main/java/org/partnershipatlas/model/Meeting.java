package org.partnershipatlas.model;

import java.util.List;
import java.util.Optional;

/** An ordered set of saved views. */
public record Meeting(
    Id<Meeting> id, String name, Optional<PartialDate> date, List<String> views, About about)
    implements AtlasRecord {
  static final List<Attribute> ATTRIBUTES =
      Attribute.listed(
          Attribute.text("name").asRequired(),
          Attribute.date("date"),
          Attribute.text("views").asList());

  public Meeting {
    views = List.copyOf(views);
  }

  /**
   * Reads a row of the kind <em>meeting</em>. @throws InvalidRecord naming the attribute and its
   * value
   */
  static Meeting from(Row row) {
    RowReader in = new RowReader(row);
    return new Meeting(
        Id.of(Kind.MEETING, row.id()),
        in.text("name"),
        in.findDate("date"),
        in.texts("views"),
        in.about());
  }

  @Override
  public Row row() {
    return new RowWriter(id)
        .text("name", name)
        .date("date", date)
        .texts("views", views)
        .about(about)
        .row();
  }

  @Override
  public List<Id<?>> references() {
    return List.of();
  }
}
