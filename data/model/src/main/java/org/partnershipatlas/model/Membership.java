package org.partnershipatlas.model;

import java.util.List;

/**
 * That an organisation belongs to a network, through which a voice can reach it.
 *
 * <p>{@code network} is an organisation, or a group whose members are organisations.
 */
public record Membership(
    Id<Membership> id, Id<Organisation> organisation, Id<?> network, Interval when, About about)
    implements AtlasRecord {
  static final List<Attribute> ATTRIBUTES =
      Attribute.listed(
          Attribute.ref("organisation", Kind.ORGANISATION).asRequired(),
          Attribute.ref("network", Kind.ORGANISATION, Kind.GROUP).asRequired(),
          Attribute.date("from"),
          Attribute.date("to"));

  /**
   * Reads a row of the kind <em>membership</em>. @throws InvalidRecord naming the attribute and its
   * value
   */
  static Membership from(Row row) {
    RowReader in = new RowReader(row);
    return new Membership(
        Id.of(Kind.MEMBERSHIP, row.id()),
        in.id("organisation", Kind.ORGANISATION),
        in.ref("network"),
        in.interval(),
        in.about());
  }

  @Override
  public Row row() {
    return new RowWriter(id)
        .id("organisation", organisation)
        .ref("network", network)
        .interval(when)
        .about(about)
        .row();
  }

  @Override
  public List<Id<?>> references() {
    return Refs.of(organisation, network);
  }

  @Override
  public Interval span() {
    return when;
  }
}
