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
    // Mappings and views have no revision: they are as they are today, whatever an entry took
    // along.
    rows.keySet().removeIf(id -> !id.kind().revised());
    List<Change> back = new ArrayList<>();
    rows.forEach(
        (id, row) -> {
          if (row.isPresent()) {
            back.add(new Change.Put(row.get().toRecord()));
          } else if (now.network().has(id)) {
            back.add(new Change.Remove(id));
          }
        });
    back.addAll(letGo(now.network(), rows));
    Outcome outcome = now.network().with(back);
    return outcome.accepted() ? Optional.of(outcome.network()) : Optional.empty();
  }

  /** What is as it is today, without what it names that was not there yet. */
  private static List<Change> letGo(Network now, Map<Id<?>, Optional<Row>> rows) {
    List<Change> changes = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      if (!kind.revised()) {
        now.list(kind.type()).forEach(each -> letGo(each, now, rows).ifPresent(changes::add));
      }
    }
    return changes;
  }

  private static Optional<Change> letGo(
      AtlasRecord today, Network now, Map<Id<?>, Optional<Row>> rows) {
    Row row = today.row();
    for (Attribute attribute : row.kind().references()) {
      List<String> named = row.list(attribute.name());
      List<String> there =
          named.stream()
              .filter(
                  text -> {
                    Id<?> id = attribute.id(text);
                    Optional<Row> then = rows.get(id);
                    return then == null ? now.has(id) : then.isPresent();
                  })
              .toList();
      if (attribute.required() && there.isEmpty()) {
        return Optional.of(new Change.Remove(today.id()));
      }
      row = row.with(attribute.name(), there);
    }
    return row.equals(today.row()) ? Optional.empty() : Optional.of(new Change.Put(row.toRecord()));
  }
}
