package org.partnershipatlas.model;

import java.util.List;
import java.util.Optional;

/**
 * A subject that groups deal with; the user's own list.
 *
 * <p>{@code tiers} says in which tiers a group of this theme is to be expected; {@code fields} and
 * {@code communities} are those that matter to it.
 */
public record Theme(
    Id<Theme> id,
    String name,
    Optional<Id<Theme>> broader,
    Optional<ThemeTiers> tiers,
    List<Id<Field>> fields,
    List<Id<Community>> communities,
    About about)
    implements AtlasRecord {
  static final List<Attribute> ATTRIBUTES =
      Attribute.listed(
          Attribute.text("name").asRequired(),
          Attribute.ref("broader", Kind.THEME),
          Attribute.word("tiers", ThemeTiers.class),
          Attribute.ref("fields", Kind.FIELD).asList(),
          Attribute.ref("communities", Kind.COMMUNITY).asList());

  public Theme {
    fields = Refs.sorted(fields);
    communities = Refs.sorted(communities);
  }

  /**
   * Reads a row of the kind <em>theme</em>. @throws InvalidRecord naming the attribute and its
   * value
   */
  static Theme from(Row row) {
    RowReader in = new RowReader(row);
    return new Theme(
        Id.of(Kind.THEME, row.id()),
        in.text("name"),
        in.findId("broader", Kind.THEME),
        in.findWord("tiers", ThemeTiers.class),
        in.ids("fields", Kind.FIELD),
        in.ids("communities", Kind.COMMUNITY),
        in.about());
  }

  @Override
  public Row row() {
    return new RowWriter(id)
        .text("name", name)
        .id("broader", broader)
        .word("tiers", tiers)
        .ids("fields", fields)
        .ids("communities", communities)
        .about(about)
        .row();
  }

  @Override
  public List<Id<?>> references() {
    return Refs.of(broader, fields, communities);
  }
}
