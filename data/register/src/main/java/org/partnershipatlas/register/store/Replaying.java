package org.partnershipatlas.register.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Outcome;
import org.partnershipatlas.model.Row;

/** The register as it was at an earlier revision, by taking back every entry since. */
public final class Replaying {
  private Replaying() {}

  /**
   * The records at a revision.
   *
   * @param now the newest snapshot
   * @param revision from 0 up to the newest
   * @param findChanges the rows before and after each entry; empty where they are not kept
   * @return empty where the rows of an entry since are no longer kept
   */
  public static Optional<Network> at(
      RegisterSnapshot now, long revision, LongFunction<Optional<List<RowChange>>> findChanges) {
    if (revision < 0 || revision > now.revision()) {
      throw new IllegalArgumentException("There is no revision " + revision);
    }
    Map<Id<?>, Optional<Row>> rows = new LinkedHashMap<>();
    for (long entry = now.revision(); entry > revision; entry--) {
      Optional<List<RowChange>> changes = findChanges.apply(entry);
      if (changes.isEmpty()) {
        return Optional.empty();
      }
      changes.get().forEach(change -> rows.put(change.id(), change.before()));
    }
    List<Change> back = new ArrayList<>();
    rows.forEach(
        (id, row) -> {
          Optional<Row> then = row.flatMap(each -> standing(each, now.network(), rows));
          if (then.isPresent()) {
            back.add(new Change.Put(then.get().toRecord()));
          } else if (now.network().has(id)) {
            back.add(new Change.Remove(id));
          }
        });
    back.addAll(letGo(now.network(), rows));
    Outcome outcome = now.network().with(back);
    return outcome.accepted() ? Optional.of(outcome.network()) : Optional.empty();
  }

  /**
   * Mappings and views have no revision: those that no entry touched are as they are today, without
   * what they name that was not there yet.
   */
  private static List<Change> letGo(Network now, Map<Id<?>, Optional<Row>> rows) {
    List<Change> changes = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      if (kind.revised()) {
        continue;
      }
      for (AtlasRecord today : now.list(kind.type())) {
        if (!rows.containsKey(today.id())) {
          Optional<Row> row = standing(today.row(), now, rows);
          if (row.isEmpty()) {
            changes.add(new Change.Remove(today.id()));
          } else if (!row.get().equals(today.row())) {
            changes.add(new Change.Put(row.get().toRecord()));
          }
        }
      }
    }
    return changes;
  }

  /** A row as it can stand then; empty where it cannot without what was not there. */
  private static Optional<Row> standing(Row row, Network now, Map<Id<?>, Optional<Row>> rows) {
    Row stands = row;
    if (!row.kind().revised()) {
      for (Attribute attribute : row.kind().references()) {
        List<String> there =
            row.list(attribute.name()).stream()
                .filter(
                    text -> {
                      Id<?> id = attribute.id(text);
                      Optional<Row> then = rows.get(id);
                      return then == null ? now.has(id) : then.isPresent();
                    })
                .toList();
        if (attribute.required() && there.isEmpty()) {
          return Optional.empty();
        }
        stands = stands.with(attribute.name(), there);
      }
    }
    return Optional.of(stands);
  }
}
