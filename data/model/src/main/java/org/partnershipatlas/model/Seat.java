package org.partnershipatlas.model;

import java.util.List;
import java.util.Optional;

/**
 * A place on a group; it exists while empty.
 *
 * <p>{@code reservedForSector} and every entry of {@code reservedFor} must hold together. {@code
 * vacant} is set only where the seat is known to be empty: a seat with no holder recorded is
 * otherwise <em>not recorded</em>.
 *
 * <p>While it is vacant, {@code applicationsClose} is the last day to come forward for it and
 * {@code howToStand} says how; both may be published.
 */
public record Seat(
    Id<Seat> id,
    Optional<String> label,
    Id<Group> group,
    Optional<SeatRole> role,
    Optional<Sector> reservedForSector,
    List<Id<?>> reservedFor,
    Optional<Id<?>> nominatedBy,
    Optional<Route> route,
    Optional<Boolean> voting,
    List<Id<?>> speaksFor,
    Optional<String> consultsThrough,
    Optional<String> roleDescription,
    List<Id<Organisation>> resourcedBy,
    List<Id<Post>> supportedBy,
    Optional<String> requiredBy,
    Optional<Boolean> vacant,
    Optional<PartialDate> vacantSince,
    Optional<PartialDate> applicationsClose,
    Optional<String> howToStand,
    Interval when,
    About about)
    implements AtlasRecord {
  static final List<Attribute> ATTRIBUTES =
      Attribute.listed(
          Attribute.text("label"),
          Attribute.ref("group", Kind.GROUP).asRequired(),
          Attribute.word("role", SeatRole.class),
          Attribute.word("reserved_for_sector", Sector.class),
          Attribute.ref("reserved_for", Kind.ORGANISATION, Kind.FIELD, Kind.COMMUNITY, Kind.AREA)
              .asList(),
          Attribute.ref("nominated_by", Kind.GROUP, Kind.ORGANISATION),
          Attribute.word("route", Route.class),
          Attribute.yesNo("voting"),
          Attribute.ref(
                  "speaks_for",
                  Kind.ORGANISATION,
                  Kind.GROUP,
                  Kind.FIELD,
                  Kind.COMMUNITY,
                  Kind.AREA)
              .asList(),
          Attribute.text("consults_through"),
          Attribute.text("role_description"),
          Attribute.ref("resourced_by", Kind.ORGANISATION).asList(),
          Attribute.ref("supported_by", Kind.POST).asList(),
          Attribute.text("required_by"),
          Attribute.yesNo("vacant"),
          Attribute.date("vacant_since"),
          Attribute.date("applications_close"),
          Attribute.text("how_to_stand"),
          Attribute.date("from"),
          Attribute.date("to"));

  public Seat {
    reservedFor = Refs.sorted(reservedFor);
    speaksFor = Refs.sorted(speaksFor);
    resourcedBy = Refs.sorted(resourcedBy);
    supportedBy = Refs.sorted(supportedBy);
  }

  /**
   * Reads a row of the kind <em>seat</em>. @throws InvalidRecord naming the attribute and its value
   */
  static Seat from(Row row) {
    RowReader in = new RowReader(row);
    return new Seat(
        Id.of(Kind.SEAT, row.id()),
        in.findText("label"),
        in.id("group", Kind.GROUP),
        in.findWord("role", SeatRole.class),
        in.findWord("reserved_for_sector", Sector.class),
        in.refs("reserved_for"),
        in.findRef("nominated_by"),
        in.findWord("route", Route.class),
        in.findYesNo("voting"),
        in.refs("speaks_for"),
        in.findText("consults_through"),
        in.findText("role_description"),
        in.ids("resourced_by", Kind.ORGANISATION),
        in.ids("supported_by", Kind.POST),
        in.findText("required_by"),
        in.findYesNo("vacant"),
        in.findDate("vacant_since"),
        in.findDate("applications_close"),
        in.findText("how_to_stand"),
        in.interval(),
        in.about());
  }

  @Override
  public Row row() {
    return new RowWriter(id)
        .text("label", label)
        .id("group", group)
        .word("role", role)
        .word("reserved_for_sector", reservedForSector)
        .refs("reserved_for", reservedFor)
        .ref("nominated_by", nominatedBy)
        .word("route", route)
        .yesNo("voting", voting)
        .refs("speaks_for", speaksFor)
        .text("consults_through", consultsThrough)
        .text("role_description", roleDescription)
        .ids("resourced_by", resourcedBy)
        .ids("supported_by", supportedBy)
        .text("required_by", requiredBy)
        .yesNo("vacant", vacant)
        .date("vacant_since", vacantSince)
        .date("applications_close", applicationsClose)
        .text("how_to_stand", howToStand)
        .interval(when)
        .about(about)
        .row();
  }

  @Override
  public List<Id<?>> references() {
    return Refs.of(group, reservedFor, nominatedBy, speaksFor, resourcedBy, supportedBy);
  }

  @Override
  public Interval span() {
    return when;
  }
}
