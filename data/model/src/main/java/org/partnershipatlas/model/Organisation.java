package org.partnershipatlas.model;

import java.util.List;
import java.util.Optional;

/**
 * A body that may speak, or be spoken for, on a group.
 *
 * <p>An organisation may work in several fields; a county-wide body's area is the county. {@code
 * partOf} also holds directorates and teams. {@code identifiers} read like {@code charity:1234567}
 * or {@code gss:E07000041}. A general network, as a CVS, has no fields and no communities of its
 * own.
 */
public record Organisation(
    Id<Organisation> id,
    String name,
    Optional<Sector> sector,
    Optional<String> kind,
    Optional<String> size,
    List<Id<Field>> fields,
    List<Id<Community>> communities,
    List<Id<Area>> areas,
    List<String> identifiers,
    Optional<Id<Organisation>> partOf,
    Optional<Boolean> nameWithheld,
    Optional<Boolean> wantsAVoice,
    Optional<Boolean> publicAuthority,
    About about)
    implements AtlasRecord {
  static final List<Attribute> ATTRIBUTES =
      Attribute.listed(
          Attribute.text("name").asRequired(),
          Attribute.word("sector", Sector.class),
          Attribute.text("kind"),
          Attribute.text("size"),
          Attribute.ref("fields", Kind.FIELD).asList(),
          Attribute.ref("communities", Kind.COMMUNITY).asList(),
          Attribute.ref("areas", Kind.AREA).asList(),
          Attribute.text("identifiers").asList(),
          Attribute.ref("part_of", Kind.ORGANISATION),
          Attribute.yesNo("name_withheld"),
          Attribute.yesNo("wants_a_voice"),
          Attribute.yesNo("public_authority"));

  public Organisation {
    fields = Refs.sorted(fields);
    communities = Refs.sorted(communities);
    areas = Refs.sorted(areas);
    identifiers = List.copyOf(identifiers);
  }

  /**
   * Reads a row of the kind <em>organisation</em>. @throws InvalidRecord naming the attribute and
   * its value
   */
  static Organisation from(Row row) {
    RowReader in = new RowReader(row);
    return new Organisation(
        Id.of(Kind.ORGANISATION, row.id()),
        in.text("name"),
        in.findWord("sector", Sector.class),
        in.findText("kind"),
        in.findText("size"),
        in.ids("fields", Kind.FIELD),
        in.ids("communities", Kind.COMMUNITY),
        in.ids("areas", Kind.AREA),
        in.texts("identifiers"),
        in.findId("part_of", Kind.ORGANISATION),
        in.findYesNo("name_withheld"),
        in.findYesNo("wants_a_voice"),
        in.findYesNo("public_authority"),
        in.about());
  }

  @Override
  public Row row() {
    return new RowWriter(id)
        .text("name", name)
        .word("sector", sector)
        .text("kind", kind)
        .text("size", size)
        .ids("fields", fields)
        .ids("communities", communities)
        .ids("areas", areas)
        .texts("identifiers", identifiers)
        .id("part_of", partOf)
        .yesNo("name_withheld", nameWithheld)
        .yesNo("wants_a_voice", wantsAVoice)
        .yesNo("public_authority", publicAuthority)
        .about(about)
        .row();
  }

  @Override
  public List<Id<?>> references() {
    return Refs.of(fields, communities, areas, partOf);
  }
}
