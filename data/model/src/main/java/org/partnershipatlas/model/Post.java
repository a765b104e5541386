package org.partnershipatlas.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A job that ties groups together whoever holds it. */
public record Post(
    Id<Post> id,
    String title,
    Optional<Id<Organisation>> basedIn,
    Optional<Id<Organisation>> employedBy,
    List<Id<Organisation>> fundedBy,
    Optional<BigDecimal> hours,
    Optional<PartialDate> fundingEnds,
    About about)
    implements AtlasRecord {
  static final List<Attribute> ATTRIBUTES =
      Attribute.listed(
          Attribute.text("title").asRequired(),
          Attribute.ref("based_in", Kind.ORGANISATION),
          Attribute.ref("employed_by", Kind.ORGANISATION),
          Attribute.ref("funded_by", Kind.ORGANISATION).asList(),
          Attribute.number("hours"),
          Attribute.date("funding_ends"));

  public Post {
    fundedBy = Refs.sorted(fundedBy);
  }

  /**
   * Reads a row of the kind <em>post</em>. @throws InvalidRecord naming the attribute and its value
   */
  static Post from(Row row) {
    RowReader in = new RowReader(row);
    return new Post(
        Id.of(Kind.POST, row.id()),
        in.text("title"),
        in.findId("based_in", Kind.ORGANISATION),
        in.findId("employed_by", Kind.ORGANISATION),
        in.ids("funded_by", Kind.ORGANISATION),
        in.findNumber("hours"),
        in.findDate("funding_ends"),
        in.about());
  }

  @Override
  public Row row() {
    return new RowWriter(id)
        .text("title", title)
        .id("based_in", basedIn)
        .id("employed_by", employedBy)
        .ids("funded_by", fundedBy)
        .number("hours", hours)
        .date("funding_ends", fundingEnds)
        .about(about)
        .row();
  }

  @Override
  public List<Id<?>> references() {
    return Refs.of(basedIn, employedBy, fundedBy);
  }
}
