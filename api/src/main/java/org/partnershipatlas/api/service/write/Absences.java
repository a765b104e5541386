package org.partnershipatlas.api.service.write;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.api.service.MergedAway;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.StoreLink;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;

/** Tells what became of a record that is not in the register any more. */
public final class Absences {
  private static final int SEARCHED = 1_000;

  private final StoreLink store;

  public Absences(StoreLink store) {
    this.store = store;
  }

  /** The refusal of whatever is asked of a record that is not there. */
  public Refusal of(Network now, Id<?> id) {
    return MergedAway.find(now, id).or(() -> takenAway(id)).orElseGet(() -> never(id));
  }

  private Optional<Refusal> takenAway(Id<?> id) {
    return new Touches(store, SEARCHED).findRemoval(id).map(entry -> takenAway(id, entry));
  }

  private static Refusal takenAway(Id<?> id, StoreLink.Entry entry) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("revision", entry.revision());
    details.put("when", entry.when());
    details.put("why", entry.why());
    entry.who().ifPresent(who -> details.put("who", who));
    return Refusal.of(
            ProblemCode.GONE,
            "This record was taken away " + Touches.told(entry) + ".",
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
