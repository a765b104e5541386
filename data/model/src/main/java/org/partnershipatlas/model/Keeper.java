package org.partnershipatlas.model;

import java.util.List;

/**
 * Who keeps a file: its source and its area.
 *
 * @param files what their files are called, without the days and numbers in the names
 * @param headers the headers of their sheets, each sheet's in one text, by which a file of theirs
 *     is known again under another name
 */
public record Keeper(
    Id<Keeper> id,
    String name,
    List<Id<Area>> areas,
    List<String> files,
    List<String> headers,
    About about)
    implements AtlasRecord {
  static final List<Attribute> ATTRIBUTES =
      Attribute.listed(
          Attribute.text("name").asRequired(),
          Attribute.ref("areas", Kind.AREA).asList(),
          Attribute.text("files").asList(),
          Attribute.text("headers").asList());

  public Keeper {
    areas = Refs.sorted(areas);
    files = List.copyOf(files);
    headers = List.copyOf(headers);
  }

  /**
   * Reads a row of the kind <em>keeper</em>. @throws InvalidRecord naming the attribute and its
   * value
   */
  static Keeper from(Row row) {
    RowReader in = new RowReader(row);
    return new Keeper(
        Id.of(Kind.KEEPER, row.id()),
        in.text("name"),
        in.ids("areas", Kind.AREA),
        in.texts("files"),
        in.texts("headers"),
        in.about());
  }

  @Override
  public Row row() {
    return new RowWriter(id)
        .text("name", name)
        .ids("areas", areas)
        .texts("files", files)
        .texts("headers", headers)
        .about(about)
        .row();
  }

  @Override
  public List<Id<?>> references() {
    return Refs.of(areas);
  }
}
