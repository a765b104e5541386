package org.partnershipatlas.api.service.write;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.api.service.MergedAway;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.StoreLink;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.register.store.RowChange;

/** Tells what became of a record that is not in the register any more. */
public final class Absences {
  private static final int SEARCHED = 1_000;
  private static final int PART = 100;

  private final StoreLink store;

  public Absences(StoreLink store) {
    this.store = store;
  }

  /** The refusal of whatever is asked of a record that is not there. */
  public Refusal of(Network now, Id<?> id) {
    return MergedAway.find(now, id).or(() -> takenAway(id)).orElseGet(() -> never(id));
  }

  private Optional<Refusal> takenAway(Id<?> id) {
    long newest = Long.MAX_VALUE;
    for (int looked = 0; looked < SEARCHED; looked += PART) {
      List<StoreLink.Entry> entries = store.history(newest, PART);
      for (StoreLink.Entry entry : entries) {
        if (entry.detailed() && removes(store.changesOf(entry.revision()), id)) {
          return Optional.of(takenAway(id, entry));
        }
      }
      if (entries.size() < PART) {
        return Optional.empty();
      }
      newest = entries.get(entries.size() - 1).revision() - 1;
    }
    return Optional.empty();
  }

  private static boolean removes(List<RowChange> changes, Id<?> id) {
    return changes.stream().anyMatch(c -> c.after().isEmpty() && c.id().equals(id));
  }

  private static Refusal takenAway(Id<?> id, StoreLink.Entry entry) {
    String when =
        DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK)
            .format(entry.when().atZone(ZoneId.systemDefault()));
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("revision", entry.revision());
    details.put("when", entry.when());
    details.put("why", entry.why());
    entry.who().ifPresent(who -> details.put("who", who));
    return Refusal.of(
            ProblemCode.GONE,
            "This record was taken away on "
                + when
                + entry.who().map(who -> " by " + who).orElse("; who did it is not said")
                + " (revision "
                + entry.revision()
                + ").",
            "id",
            id.toString(),
            "Undo revision " + entry.revision() + " in the history to bring it back.")
        .details(details);
  }

  private static Refusal never(Id<?> id) {
    return Refusal.of(
        ProblemCode.UNKNOWN_RECORD,
        "There is no record " + id + ".",
        "id",
        id.toString(),
        "Look for it by its name; what was taken away long ago is not kept.");
  }
}
