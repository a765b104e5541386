package org.partnershipatlas.model;

import java.util.List;
import java.util.Optional;

/** A toolkit, leaflet or role description. */
public record Document(
    Id<Document> id,
    String title,
    Optional<String> kind,
    Optional<String> address,
    List<Id<?>> subjects,
    About about)
    implements AtlasRecord {
  static final List<Attribute> ATTRIBUTES =
      Attribute.listed(
          Attribute.text("title").asRequired(),
          Attribute.text("kind"),
          Attribute.text("address"),
          Attribute.ref("about").asList());

  public Document {
    subjects = Refs.sorted(subjects);
  }

  /**
   * Reads a row of the kind <em>document</em>. @throws InvalidRecord naming the attribute and its
   * value
   */
  static Document from(Row row) {
    RowReader in = new RowReader(row);
    return new Document(
        Id.of(Kind.DOCUMENT, row.id()),
        in.text("title"),
        in.findText("kind"),
        in.findText("address"),
        in.refs("about"),
        in.about());
  }

  @Override
  public Row row() {
    return new RowWriter(id)
        .text("title", title)
        .text("kind", kind)
        .text("address", address)
        .refs("about", subjects)
        .about(about)
        .row();
  }

  @Override
  public List<Id<?>> references() {
    return Refs.of(subjects);
  }
}
