package org.partnershipatlas.register.slip;

import java.util.Set;
import java.util.TreeSet;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.workbook.read.ReadRecord;

/** A record that was both marked and written over. */
final class Joined {
  private Joined() {}

  /** What the marks say of it, with what was written over it. */
  static ReadRecord of(ReadRecord marked, ReadRecord written) {
    Row row = marked.row();
    Set<String> columns = new TreeSet<>(marked.columns());
    for (String name : written.columns()) {
      if (row.kind().findAttribute(name).isPresent()) {
        row = row.with(name, written.row().list(name));
        columns.add(name);
      }
    }
    return new ReadRecord(row, true, columns, written.place());
  }
}
