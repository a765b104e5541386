package org.partnershipatlas.register.workbook.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Bounds;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.InvalidRecord;
import org.partnershipatlas.model.Progress;
import org.partnershipatlas.model.Row;

/** Takes out what cannot stand: records with a fault, and those that name them. */
final class Finish {

  private final Book book;
  private final Progress progress;

  Finish(Book book, Progress progress) {
    this.book = book;
    this.progress = progress;
  }

  void run() {
    Map<Id<?>, AtlasRecord> sound = new HashMap<>();
    for (Draft draft : List.copyOf(book.drafts().values())) {
      if (sound.size() % 1_024 == 0) {
        progress.check();
      }
      validated(draft).ifPresent(whole -> sound.put(draft.id(), whole));
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Draft draft : new ArrayList<>(book.drafts().values())) {
        Optional<Id<?>> missing =
            Optional.ofNullable(sound.get(draft.id()))
                .flatMap(whole -> whole.references().stream().filter(this::isMissing).findFirst());
        if (missing.isPresent()) {
          changed = true;
          drop(
              draft,
              "names-left-out",
              missing.get().value(),
              "It names “" + missing.get() + "”, which is not there or was left out.",
              "Put that right first, or check the name.");
        }
      }
    }
  }

  private boolean isMissing(Id<?> id) {
    return book.find(id).isEmpty() && !book.known().has(id);
  }

  private Optional<AtlasRecord> validated(Draft draft) {
    Row row = draft.finished().row();
    Optional<Row> known = book.known().find(draft.id()).map(AtlasRecord::row);
    try {
      Row whole = known.map(before -> over(before, row)).orElse(row);
      Bounds.check(row);
      return Optional.of(whole.toRecord());
    } catch (InvalidRecord bad) {
      drop(draft, "record", bad.value(), String.valueOf(bad.getMessage()), bad.mend());
      return Optional.empty();
    }
  }

  private static Row over(Row before, Row row) {
    Map<String, List<String>> all = new TreeMap<>(before.values());
    row.values().forEach((name, texts) -> all.put(name, texts));
    return Row.of(row.kind(), row.id(), all);
  }

  private void drop(Draft draft, String code, String value, String message, String mend) {
    book.drafts().remove(draft.id());
    book.fault(code, draft.spot(), value, message, mend);
    book.count(-1, 1, 0);
  }
}
