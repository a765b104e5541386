package org.partnershipatlas.api.service.write.history;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipatlas.api.service.StoreLink;
import org.partnershipatlas.api.service.Titles;
import org.partnershipatlas.api.service.backup.Erasure;
import org.partnershipatlas.api.service.write.Touches;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Outcome;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.register.store.RowChange;
import org.partnershipatlas.register.store.Undoing;

/**
 * An entry of the history that somebody would take back.
 *
 * @param changes what is kept of it
 * @param later finds what was done since
 */
record Taking(StoreLink.Entry entry, List<RowChange> changes, Touches later) {
  /** So many reasons are told. */
  private static final int MOST = 5;

  /** Why it cannot be taken back, each with what to do; nothing where it can. */
  List<String> whyNot(Network now) {
    if (changes.isEmpty()) {
      return List.of(nothingKept());
    }
    Undoing undoing = Undoing.of(now, changes);
    if (!undoing.free()) {
      return undoing.blocked().stream()
          .limit(MOST)
          .map(
              blocked ->
                  (now.has(blocked.id()) ? Titles.of(now, blocked.id()) : blocked.id().toString())
                      + " has been changed since"
                      + since(blocked.id(), ", last ", "")
                      + ": take the later change back first.")
          .toList();
    }
    Outcome outcome = now.with(undoing.changes());
    List<String> named = outcome.accepted() ? List.of() : stillNamed(undoing.changes(), now);
    if (!named.isEmpty()) {
      return named;
    }
    return outcome.problems().stream()
        .filter(p -> p.level() == Problem.Level.FAULT)
        .limit(MOST)
        .map(p -> p.message() + " " + p.mend())
        .toList();
  }

  private String nothingKept() {
    if (!entry.detailed()) {
      return "What stood in the records before it is not kept: only the last 1,000 entries and"
          + " those since a snapshot keep it, and not where it is very much. Restore a backup"
          + " instead.";
    }
    return entry.why().equals(Erasure.WHY)
        ? "Erasing a person cannot be undone."
        : "Nothing is kept here that could be put back: a whole backup was restored, or what it was"
            + " about was a person who has been erased.";
  }

  /** What came later and names what would be taken away. */
  private List<String> stillNamed(List<Change> undoing, Network now) {
    Set<Id<?>> touched = undoing.stream().map(Change::id).collect(Collectors.toSet());
    return undoing.stream()
        .filter(Change.Remove.class::isInstance)
        .flatMap(
            gone ->
                now.referring(gone.id(), AtlasRecord.class).stream()
                    .filter(naming -> !touched.contains(naming.id()))
                    .map(naming -> Stream.of(naming.id(), gone.id()).toList()))
        .limit(MOST)
        .map(
            pair ->
                "“"
                    + Titles.of(now, pair.get(0))
                    + "”"
                    + since(pair.get(0), ", changed ", ",")
                    + " rests on “"
                    + Titles.of(now, pair.get(1))
                    + "”, which would be taken away: take that back or change it first.")
        .toList();
  }

  private String since(Id<?> id, String before, String after) {
    return later
        .findNewest(entry.revision(), id)
        .map(made -> before + Touches.told(made) + after)
        .orElse("");
  }
}
