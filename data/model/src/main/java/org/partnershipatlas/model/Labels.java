package org.partnershipatlas.model;

/** What a reader would call a record. */
public final class Labels {
  /** Stands for the name of somebody, or some body, that is not to be named. */
  public static final String WITHHELD = "name withheld";

  private Labels() {}

  /** The record's name, title or text; its kind and id where it has none. */
  public static String of(AtlasRecord entry) {
    if (entry instanceof Area area) {
      return area.name();
    } else if (entry instanceof Organisation organisation) {
      return organisation.nameWithheld().orElse(false) ? WITHHELD : organisation.name();
    } else if (entry instanceof Person person) {
      return person.nameWithheld().orElse(false)
          ? WITHHELD
          : person.name().orElse("name not known");
    } else if (entry instanceof Group group) {
      return group.name();
    } else if (entry instanceof Post post) {
      return post.title();
    } else if (entry instanceof Theme theme) {
      return theme.name();
    } else if (entry instanceof Field field) {
      return field.name();
    } else if (entry instanceof Community community) {
      return community.name();
    } else if (entry instanceof Agreement agreement) {
      return agreement.name();
    } else if (entry instanceof Seat seat && seat.label().isPresent()) {
      return seat.label().get();
    }
    Row row = entry.row();
    return row.findName()
        .or(() -> row.find("what"))
        .orElse(entry.recordKind().word().replace('_', ' ') + " " + entry.id().value());
  }
}
