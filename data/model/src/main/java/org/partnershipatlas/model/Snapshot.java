package org.partnershipatlas.model;

import java.util.List;
import java.util.Optional;

/** A name for a revision and a day. */
public record Snapshot(
    Id<Snapshot> id, String name, Optional<Long> revision, Optional<PartialDate> day, About about)
    implements AtlasRecord {
  static final List<Attribute> ATTRIBUTES =
      Attribute.listed(
          Attribute.text("name").asRequired(), Attribute.whole("revision"), Attribute.date("day"));

  /**
   * Reads a row of the kind <em>snapshot</em>. @throws InvalidRecord naming the attribute and its
   * value
   */
  static Snapshot from(Row row) {
    RowReader in = new RowReader(row);
    return new Snapshot(
        Id.of(Kind.SNAPSHOT, row.id()),
        in.text("name"),
        in.findWhole("revision"),
        in.findDate("day"),
        in.about());
  }

  @Override
  public Row row() {
    return new RowWriter(id)
        .text("name", name)
        .whole("revision", revision)
        .date("day", day)
        .about(about)
        .row();
  }

  @Override
  public List<Id<?>> references() {
    return List.of();
  }
}
