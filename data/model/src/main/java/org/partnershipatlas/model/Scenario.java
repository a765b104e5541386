package org.partnershipatlas.model;

import java.util.List;

/** A named list of edits that are tried without being made. */
public record Scenario(Id<Scenario> id, String name, List<String> edits, About about)
    implements AtlasRecord {
  static final List<Attribute> ATTRIBUTES =
      Attribute.listed(Attribute.text("name").asRequired(), Attribute.text("edits").asList());

  public Scenario {
    edits = List.copyOf(edits);
  }

  /**
   * Reads a row of the kind <em>scenario</em>. @throws InvalidRecord naming the attribute and its
   * value
   */
  static Scenario from(Row row) {
    RowReader in = new RowReader(row);
    return new Scenario(
        Id.of(Kind.SCENARIO, row.id()), in.text("name"), in.texts("edits"), in.about());
  }

  @Override
  public Row row() {
    return new RowWriter(id).text("name", name).texts("edits", edits).about(about).row();
  }

  @Override
  public List<Id<?>> references() {
    return List.of();
  }
}
