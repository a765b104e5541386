package org.partnershipatlas.register.workbook.preview;

import java.util.HashMap;
import java.util.Map;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.workbook.read.ReadRecord;

/** Gives records other ids, in all that names them. */
final class Renaming {

  private final Map<Id<?>, Id<?>> names = new HashMap<>();

  void rename(Id<?> from, Id<?> to) {
    if (!from.equals(to)) {
      names.put(from, to);
    }
  }

  /** Takes a renaming back. */
  void keepApart(Id<?> id) {
    names.remove(id);
  }

  /** Where an id leads in the end. */
  Id<?> of(Id<?> id) {
    if (!names.containsKey(id)) {
      return id;
    }
    Id<?> now = id;
    for (int i = 0; i <= names.size() && names.containsKey(now); i++) {
      now = names.getOrDefault(now, now);
    }
    return now;
  }

  /** Whether nothing has another id. */
  boolean isEmpty() {
    return names.isEmpty();
  }

  ReadRecord of(ReadRecord each) {
    Row row = each.row().renamed(this::of);
    return row.equals(each.row())
        ? each
        : new ReadRecord(row, each.idStated(), each.columns(), each.place());
  }
}
