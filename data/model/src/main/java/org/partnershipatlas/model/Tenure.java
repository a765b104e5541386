package org.partnershipatlas.model;

import java.util.List;
import java.util.Optional;

/**
 * That somebody holds a seat, or deputises in it, for a time.
 *
 * <p>A tenure with neither person nor post says that the seat is held and that it is not known by
 * whom. Two such holders are never taken for one. {@code capacity} blank means holder.
 */
public record Tenure(
    Id<Tenure> id,
    Id<Seat> seat,
    Optional<Id<Person>> person,
    Optional<Id<Post>> post,
    Optional<Id<Organisation>> onBehalfOf,
    Optional<TenureCapacity> capacity,
    Interval when,
    Optional<PartialDate> termEnds,
    Optional<PartialDate> lastConsulted,
    Optional<PartialDate> lastReportedBack,
    Optional<Boolean> nameWithheld,
    About about)
    implements AtlasRecord {
  static final List<Attribute> ATTRIBUTES =
      Attribute.listed(
          Attribute.ref("seat", Kind.SEAT).asRequired(),
          Attribute.ref("person", Kind.PERSON),
          Attribute.ref("post", Kind.POST),
          Attribute.ref("on_behalf_of", Kind.ORGANISATION),
          Attribute.word("capacity", TenureCapacity.class),
          Attribute.date("from"),
          Attribute.date("to"),
          Attribute.date("term_ends"),
          Attribute.date("last_consulted"),
          Attribute.date("last_reported_back"),
          Attribute.yesNo("name_withheld"));

  /**
   * Reads a row of the kind <em>tenure</em>. @throws InvalidRecord naming the attribute and its
   * value
   */
  static Tenure from(Row row) {
    RowReader in = new RowReader(row);
    return new Tenure(
        Id.of(Kind.TENURE, row.id()),
        in.id("seat", Kind.SEAT),
        in.findId("person", Kind.PERSON),
        in.findId("post", Kind.POST),
        in.findId("on_behalf_of", Kind.ORGANISATION),
        in.findWord("capacity", TenureCapacity.class),
        in.interval(),
        in.findDate("term_ends"),
        in.findDate("last_consulted"),
        in.findDate("last_reported_back"),
        in.findYesNo("name_withheld"),
        in.about());
  }

  @Override
  public Row row() {
    return new RowWriter(id)
        .id("seat", seat)
        .id("person", person)
        .id("post", post)
        .id("on_behalf_of", onBehalfOf)
        .word("capacity", capacity)
        .interval(when)
        .date("term_ends", termEnds)
        .date("last_consulted", lastConsulted)
        .date("last_reported_back", lastReportedBack)
        .yesNo("name_withheld", nameWithheld)
        .about(about)
        .row();
  }

  @Override
  public List<Id<?>> references() {
    return Refs.of(seat, person, post, onBehalfOf);
  }

  @Override
  public Interval span() {
    return when;
  }
}
