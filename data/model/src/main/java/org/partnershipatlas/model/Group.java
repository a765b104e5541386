package org.partnershipatlas.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A table at which bodies meet: a board, a partnership, a forum, a committee. */
public record Group(
    Id<Group> id,
    String name,
    Optional<GroupKind> kind,
    List<Id<Theme>> themes,
    List<Id<Area>> areas,
    Optional<Id<Group>> partOf,
    Optional<Boolean> decidesMoney,
    Optional<Id<Organisation>> ledBy,
    List<Id<?>> servicedBy,
    Optional<BigDecimal> meetsPerYear,
    Optional<PartialDate> lastMet,
    Interval when,
    About about)
    implements AtlasRecord {
  static final List<Attribute> ATTRIBUTES =
      Attribute.listed(
          Attribute.text("name").asRequired(),
          Attribute.word("kind", GroupKind.class),
          Attribute.ref("themes", Kind.THEME).asList(),
          Attribute.ref("areas", Kind.AREA).asList(),
          Attribute.ref("part_of", Kind.GROUP),
          Attribute.yesNo("decides_money"),
          Attribute.ref("led_by", Kind.ORGANISATION),
          Attribute.ref("serviced_by", Kind.ORGANISATION, Kind.POST).asList(),
          Attribute.number("meets_per_year"),
          Attribute.date("last_met"),
          Attribute.date("from"),
          Attribute.date("to"));

  public Group {
    themes = Refs.sorted(themes);
    areas = Refs.sorted(areas);
    servicedBy = Refs.sorted(servicedBy);
  }

  /**
   * Reads a row of the kind <em>group</em>. @throws InvalidRecord naming the attribute and its
   * value
   */
  static Group from(Row row) {
    RowReader in = new RowReader(row);
    return new Group(
        Id.of(Kind.GROUP, row.id()),
        in.text("name"),
        in.findWord("kind", GroupKind.class),
        in.ids("themes", Kind.THEME),
        in.ids("areas", Kind.AREA),
        in.findId("part_of", Kind.GROUP),
        in.findYesNo("decides_money"),
        in.findId("led_by", Kind.ORGANISATION),
        in.refs("serviced_by"),
        in.findNumber("meets_per_year"),
        in.findDate("last_met"),
        in.interval(),
        in.about());
  }

  @Override
  public Row row() {
    return new RowWriter(id)
        .text("name", name)
        .word("kind", kind)
        .ids("themes", themes)
        .ids("areas", areas)
        .id("part_of", partOf)
        .yesNo("decides_money", decidesMoney)
        .id("led_by", ledBy)
        .refs("serviced_by", servicedBy)
        .number("meets_per_year", meetsPerYear)
        .date("last_met", lastMet)
        .interval(when)
        .about(about)
        .row();
  }

  @Override
  public List<Id<?>> references() {
    return Refs.of(themes, areas, partOf, ledBy, servicedBy);
  }

  @Override
  public Interval span() {
    return when;
  }
}
