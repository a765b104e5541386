package org.partnershipatlas.register.workbook.preview;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.workbook.read.ReadRecord;

/**
 * What a keeper's whole list no longer holds has ended: that keeper's dated records alone, those
 * that were to end later too. What another keeper gives too goes on, as theirs.
 */
final class Ended {

  private final Network known;
  private final Sources sources;
  private final PartialDate day;
  private final Set<Id<?>> held;
  private final Set<Kind> kinds;

  /** What waits for an answer is not ended, though the list does not have it. */
  Ended(
      Network known,
      Keeping keeping,
      Sources sources,
      List<ReadRecord> records,
      Set<Id<?>> waiting) {
    this.known = known;
    this.sources = sources;
    this.day = keeping.on().orElse(Import.day(known));
    this.held = records.stream().map(ReadRecord::id).collect(Collectors.toCollection(HashSet::new));
    held.addAll(waiting);
    // A list of seats says nothing of links: only what the file lists can be missing from it.
    this.kinds =
        records.stream()
            .map(each -> each.id().kind())
            .collect(Collectors.toCollection(TreeSet::new));
    if (kinds.contains(Kind.SEAT)) {
      // Seats that are all vacant say that nobody holds them.
      kinds.add(Kind.TENURE);
    }
  }

  void addTo(List<Entry> entries) {
    entries.forEach(entry -> held.add(entry.id()));
    for (AtlasRecord each : known.listAll()) {
      boolean open =
          kinds.contains(each.recordKind())
              && Sources.isListed(each.recordKind())
              && each.span().to().map(to -> to.earliest().isAfter(day.latest())).orElse(true);
      if (open && each.about().source().isPresent() && !held.contains(each.id())) {
        Row row = each.row();
        if (sources.isOurs(row)) {
          entry(each, row).ifPresent(entries::add);
        }
      }
    }
  }

  private Optional<Entry> entry(AtlasRecord each, Row row) {
    Optional<Row> before = Optional.of(row);
    if (!sources.others(row).isEmpty()) {
      Row theirs = sources.noLongerOurs(row);
      return Optional.of(
          new Entry(Entry.Effect.CHANGED, each.id(), before, theirs, Problem.Place.NONE));
    }
    boolean begun =
        each.span().from().map(from -> from.earliest().isBefore(day.earliest())).orElse(true);
    return begun
        ? Optional.of(
            new Entry(
                Entry.Effect.ENDED,
                each.id(),
                before,
                row.with("to", day.toString()),
                Problem.Place.NONE))
        : Optional.empty();
  }
}
