package org.partnershipatlas.api.service.write;

import java.util.ArrayList;
import java.util.List;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Row;

/** Which dated records say nothing once another no longer holds: a seat without its group. */
public final class Needs {
  private Needs() {}

  /** The records that one cannot hold without. */
  public static List<Id<?>> of(AtlasRecord entry) {
    return named(entry, true);
  }

  /** The records that one names, and can hold without. */
  public static List<Id<?>> besides(AtlasRecord entry) {
    return named(entry, false);
  }

  private static List<Id<?>> named(AtlasRecord entry, boolean needed) {
    List<Id<?>> ids = new ArrayList<>();
    Row row = entry.row();
    for (Attribute attribute : entry.recordKind().attributes()) {
      if (attribute.type() == Attribute.Type.REF
          && needs(entry.recordKind(), attribute) == needed) {
        row.list(attribute.name()).forEach(text -> ids.add(attribute.id(text)));
      }
    }
    return ids;
  }

  // That a list is whole says what was so then, and stays said.
  private static boolean needs(Kind kind, Attribute attribute) {
    boolean holder =
        kind == Kind.TENURE
            && (attribute.name().equals("person") || attribute.name().equals("post"));
    return kind.dated() && kind != Kind.COMPLETENESS && (attribute.required() || holder);
  }
}
