package org.partnershipatlas.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A rule of the analyses, with its limits and where it holds.
 *
 * <p>{@code kind} is the word of the gap or analysis that it governs.
 */
public record Rule(
    Id<Rule> id,
    String kind,
    Optional<Boolean> on,
    Optional<BigDecimal> limit,
    Optional<Severity> severity,
    List<GroupKind> groupKinds,
    List<Sector> sectors,
    Optional<Id<Area>> area,
    About about)
    implements AtlasRecord {
  static final List<Attribute> ATTRIBUTES =
      Attribute.listed(
          Attribute.text("kind").asRequired(),
          Attribute.yesNo("on"),
          Attribute.number("limit"),
          Attribute.word("severity", Severity.class),
          Attribute.word("group_kinds", GroupKind.class).asList(),
          Attribute.word("sectors", Sector.class).asList(),
          Attribute.ref("area", Kind.AREA));

  public Rule {
    groupKinds = List.copyOf(groupKinds);
    sectors = List.copyOf(sectors);
  }

  /**
   * Reads a row of the kind <em>rule</em>. @throws InvalidRecord naming the attribute and its value
   */
  static Rule from(Row row) {
    RowReader in = new RowReader(row);
    return new Rule(
        Id.of(Kind.RULE, row.id()),
        in.text("kind"),
        in.findYesNo("on"),
        in.findNumber("limit"),
        in.findWord("severity", Severity.class),
        in.words("group_kinds", GroupKind.class),
        in.words("sectors", Sector.class),
        in.findId("area", Kind.AREA),
        in.about());
  }

  @Override
  public Row row() {
    return new RowWriter(id)
        .text("kind", kind)
        .yesNo("on", on)
        .number("limit", limit)
        .word("severity", severity)
        .words("group_kinds", groupKinds)
        .words("sectors", sectors)
        .id("area", area)
        .about(about)
        .row();
  }

  @Override
  public List<Id<?>> references() {
    return Refs.of(area);
  }
}
