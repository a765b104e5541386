package org.partnershipatlas.register.whole;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.workbook.read.Counts;
import org.partnershipatlas.register.workbook.read.ReadRecord;
import org.partnershipatlas.register.workbook.read.Reading;
import org.partnershipatlas.register.workbook.read.Unnamed;

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
    List<ReadRecord> records =
        whole.records().stream().map(each -> read(each, file, known)).toList();
    Reading reading =
        new Reading(
            records,
            whole.problems(),
            List.of(),
            List.of(),
            List.of(),
            new Counts(records.size(), 0, 0));
    return Unnamed.leavingKnown(reading, whole.head().names().orElse(Names.FULL), known);
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
