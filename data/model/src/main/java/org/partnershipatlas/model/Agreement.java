package org.partnershipatlas.model;

import java.util.List;
import java.util.Optional;

/** A Compact, local area agreement or covenant. */
public record Agreement(
    Id<Agreement> id,
    String name,
    Optional<AgreementKind> kind,
    Optional<PartialDate> signed,
    List<Id<Area>> areas,
    Optional<Id<Agreement>> partOf,
    List<Id<Group>> overseenBy,
    List<Id<Organisation>> signatories,
    List<String> codes,
    Optional<PartialDate> reviewed,
    Optional<PartialDate> nextReview,
    About about)
    implements AtlasRecord {
  static final List<Attribute> ATTRIBUTES =
      Attribute.listed(
          Attribute.text("name").asRequired(),
          Attribute.word("kind", AgreementKind.class),
          Attribute.date("signed"),
          Attribute.ref("areas", Kind.AREA).asList(),
          Attribute.ref("part_of", Kind.AGREEMENT),
          Attribute.ref("overseen_by", Kind.GROUP).asList(),
          Attribute.ref("signatories", Kind.ORGANISATION).asList(),
          Attribute.text("codes").asList(),
          Attribute.date("reviewed"),
          Attribute.date("next_review"));

  public Agreement {
    areas = Refs.sorted(areas);
    overseenBy = Refs.sorted(overseenBy);
    signatories = Refs.sorted(signatories);
    codes = List.copyOf(codes);
  }

  /**
   * Reads a row of the kind <em>agreement</em>. @throws InvalidRecord naming the attribute and its
   * value
   */
  static Agreement from(Row row) {
    RowReader in = new RowReader(row);
    return new Agreement(
        Id.of(Kind.AGREEMENT, row.id()),
        in.text("name"),
        in.findWord("kind", AgreementKind.class),
        in.findDate("signed"),
        in.ids("areas", Kind.AREA),
        in.findId("part_of", Kind.AGREEMENT),
        in.ids("overseen_by", Kind.GROUP),
        in.ids("signatories", Kind.ORGANISATION),
        in.texts("codes"),
        in.findDate("reviewed"),
        in.findDate("next_review"),
        in.about());
  }

  @Override
  public Row row() {
    return new RowWriter(id)
        .text("name", name)
        .word("kind", kind)
        .date("signed", signed)
        .ids("areas", areas)
        .id("part_of", partOf)
        .ids("overseen_by", overseenBy)
        .ids("signatories", signatories)
        .texts("codes", codes)
        .date("reviewed", reviewed)
        .date("next_review", nextReview)
        .about(about)
        .row();
  }

  @Override
  public List<Id<?>> references() {
    return Refs.of(areas, partOf, overseenBy, signatories);
  }
}
