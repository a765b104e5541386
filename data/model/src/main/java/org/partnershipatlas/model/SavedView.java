package org.partnershipatlas.model;

import java.util.List;
import java.util.Optional;

/**
 * A view kept by name, with its settings, and where records stand in it.
 *
 * @param positions each as the text of a {@link Position}
 */
public record SavedView(
    Id<SavedView> id,
    String name,
    String view,
    List<String> settings,
    List<String> positions,
    About about)
    implements AtlasRecord {
  static final List<Attribute> ATTRIBUTES =
      Attribute.listed(
          Attribute.text("name").asRequired(),
          Attribute.text("view").asRequired(),
          Attribute.text("settings").asList(),
          Attribute.text("positions").asList());

  public SavedView {
    settings = List.copyOf(settings);
    positions = List.copyOf(positions);
  }

  /**
   * Reads a row of the kind <em>saved view</em>. @throws InvalidRecord naming the attribute and its
   * value
   */
  static SavedView from(Row row) {
    RowReader in = new RowReader(row);
    return new SavedView(
        Id.of(Kind.SAVED_VIEW, row.id()),
        in.text("name"),
        in.text("view"),
        in.texts("settings"),
        in.texts("positions"),
        in.about());
  }

  /** Where records stand in it; a text that says no place is passed over. */
  public List<Position> listPositions() {
    return positions.stream().map(Position::find).flatMap(Optional::stream).toList();
  }

  @Override
  public Row row() {
    return new RowWriter(id)
        .text("name", name)
        .text("view", view)
        .texts("settings", settings)
        .texts("positions", positions)
        .about(about)
        .row();
  }

  @Override
  public List<Id<?>> references() {
    return List.of();
  }
}
