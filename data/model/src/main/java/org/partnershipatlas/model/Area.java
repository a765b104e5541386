package org.partnershipatlas.model;

import java.util.List;
import java.util.Optional;

/**
 * A place with tiers: a district, a county, a region or a partnership footprint.
 *
 * <p>{@code within} names every area that directly holds this one, so that a district may lie in a
 * county and in a partnership footprint. {@code successor} names what followed it on its last day.
 */
public record Area(
    Id<Area> id,
    String name,
    Optional<AreaKind> kind,
    Optional<String> code,
    List<Id<Area>> within,
    Interval when,
    List<Id<Area>> successor,
    About about)
    implements AtlasRecord {
  static final List<Attribute> ATTRIBUTES =
      Attribute.listed(
          Attribute.text("name").asRequired(),
          Attribute.word("kind", AreaKind.class),
          Attribute.text("code"),
          Attribute.ref("within", Kind.AREA).asList(),
          Attribute.date("from"),
          Attribute.date("to"),
          Attribute.ref("successor", Kind.AREA).asList());

  public Area {
    within = Refs.sorted(within);
    successor = Refs.sorted(successor);
  }

  /**
   * Reads a row of the kind <em>area</em>. @throws InvalidRecord naming the attribute and its value
   */
  static Area from(Row row) {
    RowReader in = new RowReader(row);
    return new Area(
        Id.of(Kind.AREA, row.id()),
        in.text("name"),
        in.findWord("kind", AreaKind.class),
        in.findText("code"),
        in.ids("within", Kind.AREA),
        in.interval(),
        in.ids("successor", Kind.AREA),
        in.about());
  }

  @Override
  public Row row() {
    return new RowWriter(id)
        .text("name", name)
        .word("kind", kind)
        .text("code", code)
        .ids("within", within)
        .interval(when)
        .ids("successor", successor)
        .about(about)
        .row();
  }

  @Override
  public List<Id<?>> references() {
    return Refs.of(within, successor);
  }

  @Override
  public Interval span() {
    return when;
  }
}
