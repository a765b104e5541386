package org.partnershipatlas.register.council;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.model.Alias;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Row;

/** The records as they are to be after a later list, over those that the register has. */
final class LaterRecords {
  private final Network known;
  private final Map<Id<?>, Row> rows = new LinkedHashMap<>();

  LaterRecords(Network known) {
    this.known = known;
  }

  Network known() {
    return known;
  }

  /** A record as it is now: as it is to be, else as it is known. */
  Optional<Row> find(Id<?> id) {
    return Optional.ofNullable(rows.get(id)).or(() -> known.find(id).map(AtlasRecord::row));
  }

  boolean has(Id<?> id) {
    return rows.containsKey(id) || known.has(id);
  }

  void put(Row row) {
    rows.put(Id.of(row.kind(), row.id()), row);
  }

  /** A known record, as it is: what was written there by hand stays. */
  void keep(Id<?> id) {
    if (!rows.containsKey(id)) {
      known.find(id).map(AtlasRecord::row).ifPresent(this::put);
    }
  }

  /** Fills what is blank in a known record; puts one that is not known. */
  void fill(Row said) {
    Id<?> id = Id.of(said.kind(), said.id());
    Row row = find(id).orElse(said);
    for (String name : said.values().keySet()) {
      if (row.list(name).isEmpty() && !name.equals("source") && !name.startsWith("last_checked")) {
        row = row.with(name, said.list(name));
      }
    }
    put(row);
  }

  void end(Id<?> id, String day) {
    put(find(id).orElseThrow().with("to", day));
  }

  /**
   * An id of that kind that nothing has, nor had before it was merged: the one wanted, or with a
   * day and a number after it.
   */
  Id<?> free(Kind kind, String wanted, String day) {
    Id<?> id = Id.of(kind, wanted);
    for (int more = 1; has(id) || known.has(Alias.idOf(id)); more++) {
      id = Id.of(kind, wanted + "-" + day + (more == 1 ? "" : "-" + more));
    }
    return id;
  }

  Collection<Row> rows() {
    return rows.values();
  }

  /** The text that one of a record's extra columns has. */
  static Optional<String> extra(Row row, String name) {
    return row.list("extra").stream()
        .filter(entry -> entry.startsWith(name + "="))
        .map(entry -> entry.substring(name.length() + 1))
        .findFirst();
  }
}
