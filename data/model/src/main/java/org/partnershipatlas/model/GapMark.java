package org.partnershipatlas.model;

import java.util.List;
import java.util.Optional;

/**
 * That somebody has accepted a gap or has it in hand.
 *
 * <p>{@code gap} is the id of the gap: a hash of its kind, the ids concerned and the rule.
 */
public record GapMark(
    Id<GapMark> id,
    String gap,
    GapState state,
    Optional<String> owner,
    Optional<PartialDate> date,
    About about)
    implements AtlasRecord {
  static final List<Attribute> ATTRIBUTES =
      Attribute.listed(
          Attribute.text("gap").asRequired(),
          Attribute.word("state", GapState.class).asRequired(),
          Attribute.text("owner"),
          Attribute.date("date"));

  /**
   * Reads a row of the kind <em>gap mark</em>. @throws InvalidRecord naming the attribute and its
   * value
   */
  static GapMark from(Row row) {
    RowReader in = new RowReader(row);
    return new GapMark(
        Id.of(Kind.GAP_MARK, row.id()),
        in.text("gap"),
        in.word("state", GapState.class),
        in.findText("owner"),
        in.findDate("date"),
        in.about());
  }

  @Override
  public Row row() {
    return new RowWriter(id)
        .text("gap", gap)
        .word("state", state)
        .text("owner", owner)
        .date("date", date)
        .about(about)
        .row();
  }

  @Override
  public List<Id<?>> references() {
    return List.of();
  }
}
