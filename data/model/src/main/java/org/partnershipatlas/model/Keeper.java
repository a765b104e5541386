package org.partnershipatlas.model;

import java.util.List;

/** Who keeps a file: its source and its area. */
public record Keeper(Id<Keeper> id, String name, List<Id<Area>> areas, About about)
    implements AtlasRecord {
  static final List<Attribute> ATTRIBUTES =
      Attribute.listed(
          Attribute.text("name").asRequired(), Attribute.ref("areas", Kind.AREA).asList());

  public Keeper {
    areas = Refs.sorted(areas);
  }

  /**
   * Reads a row of the kind <em>keeper</em>. @throws InvalidRecord naming the attribute and its
   * value
   */
  static Keeper from(Row row) {
    RowReader in = new RowReader(row);
    return new Keeper(
        Id.of(Kind.KEEPER, row.id()), in.text("name"), in.ids("areas", Kind.AREA), in.about());
  }

  @Override
  public Row row() {
    return new RowWriter(id).text("name", name).ids("areas", areas).about(about).row();
  }

  @Override
  public List<Id<?>> references() {
    return Refs.of(areas);
  }
}
