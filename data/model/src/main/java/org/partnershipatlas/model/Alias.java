package org.partnershipatlas.model;

import java.util.List;
import java.util.Optional;

/**
 * That a record was merged into another. It keeps what the record was, so that the two can be split
 * again, and an old sheet that names it by its id does not bring it back.
 *
 * <p>Its own value is the id that is gone, such as {@code organisation:old-name}.
 *
 * @param of the record that it was merged into
 * @param values what it was: {@code attribute=text}, one for each text
 * @param moved what named it and names the other now: {@code membership:m1 network}, the record and
 *     the attribute; with a {@code +} where it had named both there
 * @param dropped ties of it that the other had as well, and that went: what they join and their row
 */
public record Alias(
    Id<Alias> id,
    Id<?> of,
    List<String> values,
    List<String> moved,
    List<String> dropped,
    About about)
    implements AtlasRecord {
  static final List<Attribute> ATTRIBUTES =
      Attribute.listed(
          Attribute.ref("of").asRequired(),
          Attribute.text("values").asList(),
          Attribute.text("moved").asList(),
          Attribute.text("dropped").asList());

  public Alias {
    values = List.copyOf(values);
    moved = List.copyOf(moved);
    dropped = List.copyOf(dropped);
  }

  /**
   * Reads a row of the kind <em>alias</em>. @throws InvalidRecord naming the attribute and its
   * value
   */
  static Alias from(Row row) {
    RowReader in = new RowReader(row);
    return new Alias(
        Id.of(Kind.ALIAS, row.id()),
        in.ref("of"),
        in.texts("values"),
        in.texts("moved"),
        in.texts("dropped"),
        in.about());
  }

  /** The alias of a record that is gone. */
  public static Id<Alias> idOf(Id<?> gone) {
    return Id.of(Kind.ALIAS, gone.toString());
  }

  /** The id that is gone; empty where its own value is none. */
  public Optional<Id<?>> findGone() {
    try {
      return Optional.of(Id.parse(id.value()));
    } catch (InvalidRecord e) {
      return Optional.empty();
    }
  }

  @Override
  public Row row() {
    return new RowWriter(id)
        .ref("of", Optional.of(of))
        .texts("values", values)
        .texts("moved", moved)
        .texts("dropped", dropped)
        .about(about)
        .row();
  }

  @Override
  public List<Id<?>> references() {
    return List.of(of);
  }
}
