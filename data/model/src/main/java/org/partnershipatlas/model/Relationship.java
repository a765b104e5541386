package org.partnershipatlas.model;

import java.util.List;
import java.util.Optional;

/** What one organisation says of its dealings with another; answers run from 1 to 4. */
public record Relationship(
    Id<Relationship> id,
    Id<Organisation> organisation,
    Id<Organisation> otherOrganisation,
    Optional<RelationshipKind> kind,
    Optional<Terms> terms,
    Optional<Long> frequency,
    Optional<Long> trust,
    Optional<Long> value,
    Interval when,
    About about)
    implements AtlasRecord {
  static final List<Attribute> ATTRIBUTES =
      Attribute.listed(
          Attribute.ref("organisation", Kind.ORGANISATION).asRequired(),
          Attribute.ref("other_organisation", Kind.ORGANISATION).asRequired(),
          Attribute.word("kind", RelationshipKind.class),
          Attribute.word("terms", Terms.class),
          Attribute.whole("frequency"),
          Attribute.whole("trust"),
          Attribute.whole("value"),
          Attribute.date("from"),
          Attribute.date("to"));

  /**
   * Reads a row of the kind <em>relationship</em>. @throws InvalidRecord naming the attribute and
   * its value
   */
  static Relationship from(Row row) {
    RowReader in = new RowReader(row);
    return new Relationship(
        Id.of(Kind.RELATIONSHIP, row.id()),
        in.id("organisation", Kind.ORGANISATION),
        in.id("other_organisation", Kind.ORGANISATION),
        in.findWord("kind", RelationshipKind.class),
        in.findWord("terms", Terms.class),
        in.findWhole("frequency"),
        in.findWhole("trust"),
        in.findWhole("value"),
        in.interval(),
        in.about());
  }

  @Override
  public Row row() {
    return new RowWriter(id)
        .id("organisation", organisation)
        .id("other_organisation", otherOrganisation)
        .word("kind", kind)
        .word("terms", terms)
        .whole("frequency", frequency)
        .whole("trust", trust)
        .whole("value", value)
        .interval(when)
        .about(about)
        .row();
  }

  @Override
  public List<Id<?>> references() {
    return Refs.of(organisation, otherOrganisation);
  }

  @Override
  public Interval span() {
    return when;
  }
}
