package org.partnershipatlas.api.service.write;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.partnershipatlas.api.service.Atlas;
import org.partnershipatlas.api.service.OpenNetwork;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.RecordVersion;
import org.partnershipatlas.api.service.RecordViews;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.register.store.StaleRevision;

/**
 * Makes changes of the register: each record that was looked at must still be as it was. What
 * somebody changes elsewhere in the meantime is no hindrance.
 */
public final class Writing {
  private static final int MOST_TRIES = 8;

  private final Atlas atlas;
  private final Absences absences;
  private final Stale stale;

  public Writing(Atlas atlas) {
    this.atlas = atlas;
    this.absences = new Absences(atlas.store());
    this.stale = new Stale(atlas.registry());
  }

  /** The records as they are now. */
  public Network now() {
    return stored().network();
  }

  /**
   * A record as it is now.
   *
   * @throws Refusal where it is gone, saying what became of it
   */
  public AtlasRecord get(Id<?> id) {
    Network now = now();
    return now.find(id).map(AtlasRecord.class::cast).orElseThrow(() -> absences.of(now, id));
  }

  /** The day that is today. */
  public LocalDate today() {
    return atlas.today();
  }

  public OpenNetwork stored() {
    return atlas.registry().get(OpenNetwork.STORED);
  }

  /** Makes the changes in one transaction, as one entry of the history. */
  public Made make(Wanted wanted) {
    return tried(stored -> wanted);
  }

  /** The same, worked out from the records as they are. */
  public Made make(Function<Network, Wanted> wanted) {
    return tried(stored -> wanted.apply(stored.network()));
  }

  /**
   * The same, worked out from the records as they are, if all that it rests on is as it was looked
   * at.
   *
   * @param version of what it rests on, as it was looked at
   * @param footing what it rests on in a network
   * @param wanted what is to be changed in a network
   */
  public Made make(
      String version, Function<Network, Footing> footing, Function<Network, Wanted> wanted) {
    return tried(
        stored -> {
          stale.check(stored, version, footing);
          return wanted.apply(stored.network());
        });
  }

  private Made tried(Function<OpenNetwork, Wanted> made) {
    for (int i = 0; ; i++) {
      OpenNetwork stored = stored();
      Wanted wanted = SnapshotRevisions.in(made.apply(stored), stored.revision());
      wanted.versions().forEach((id, version) -> check(stored, id, version));
      wanted.fresh().forEach(id -> checkFresh(stored.network(), id));
      try {
        long revision =
            atlas
                .store()
                .apply(wanted.changes(), stored, wanted.who(), wanted.why(), wanted.undoes());
        List<Id<?>> ids = wanted.changes().stream().<Id<?>>map(Change::id).distinct().toList();
        return new Made(revision, revision != stored.revision(), ids);
      } catch (StaleRevision e) {
        // Somebody wrote something else in between: look again whether it concerns these records.
        if (i >= MOST_TRIES) {
          throw e;
        }
      }
    }
  }

  /** Refuses where a record is not the one that was looked at. */
  private void check(OpenNetwork stored, Id<?> id, String version) {
    Network network = stored.network();
    Optional<? extends AtlasRecord> now = network.find(id);
    if (now.isEmpty()) {
      throw absences.of(network, id);
    }
    String found = RecordVersion.of(now.get());
    if (!found.equals(version)) {
      Map<String, Object> details = new LinkedHashMap<>();
      details.put("yours", version);
      details.put("version", found);
      details.put("now", RecordViews.Entry.of(network, now.get()));
      stale.findThen(stored, id, version).ifPresent(then -> details.put("then", then));
      throw Refusal.of(
              ProblemCode.STALE_RECORD,
              "Somebody has changed this record since you looked at it.",
              id.toString(),
              version,
              "Look at it as it is now, and make your change again.")
          .details(details);
    }
  }

  private static void checkFresh(Network network, Id<?> id) {
    if (network.has(id)) {
      throw Refusal.of(
          ProblemCode.ALREADY_THERE,
          "There is a record with this id already.",
          "id",
          id.toString(),
          "Change that record, or choose another id.");
    }
  }
}
