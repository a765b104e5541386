package org.partnershipatlas.model;

import java.util.List;
import java.util.Optional;

/**
 * That a list is known to be whole: the only ground on which an absence is a fact.
 *
 * <p>{@code of} is a group, an area, or the organisation or group that is the network.
 */
public record Completeness(
    Id<Completeness> id,
    CompletenessKind what,
    Id<?> of,
    Interval when,
    Optional<String> statedBy,
    About about)
    implements AtlasRecord {
  static final List<Attribute> ATTRIBUTES =
      Attribute.listed(
          Attribute.word("what", CompletenessKind.class).asRequired(),
          Attribute.ref("of", Kind.GROUP, Kind.AREA, Kind.ORGANISATION).asRequired(),
          Attribute.date("from"),
          Attribute.date("to"),
          Attribute.text("stated_by"));

  /**
   * Reads a row of the kind <em>completeness</em>. @throws InvalidRecord naming the attribute and
   * its value
   */
  static Completeness from(Row row) {
    RowReader in = new RowReader(row);
    return new Completeness(
        Id.of(Kind.COMPLETENESS, row.id()),
        in.word("what", CompletenessKind.class),
        in.ref("of"),
        in.interval(),
        in.findText("stated_by"),
        in.about());
  }

  @Override
  public Row row() {
    return new RowWriter(id)
        .word("what", what)
        .ref("of", of)
        .interval(when)
        .text("stated_by", statedBy)
        .about(about)
        .row();
  }

  @Override
  public List<Id<?>> references() {
    return Refs.of(of);
  }

  @Override
  public Interval span() {
    return when;
  }
}
