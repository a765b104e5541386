package org.partnershipatlas.api.service.write.history;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.api.service.Recent;
import org.partnershipatlas.api.service.StoreLink;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.register.store.RowChange;

/** The history part by part, each entry with what it did in words, narrowed to what is asked. */
final class HistorySearch {
  /** How many entries are looked at for one part, found or not, so that an answer stays quick. */
  private static final int MOST_LOOKED_AT = 500;

  private static final int PART = 100;
  private static final int KEPT = 1_000;
  private static final int MOST_IDS = 5_000;

  private final StoreLink store;
  // What an entry did never changes, but reading it takes a while.
  private final Recent<Long, Digest> known = new Recent<>(KEPT);

  HistorySearch(StoreLink store) {
    this.store = store;
  }

  /** Reads all of them anew from now on, as when a person was erased from them. */
  void forget() {
    known.forget();
  }

  /** What is kept of an entry's rows. */
  private record Digest(Optional<String> label, Set<Kind> kinds, Set<Id<?>> ids) {}

  /** The entries from a revision down that are asked for. */
  HistoryPart list(HistoryFilter filter, long newest, int limit, Network now) {
    List<HistoryPart.Line> lines = new ArrayList<>();
    long next = newest;
    int looked = 0;
    int untold = 0;
    while (lines.size() < limit && looked < MOST_LOOKED_AT) {
      int part = filter.isEmpty() ? limit : PART;
      List<StoreLink.Entry> entries = store.history(next, part);
      for (StoreLink.Entry entry : entries) {
        if (lines.size() == limit || looked == MOST_LOOKED_AT) {
          break;
        }
        next = entry.revision() - 1;
        looked++;
        Digest digest = digest(entry, now);
        untold += filter.needsRows() && !entry.detailed() ? 1 : 0;
        if (filter.keeps(entry, digest.kinds(), digest.ids())) {
          lines.add(HistoryPart.Line.of(entry, digest.label()));
        }
      }
      boolean all = entries.isEmpty() || next < entries.get(entries.size() - 1).revision();
      if (all && entries.size() < part) {
        return new HistoryPart(lines, untold, Optional.empty(), store.oldest());
      }
    }
    return new HistoryPart(
        lines,
        untold,
        next < 1 ? Optional.empty() : Optional.of(Long.toString(next)),
        store.oldest());
  }

  /** What an entry did in words; empty where its rows are not kept. */
  Optional<String> label(StoreLink.Entry entry, Network now) {
    return digest(entry, now).label();
  }

  private Digest digest(StoreLink.Entry entry, Network now) {
    Optional<Digest> kept = known.find(entry.revision());
    if (kept.isPresent()) {
      return kept.get();
    }
    List<RowChange> changes = entry.detailed() ? store.changesOf(entry.revision()) : List.of();
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    Set<Id<?>> ids = new HashSet<>();
    changes.forEach(change -> kinds.add(change.kind()));
    changes.forEach(change -> ids.add(change.id()));
    Digest digest = new Digest(EntryWords.of(changes, now), kinds, ids);
    if (ids.size() <= MOST_IDS) {
      known.keep(entry.revision(), digest);
    }
    return digest;
  }
}
