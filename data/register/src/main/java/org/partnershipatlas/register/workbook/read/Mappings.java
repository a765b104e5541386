package org.partnershipatlas.register.workbook.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.model.About;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.ColumnMapping;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Keeper;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.NameKey;
import org.partnershipatlas.model.Network;

/**
 * How sheets are to be read, by their names; the days and numbers in a name do not count, so that
 * next month's file is read as this month's was.
 */
public final class Mappings {

  /** Nothing is said of any sheet. */
  public static final Mappings NONE = new Mappings(Map.of());

  private static final String HOLDS = "(what the sheet holds)";
  private static final String HEADER_ROW = "(row of the headers)";

  private final Map<String, SheetMapping> sheets;

  private Mappings(Map<String, SheetMapping> sheets) {
    this.sheets = sheets;
  }

  /** Those of sheets by name; an empty name means every sheet. */
  public static Mappings of(Map<String, SheetMapping> sheets) {
    Map<String, SheetMapping> keyed = new LinkedHashMap<>();
    sheets.forEach((name, mapping) -> keyed.merge(key(name), mapping, (a, b) -> b.over(a)));
    return new Mappings(keyed);
  }

  /** Those that were settled for a keeper's files, and those that hold for anybody's. */
  public static Mappings remembered(Network known, Optional<Id<Keeper>> keeper) {
    Map<String, SheetMapping> sheets = new LinkedHashMap<>();
    for (ColumnMapping each : known.list(ColumnMapping.class)) {
      if (each.keeper().isEmpty()) {
        add(each, sheets);
      }
    }
    for (ColumnMapping each : known.list(ColumnMapping.class)) {
      if (each.keeper().isPresent() && each.keeper().equals(keeper)) {
        add(each, sheets);
      }
    }
    return new Mappings(sheets);
  }

  private static void add(ColumnMapping each, Map<String, SheetMapping> sheets) {
    SheetMapping said =
        switch (each.header()) {
          case HOLDS -> new SheetMapping(Optional.of(each.column()), Optional.empty(), Map.of());
          case HEADER_ROW -> new SheetMapping(Optional.empty(), number(each.column()), Map.of());
          default ->
              new SheetMapping(
                  Optional.empty(), Optional.empty(), Map.of(each.header(), each.column()));
        };
    sheets.merge(key(each.sheet().orElse("")), said, (a, b) -> b.over(a));
  }

  private static Optional<Integer> number(String text) {
    return text.matches("\\d{1,6}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
  }

  /** These, and where they say nothing those. */
  public Mappings over(Mappings others) {
    Map<String, SheetMapping> all = new LinkedHashMap<>(others.sheets);
    sheets.forEach((key, mapping) -> all.merge(key, mapping, (a, b) -> b.over(a)));
    return new Mappings(all);
  }

  /** What is said of a sheet. */
  SheetMapping of(String sheet) {
    SheetMapping own = sheets.getOrDefault(key(sheet), SheetMapping.NONE);
    return own.over(sheets.getOrDefault("", SheetMapping.NONE));
  }

  /** What remembering these for a keeper's files changes, or for anybody's without a keeper. */
  public List<Change> changes(Network known, Optional<Id<Keeper>> keeper) {
    List<Change> changes = new ArrayList<>();
    sheets.forEach(
        (sheet, mapping) -> {
          mapping.holds().ifPresent(text -> change(known, keeper, sheet, HOLDS, text, changes));
          mapping
              .headerRow()
              .ifPresent(
                  row ->
                      change(
                          known,
                          keeper,
                          sheet,
                          HEADER_ROW,
                          row > 0 ? String.valueOf(row) : "",
                          changes));
          mapping
              .columns()
              .forEach((header, column) -> change(known, keeper, sheet, header, column, changes));
        });
    return changes;
  }

  private static void change(
      Network known,
      Optional<Id<Keeper>> keeper,
      String sheet,
      String header,
      String column,
      List<Change> changes) {
    Optional<ColumnMapping> before =
        known.list(ColumnMapping.class).stream()
            .filter(
                each -> each.keeper().equals(keeper) && key(each.sheet().orElse("")).equals(sheet))
            .filter(each -> NameKey.of(each.header()).equals(NameKey.of(header)))
            .findFirst();
    if (column.isEmpty()) {
      before.ifPresent(each -> changes.add(new Change.Remove(each.id())));
      return;
    }
    Id<ColumnMapping> id = before.map(ColumnMapping::id).orElseGet(() -> id(keeper, sheet, header));
    ColumnMapping mapping =
        new ColumnMapping(
            id,
            keeper,
            Optional.of(sheet).filter(text -> !text.isEmpty()),
            header,
            column,
            About.NOTHING);
    if (!before.equals(Optional.of(mapping))) {
      changes.add(new Change.Put(mapping));
    }
  }

  private static Id<ColumnMapping> id(Optional<Id<Keeper>> keeper, String sheet, String header) {
    String text =
        keeper.map(Id::value).orElse("anybody") + " " + sheet + " " + NameKey.of(header).text();
    String readable = NameKey.of(text).text().replace(' ', '-');
    String hash = Integer.toHexString(text.hashCode());
    return Id.of(
        Kind.COLUMN_MAPPING, readable.substring(0, Math.min(120, readable.length())) + "-" + hash);
  }

  /** A name without the days and numbers in it. */
  public static String key(String name) {
    return NameKey.of(name.replaceAll("\\d+", " ")).text();
  }
}
