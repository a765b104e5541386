package org.partnershipatlas.model;

import java.util.List;
import java.util.Optional;

/**
 * Someone who holds seats; the id is opaque and says nothing of the name.
 *
 * @param nameAgreed whether they have agreed that their name is published beside their seats; blank
 *     is not recorded, and then it is not
 */
public record Person(
    Id<Person> id,
    Optional<String> name,
    Optional<Boolean> nameWithheld,
    Optional<Boolean> publicOffice,
    Optional<Boolean> nameAgreed,
    About about)
    implements AtlasRecord {
  static final List<Attribute> ATTRIBUTES =
      Attribute.listed(
          Attribute.text("name"),
          Attribute.yesNo("name_withheld"),
          Attribute.yesNo("public_office"),
          Attribute.yesNo("name_agreed"));

  /**
   * Reads a row of the kind <em>person</em>. @throws InvalidRecord naming the attribute and its
   * value
   */
  static Person from(Row row) {
    RowReader in = new RowReader(row);
    return new Person(
        Id.of(Kind.PERSON, row.id()),
        in.findText("name"),
        in.findYesNo("name_withheld"),
        in.findYesNo("public_office"),
        in.findYesNo("name_agreed"),
        in.about());
  }

  @Override
  public Row row() {
    return new RowWriter(id)
        .text("name", name)
        .yesNo("name_withheld", nameWithheld)
        .yesNo("public_office", publicOffice)
        .yesNo("name_agreed", nameAgreed)
        .about(about)
        .row();
  }

  @Override
  public List<Id<?>> references() {
    return List.of();
  }
}
