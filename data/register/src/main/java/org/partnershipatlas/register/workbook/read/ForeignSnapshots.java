package org.partnershipatlas.register.workbook.read;

import java.util.List;
import java.util.stream.Collectors;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.workbook.table.Note;

/**
 * The snapshots of a file: each is a name for a revision of the register in which it was kept, and
 * no file holds the revisions. So those that the register has not kept itself are left out.
 */
public final class ForeignSnapshots {
  private static final int MOST = 5;

  private ForeignSnapshots() {}

  /** The reading without them, and with a note that says which they were. */
  public static Reading leftOut(Reading reading, Network known) {
    List<ReadRecord> gone =
        reading.records().stream()
            .filter(each -> each.row().kind() == Kind.SNAPSHOT && !isOwn(each.row(), known))
            .toList();
    if (gone.isEmpty()) {
      return reading;
    }
    List<ReadRecord> kept =
        reading.records().stream().filter(each -> !gone.contains(each)).toList();
    Counts counts = reading.counts();
    return new Reading(
            kept,
            reading.problems(),
            reading.questions(),
            reading.mappings(),
            reading.notes(),
            new Counts(
                counts.read() - gone.size(), counts.leftOut(), counts.skipped() + gone.size()),
            reading.sheets())
        .noting(List.of(note(gone)));
  }

  private static boolean isOwn(Row row, Network known) {
    Id<?> id = Id.of(row.kind(), row.id());
    return known
        .find(id)
        .map(entry -> entry.row().list("revision").equals(row.list("revision")))
        .orElse(false);
  }

  private static Note note(List<ReadRecord> gone) {
    String names =
        gone.stream()
            .limit(MOST)
            .map(each -> "“" + each.row().findName().orElse(each.row().id()) + "”")
            .collect(Collectors.joining(", "));
    int more = gone.size() - MOST;
    return new Note(
        Kind.SNAPSHOT.sheet(),
        0,
        (gone.size() == 1 ? "A snapshot is" : gone.size() + " snapshots are")
            + " left out: "
            + names
            + (more > 0 ? " and " + more + " more" : "")
            + ". A snapshot is a name for a revision of the register that it was kept in, and"
            + " means nothing in another. A backup holds them with their revisions.");
  }
}
