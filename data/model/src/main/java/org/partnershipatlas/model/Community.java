package org.partnershipatlas.model;

import java.util.List;
import java.util.Optional;

/** A community of people that organisations serve; the user's own list. */
public record Community(Id<Community> id, String name, Optional<Id<Community>> broader, About about)
    implements AtlasRecord {
  static final List<Attribute> ATTRIBUTES =
      Attribute.listed(
          Attribute.text("name").asRequired(), Attribute.ref("broader", Kind.COMMUNITY));

  /**
   * Reads a row of the kind <em>community</em>. @throws InvalidRecord naming the attribute and its
   * value
   */
  static Community from(Row row) {
    RowReader in = new RowReader(row);
    return new Community(
        Id.of(Kind.COMMUNITY, row.id()),
        in.text("name"),
        in.findId("broader", Kind.COMMUNITY),
        in.about());
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
