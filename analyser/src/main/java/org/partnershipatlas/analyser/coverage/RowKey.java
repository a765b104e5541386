package org.partnershipatlas.analyser.coverage;

import java.util.Optional;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.Community;
import org.partnershipatlas.model.Field;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Sector;

/**
 * A row of a coverage matrix.
 *
 * @param text an id such as {@code field:advice}, a size band as recorded, the word of a sector, or
 *     {@link #NOT_RECORDED}
 */
public record RowKey(RowKind kind, String text) {
  /** The row of the organisations of which this is not recorded. */
  public static final String NOT_RECORDED = "not recorded";

  public static RowKey organisation(Id<Organisation> id) {
    return new RowKey(RowKind.ORGANISATION, id.toString());
  }

  public static RowKey field(Id<Field> id) {
    return new RowKey(RowKind.FIELD, id.toString());
  }

  public static RowKey community(Id<Community> id) {
    return new RowKey(RowKind.COMMUNITY, id.toString());
  }

  public static RowKey area(Id<Area> id) {
    return new RowKey(RowKind.AREA, id.toString());
  }

  public static RowKey size(String size) {
    return new RowKey(RowKind.SIZE, size);
  }

  public static RowKey sector(Sector sector) {
    return new RowKey(RowKind.SECTOR, sector.word());
  }

  /** The row of the organisations of which it is not recorded. */
  public static RowKey notRecorded(RowKind kind) {
    return new RowKey(kind, NOT_RECORDED);
  }

  /** Whether it is the row of the organisations of which this is not recorded. */
  public boolean isNotRecorded() {
    return text.equals(NOT_RECORDED);
  }

  /** The record that the row is, where it is one. */
  public Optional<Id<?>> id() {
    String value = text.substring(text.indexOf(':') + 1);
    return switch (isNotRecorded() ? RowKind.SIZE : kind) {
      case ORGANISATION -> Optional.of(Id.organisation(value));
      case FIELD -> Optional.of(Id.field(value));
      case COMMUNITY -> Optional.of(Id.community(value));
      case AREA -> Optional.of(Id.area(value));
      case SIZE, SECTOR -> Optional.empty();
    };
  }

  Optional<Id<Area>> area() {
    return id().filter(i -> i.kind() == Kind.AREA).map(i -> Id.area(i.value()));
  }
}
