package org.partnershipatlas.api.service;

import java.util.Optional;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Snapshot;
import org.partnershipatlas.register.store.RegisterSnapshot;
import org.partnershipatlas.register.store.Replaying;

/** The register as it was: at a revision, or as a snapshot names one. */
final class Revisions {
  static final String REVISION = "revision:";
  static final String SNAPSHOT = "snapshot:";

  private static final int KEPT = 3;

  private final StoreLink store;
  // What a revision held never changes, but making it takes a while.
  private final Recent<Long, Network> known = new Recent<>(KEPT);

  Revisions(StoreLink store) {
    this.store = store;
  }

  /** Makes each anew from now on: what a revision held may read otherwise by then. */
  void forget() {
    known.forget();
  }

  static boolean isPast(String key) {
    return key.startsWith(REVISION) || key.startsWith(SNAPSHOT);
  }

  /** The register as that key names it. */
  OpenNetwork get(String key, OpenNetwork stored) {
    if (key.startsWith(SNAPSHOT)) {
      Id<Snapshot> id = Id.of(Kind.SNAPSHOT, key.substring(SNAPSHOT.length()));
      Snapshot snapshot =
          stored
              .network()
              .find(id)
              .orElseThrow(
                  () ->
                      Refusal.of(
                          ProblemCode.UNKNOWN_NETWORK,
                          "There is no snapshot of that name.",
                          "network",
                          key,
                          "Ask for /api/v1/records/snapshot to see which there are."));
      // One kept without a revision, as none is any more, shows the register as it is.
      long revision = snapshot.revision().orElse(stored.revision());
      return OpenNetwork.past(
          key,
          snapshot.name(),
          at(revision, stored),
          revision,
          snapshot.day().map(PartialDate::latest));
    }
    String text = key.substring(REVISION.length());
    long revision;
    try {
      revision = Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw none(text, stored.revision());
    }
    return OpenNetwork.past(
        key, "Revision " + revision, at(revision, stored), revision, Optional.empty());
  }

  private Network at(long revision, OpenNetwork stored) {
    if (revision < 0 || revision > stored.revision()) {
      throw none(Long.toString(revision), stored.revision());
    }
    Optional<Network> kept = known.find(revision);
    if (kept.isPresent()) {
      return kept.get();
    }
    RegisterSnapshot now =
        new RegisterSnapshot(stored.revision(), stored.network(), java.time.Instant.EPOCH, true);
    Network then =
        Replaying.at(now, revision, store::findChanges)
            .orElseThrow(
                () ->
                    Refusal.of(
                        ProblemCode.CANNOT_BE_DONE,
                        "What the register held then is no longer kept.",
                        "network",
                        REVISION + revision,
                        "The last 1,000 changes can be looked back at, and all since a snapshot,"
                            + " unless one was very large; restore a backup to see what was"
                            + " before."));
    known.keep(revision, then);
    return then;
  }

  private static Refusal none(String text, long newest) {
    return Refusal.of(
        ProblemCode.UNKNOWN_NETWORK,
        "There is no such revision.",
        "network",
        REVISION + text,
        "Ask for revision:0 to revision:" + newest + ".");
  }
}
