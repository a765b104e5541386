package org.partnershipatlas.model;

import java.util.List;
import java.util.Optional;

/**
 * That a person works for, or belongs to, an organisation.
 *
 * <p>For a councillor, the organisation is the council whose councillor the person is.
 */
public record Affiliation(
    Id<Affiliation> id,
    Id<Person> person,
    Id<Organisation> organisation,
    Optional<AffiliationCapacity> capacity,
    Optional<String> postTitle,
    Optional<Boolean> senior,
    Interval when,
    About about)
    implements AtlasRecord {
  static final List<Attribute> ATTRIBUTES =
      Attribute.listed(
          Attribute.ref("person", Kind.PERSON).asRequired(),
          Attribute.ref("organisation", Kind.ORGANISATION).asRequired(),
          Attribute.word("capacity", AffiliationCapacity.class),
          Attribute.text("post_title"),
          Attribute.yesNo("senior"),
          Attribute.date("from"),
          Attribute.date("to"));

  /**
   * Reads a row of the kind <em>affiliation</em>. @throws InvalidRecord naming the attribute and
   * its value
   */
  static Affiliation from(Row row) {
    RowReader in = new RowReader(row);
    return new Affiliation(
        Id.of(Kind.AFFILIATION, row.id()),
        in.id("person", Kind.PERSON),
        in.id("organisation", Kind.ORGANISATION),
        in.findWord("capacity", AffiliationCapacity.class),
        in.findText("post_title"),
        in.findYesNo("senior"),
        in.interval(),
        in.about());
  }

  @Override
  public Row row() {
    return new RowWriter(id)
        .id("person", person)
        .id("organisation", organisation)
        .word("capacity", capacity)
        .text("post_title", postTitle)
        .yesNo("senior", senior)
        .interval(when)
        .about(about)
        .row();
  }

  @Override
  public List<Id<?>> references() {
    return Refs.of(person, organisation);
  }

  @Override
  public Interval span() {
    return when;
  }
}
