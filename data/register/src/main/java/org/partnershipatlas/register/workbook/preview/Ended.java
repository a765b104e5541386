package org.partnershipatlas.register.workbook.preview;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.workbook.read.ReadRecord;

/** What a keeper's whole list no longer holds has ended: that keeper's dated records alone. */
final class Ended {

  private final Network known;
  private final String source;
  private final Set<Id<?>> held;

  Ended(Network known, String source, List<ReadRecord> records) {
    this.known = known;
    this.source = source;
    this.held = records.stream().map(ReadRecord::id).collect(Collectors.toSet());
  }

  void addTo(List<Entry> entries, List<Change> changes) {
    PartialDate day = Import.day(known);
    for (AtlasRecord each : known.listAll()) {
      boolean theirs = each.about().source().equals(Optional.of(source));
      boolean open = each.recordKind().dated() && each.span().to().isEmpty();
      boolean begun =
          each.span().from().map(from -> !from.earliest().isAfter(known.day())).orElse(true);
      if (theirs && open && begun && !held.contains(each.id())) {
        Row row = each.row();
        entries.add(
            new Entry(
                Entry.Effect.ENDED,
                each.id(),
                Optional.of(row),
                row.with("to", day.toString()),
                Problem.Place.NONE));
        changes.add(new Change.End(each.id(), day));
      }
    }
  }
}
