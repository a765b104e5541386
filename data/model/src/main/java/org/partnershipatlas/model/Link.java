package org.partnershipatlas.model;

import java.util.List;

/** A formal link from one group to another. */
public record Link(
    Id<Link> id, Id<Group> fromGroup, Id<Group> toGroup, LinkKind kind, Interval when, About about)
    implements AtlasRecord {
  static final List<Attribute> ATTRIBUTES =
      Attribute.listed(
          Attribute.ref("from_group", Kind.GROUP).asRequired(),
          Attribute.ref("to_group", Kind.GROUP).asRequired(),
          Attribute.word("kind", LinkKind.class).asRequired(),
          Attribute.date("from"),
          Attribute.date("to"));

  /**
   * Reads a row of the kind <em>link</em>. @throws InvalidRecord naming the attribute and its value
   */
  static Link from(Row row) {
    RowReader in = new RowReader(row);
    return new Link(
        Id.of(Kind.LINK, row.id()),
        in.id("from_group", Kind.GROUP),
        in.id("to_group", Kind.GROUP),
        in.word("kind", LinkKind.class),
        in.interval(),
        in.about());
  }

  @Override
  public Row row() {
    return new RowWriter(id)
        .id("from_group", fromGroup)
        .id("to_group", toGroup)
        .word("kind", kind)
        .interval(when)
        .about(about)
        .row();
  }

  @Override
  public List<Id<?>> references() {
    return Refs.of(fromGroup, toGroup);
  }

  @Override
  public Interval span() {
    return when;
  }
}
