package org.partnershipatlas.model;

import java.util.List;
import java.util.Optional;

/** A win, a planned action or a review. */
public record Action(
    Id<Action> id,
    String what,
    Optional<ActionKind> kind,
    Optional<PartialDate> date,
    Optional<Id<?>> owner,
    Optional<Id<Group>> group,
    List<Id<Organisation>> organisations,
    Optional<String> closes,
    Optional<String> state,
    About about)
    implements AtlasRecord {
  static final List<Attribute> ATTRIBUTES =
      Attribute.listed(
          Attribute.text("what").asRequired(),
          Attribute.word("kind", ActionKind.class),
          Attribute.date("date"),
          Attribute.ref("owner", Kind.ORGANISATION, Kind.PERSON, Kind.POST),
          Attribute.ref("group", Kind.GROUP),
          Attribute.ref("organisations", Kind.ORGANISATION).asList(),
          Attribute.text("closes"),
          Attribute.text("state"));

  public Action {
    organisations = Refs.sorted(organisations);
  }

  /**
   * Reads a row of the kind <em>action</em>. @throws InvalidRecord naming the attribute and its
   * value
   */
  static Action from(Row row) {
    RowReader in = new RowReader(row);
    return new Action(
        Id.of(Kind.ACTION, row.id()),
        in.text("what"),
        in.findWord("kind", ActionKind.class),
        in.findDate("date"),
        in.findRef("owner"),
        in.findId("group", Kind.GROUP),
        in.ids("organisations", Kind.ORGANISATION),
        in.findText("closes"),
        in.findText("state"),
        in.about());
  }

  @Override
  public Row row() {
    return new RowWriter(id)
        .text("what", what)
        .word("kind", kind)
        .date("date", date)
        .ref("owner", owner)
        .id("group", group)
        .ids("organisations", organisations)
        .text("closes", closes)
        .text("state", state)
        .about(about)
        .row();
  }

  @Override
  public List<Id<?>> references() {
    return Refs.of(owner, group, organisations);
  }
}
