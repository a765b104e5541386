package org.partnershipatlas.register.workbook.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.Interval;
import org.partnershipatlas.model.InvalidRecord;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.register.workbook.cell.PersonCell;
import org.partnershipatlas.register.workbook.cell.RoleCell;
import org.partnershipatlas.register.workbook.table.Table;
import org.partnershipatlas.register.workbook.table.TableRow;

/** One row of a sheet of seats, its cells read but nothing made of them yet. */
final class SeatRow {

  private static final Map<String, Kind> KINDS =
      Map.of(
          "group",
          Kind.GROUP,
          "seat",
          Kind.SEAT,
          "organisation",
          Kind.ORGANISATION,
          "tenure",
          Kind.TENURE,
          "person",
          Kind.PERSON,
          "area",
          Kind.AREA);

  private final Table table;
  private final TableRow row;
  private final Columns columns;
  private final Map<Meaning, CellReader.Value> values = new LinkedHashMap<>();
  private final RoleCell role;
  private final PersonCell person;

  SeatRow(Table table, TableRow row, Columns columns) {
    this.table = table;
    this.row = row;
    this.columns = columns;
    this.role = RoleCell.read(text("seat", "role"));
    this.person = PersonCell.read(personText());
  }

  RoleCell role() {
    return role;
  }

  PersonCell person() {
    return person;
  }

  Columns columns() {
    return columns;
  }

  TableRow row() {
    return row;
  }

  String text(String part, String attribute) {
    return columns.cell(row, part, attribute);
  }

  boolean has(String part, String attribute) {
    return columns.has(part, attribute);
  }

  boolean hasPersonColumn() {
    return has("person", "name") || has("person", "last") || has("person", "first");
  }

  Spot spot(String part, String attribute) {
    return columns.spot(table, row, part, attribute);
  }

  /** The texts read from a column; none where it is blank or not there. */
  List<String> list(String part, String attribute) {
    return value(part, attribute).texts();
  }

  String value(String part, String attribute, String otherwise) {
    List<String> texts = list(part, attribute);
    return texts.isEmpty() ? otherwise : texts.get(0);
  }

  CellReader.Value value(String part, String attribute) {
    return values.getOrDefault(new Meaning(part, attribute), CellReader.Value.NONE);
  }

  /** The name, put together where it stands in several columns. */
  private String personText() {
    String whole = text("person", "name");
    if (!has("person", "last") && !has("person", "first") && !has("person", "title")) {
      return whole;
    }
    List<String> parts = new ArrayList<>();
    for (String part : List.of("title", "first")) {
      parts.add(text("person", part));
    }
    parts.add(whole.isEmpty() ? text("person", "last") : whole);
    if (whole.isEmpty() || !has("person", "last")) {
      return String.join(" ", parts).replaceAll(" +", " ").strip();
    }
    return whole;
  }

  /** Reads every cell; each fault is told to the book. */
  void read(Book book, Naming naming) {
    CellReader cells = new CellReader(book, table.since1904());
    for (int i = 0; i < columns.size(); i++) {
      Meaning meaning = columns.meaning(i);
      Spot spot = new Spot(table.sheet(), row.number(), columns.header(i));
      String cell = row.cell(i);
      if (meaning.is("tenure", "until")) {
        cells
            .date(cell, spot, true)
            .ifPresent(date -> values.put(meaning, CellReader.Value.of(date)));
      } else if (meaning.is("organisation", "name")) {
        naming.check(Kind.TENURE.findAttribute("on_behalf_of").orElseThrow(), cell, spot);
      } else if (!meaning.kept()) {
        attribute(meaning).ifPresent(a -> read(a, meaning, cell, spot, cells, naming));
      }
    }
    checkDates(book);
  }

  private void read(
      Attribute attribute,
      Meaning meaning,
      String cell,
      Spot spot,
      CellReader cells,
      Naming naming) {
    if (attribute.type() == Attribute.Type.REF) {
      naming.check(attribute, cell, spot);
    } else if (!meaning.is("seat", "role")) {
      Kind kind = KINDS.getOrDefault(meaning.part(), Kind.SEAT);
      cells.read(kind, attribute, cell, spot).ifPresent(read -> values.put(meaning, read));
    }
  }

  static Optional<Attribute> attribute(Meaning meaning) {
    return Optional.ofNullable(KINDS.get(meaning.part()))
        .flatMap(kind -> kind.findAttribute(meaning.attribute()));
  }

  private void checkDates(Book book) {
    checkDates(book, "tenure", list("tenure", "to").isEmpty() ? "until" : "to");
    checkDates(book, "seat", "to");
  }

  private void checkDates(Book book, String part, String end) {
    try {
      new Interval(date(value(part, "from", "")), date(value(part, end, "")));
    } catch (InvalidRecord turned) {
      Spot spot = spot(part, end);
      String last =
          end.equals("until") ? "the last day" : "the first day on which it no longer holds";
      book.fault(
          "dates-turned",
          spot,
          text(part, end),
          "It ends (" + text(part, end) + ") before it begins (" + text(part, "from") + ").",
          "Put the two dates right; “" + spot.column() + "” is " + last + ".");
    }
  }

  private static Optional<PartialDate> date(String iso) {
    return iso.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(iso));
  }
}
