package org.partnershipatlas.register.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.workbook.read.Counts;
import org.partnershipatlas.register.workbook.read.ReadRecord;
import org.partnershipatlas.register.workbook.read.Reading;
import org.partnershipatlas.register.workbook.table.Note;

/**
 * A document as what is to be taken into a register. It holds all of each record, so what it leaves
 * out is taken away; but what is known already is left as it is where the document names people
 * only by their parts, since these are no names.
 */
public final class WholeImport {
  private WholeImport() {}

  /**
   * The document against what is known.
   *
   * @param file its name, for what is told of it
   */
  public static Reading reading(WholeReading whole, String file, Network known) {
    List<ReadRecord> records = new ArrayList<>();
    int left = 0;
    for (AtlasRecord each : whole.records()) {
      if (!whole.head().full() && known.has(each.id())) {
        left++;
      } else {
        records.add(read(each, file, known));
      }
    }
    return new Reading(
        records,
        whole.problems(),
        List.of(),
        List.of(),
        notes(whole, left),
        new Counts(records.size(), 0, left));
  }

  private static List<Note> notes(WholeReading whole, int left) {
    if (whole.head().full()) {
      return List.of();
    }
    String level = whole.head().names().map(n -> n.word()).orElse("");
    String kept =
        left == 0
            ? ""
            : " "
                + (left == 1
                    ? "One record that is known already stays as it is."
                    : left + " records that are known already stay as they are.");
    return List.of(
        new Note(
            "",
            0,
            "The file was written with “"
                + level
                + "”, so what it calls people are no names."
                + kept));
  }

  private static ReadRecord read(AtlasRecord entry, String file, Network known) {
    Row row = entry.row();
    Set<String> columns = new TreeSet<>();
    row.kind().attributes().stream().map(Attribute::name).forEach(columns::add);
    known
        .find(entry.id())
        .ifPresent(
            before -> before.about().extra().keySet().forEach(k -> columns.add("extra:" + k)));
    return new ReadRecord(
        row, true, columns, new Problem.Place(file, 0, "", Optional.of(entry.id())));
  }
}
