package org.partnershipatlas.api.service.write.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.partnershipatlas.api.service.OpenNetwork;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.StoreLink;
import org.partnershipatlas.api.service.write.Made;
import org.partnershipatlas.api.service.write.Touches;
import org.partnershipatlas.api.service.write.Wanted;
import org.partnershipatlas.api.service.write.Writing;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.register.store.RowChange;
import org.partnershipatlas.register.store.Undoing;

/** The history: what was done, looked at entry by entry and taken back. */
public final class Histories {
  /** So many later entries are looked through for what a refusal names. */
  private static final int LOOKED_BACK = 300;

  private final StoreLink store;
  private final Writing writing;
  private final HistorySearch search;

  public Histories(StoreLink store, Writing writing) {
    this.store = store;
    this.writing = writing;
    this.search = new HistorySearch(store);
  }

  /** The entries from a revision down that are asked for, newest first. */
  public HistoryPart list(HistoryFilter filter, long newest, int limit) {
    Network now = store.findShown().map(OpenNetwork::network).orElseGet(Histories::nothing);
    return search.list(filter, newest, limit, now);
  }

  /** Reads all of it anew from now on, as when a person was erased from it. */
  public void forget() {
    search.forget();
  }

  private static Network nothing() {
    return Network.empty(LocalDate.EPOCH);
  }

  /** An entry with what it did. */
  public HistoryView get(long revision) {
    StoreLink.Entry entry = entry(revision);
    Network now = writing.now();
    return HistoryView.of(
        HistoryPart.Line.of(entry, search.label(entry, now)),
        turns(entry) % 2 == 1,
        taking(entry, store.changesOf(revision)),
        now);
  }

  /** How many times an entry was taken back and done again until it came to this one. */
  private int turns(StoreLink.Entry entry) {
    int turns = 0;
    Optional<StoreLink.Entry> at = Optional.of(entry);
    while (at.isPresent() && at.get().undoes().isPresent()) {
      turns++;
      at = store.findEntry(at.get().undoes().getAsLong());
    }
    return turns;
  }

  /**
   * Takes an entry back, as an entry of its own; taking that one back does it again. It goes only
   * while each record is as the entry left it; whoever touches one in the meantime wins.
   *
   * @param version of what was looked at, where that is said
   * @throws Refusal where later entries rest on it, saying which records
   */
  public Made undo(long revision, Optional<String> version, Optional<String> who) {
    StoreLink.Entry entry = entry(revision);
    List<RowChange> changes = store.changesOf(revision);
    String why =
        turns(entry) % 2 == 1
            ? "Done again: what revision " + revision + " took back"
            : "Taken back: revision " + revision + ", " + entry.why();
    Function<Network, Wanted> wanted =
        now -> {
          check(taking(entry, changes), now);
          return new Wanted(
              Undoing.of(now, changes).changes(),
              Map.of(),
              List.of(),
              why,
              who,
              OptionalLong.of(revision));
        };
    return version
        .map(looked -> writing.make(looked, now -> HistoryView.footing(changes, now), wanted))
        .orElseGet(() -> writing.make(wanted));
  }

  private Taking taking(StoreLink.Entry entry, List<RowChange> changes) {
    return new Taking(entry, changes, new Touches(store, LOOKED_BACK));
  }

  private static void check(Taking taking, Network now) {
    List<String> whyNot = taking.whyNot(now);
    if (!whyNot.isEmpty()) {
      throw Refusal.of(
              ProblemCode.CANNOT_UNDO,
              "This cannot be taken back: " + String.join(" ", whyNot),
              "revision",
              Long.toString(taking.entry().revision()),
              "Take back the later changes first, or change the records by hand.")
          .details(Map.of("why_not", whyNot));
    }
  }

  private StoreLink.Entry entry(long revision) {
    long newest = writing.stored().revision();
    if (revision < 1 || revision > newest) {
      throw Refusal.of(
          ProblemCode.NOT_FOUND,
          "There is no entry with that number.",
          "revision",
          Long.toString(revision),
          newest == 0 ? "Nothing has been changed yet." : "Ask for 1 to " + newest + ".");
    }
    return store
        .findEntry(revision)
        .orElseThrow(
            () -> Refusal.of(ProblemCode.NOT_FOUND, "There is no entry with that number."));
  }
}
