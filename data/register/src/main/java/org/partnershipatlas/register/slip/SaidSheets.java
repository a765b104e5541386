package org.partnershipatlas.register.slip;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.register.workbook.read.Mappings;
import org.partnershipatlas.register.workbook.read.Reading;
import org.partnershipatlas.register.workbook.read.SheetMapping;
import org.partnershipatlas.register.workbook.read.WorkbookReader;
import org.partnershipatlas.register.workbook.table.RawSheet;
import org.partnershipatlas.register.workbook.table.SheetFile;
import org.partnershipatlas.register.workbook.table.TableRow;

/**
 * What people wrote on slips by hand, put as sheets of the workbook's own form, so that names,
 * dates and words on a slip are understood, doubted and asked about as in any other sheet.
 */
final class SaidSheets {
  private record Key(String sheet, Kind kind, List<String> headers) {}

  private final Map<Key, List<TableRow>> rows = new LinkedHashMap<>();

  /** Adds a row; the headers are those of the workbook's own sheet. */
  void add(ReturnedRow from, Kind kind, Map<String, String> cells) {
    Key key = new Key(from.sheet(), kind, List.copyOf(cells.keySet()));
    rows.computeIfAbsent(key, none -> new ArrayList<>())
        .add(new TableRow(from.number(), List.copyOf(cells.values())));
  }

  /** Reads them all against what is known. */
  Reading read(Network known) {
    List<RawSheet> sheets = new ArrayList<>();
    Map<String, SheetMapping> mappings = new HashMap<>();
    Map<String, Integer> alike = new HashMap<>();
    rows.forEach(
        (key, lines) -> {
          String base = name(key.sheet(), key.kind());
          int again = alike.merge(base, 1, Integer::sum);
          String name = again == 1 ? base : base + " (" + again + ")";
          List<TableRow> all = new ArrayList<>(List.of(new TableRow(0, key.headers())));
          all.addAll(lines);
          sheets.add(new RawSheet(name, all, false, List.of()));
          mappings.put(
              name, new SheetMapping(Optional.of(key.kind().sheet()), Optional.of(0), Map.of()));
        });
    return WorkbookReader.against(known)
        .mapped(Mappings.of(mappings))
        .read(new SheetFile("slips", sheets, List.of()));
  }

  /** The sheet of the slip that was so called. */
  static String of(String name) {
    int comma = name.lastIndexOf(", ");
    return comma < 0 ? name : name.substring(0, comma);
  }

  /** The sheet as it is called where rows of that kind are told of. */
  static String name(String sheet, Kind kind) {
    return sheet + ", " + kind.sheet();
  }
}
