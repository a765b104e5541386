package org.partnershipatlas.register.workbook.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.InvalidRecord;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.OpaqueId;
import org.partnershipatlas.register.workbook.cell.DateCell;
import org.partnershipatlas.register.workbook.cell.ListCell;
import org.partnershipatlas.register.workbook.table.Table;
import org.partnershipatlas.register.workbook.table.TableRow;

/**
 * A sheet of one kind of record. It is read in two goes, so that a row may name what stands further
 * down or in a later sheet: first every row's id and name, then everything.
 */
final class RecordSheet {

  private record Pending(TableRow row, Draft draft) {}

  private final Kind kind;
  private final Table table;
  private final Columns columns;
  private final Book book;
  private final Directory directory;
  private final Naming naming;
  private final CellReader cells;
  private final RuleRows rules;
  private final SameNamed sameNamed;
  private final List<Pending> pending = new ArrayList<>();

  RecordSheet(Kind kind, Table table, Columns columns, Book book, Directory directory) {
    this.kind = kind;
    this.table = table;
    this.columns = columns;
    this.book = book;
    this.directory = directory;
    this.naming = new Naming(book, directory);
    this.cells = new CellReader(book, table.since1904());
    this.rules = new RuleRows(table, columns, book);
    this.sameNamed = new SameNamed(kind, book, directory);
  }

  /** First go: who is there. */
  void collect() {
    for (TableRow row : table.rows()) {
      if (Examples.isExample(row) && columns.cell(row, kind.word(), "id").isEmpty()) {
        book.count(0, 0, 1);
        book.note(table.sheet(), row.number(), "the example row was left out");
      } else if (kind == Kind.RULE && rules.isDefault(row)) {
        book.count(0, 0, 1);
        book.note(table.sheet(), row.number(), "the rule is as it holds anyway, and was left out");
      } else {
        Optional<Draft> draft = draft(row);
        draft.ifPresent(made -> pending.add(new Pending(row, made)));
        if (draft.isEmpty()) {
          book.count(0, 1, 0);
        }
      }
    }
  }

  private Optional<Draft> draft(TableRow row) {
    Spot spot = spot(row, "id");
    String id = columns.cell(row, kind.word(), "id");
    String nameColumn = kind == Kind.POST ? "title" : "name";
    String name = columns.cell(row, kind.word(), nameColumn);
    try {
      Optional<Draft> found = id.isEmpty() ? unstated(name, row) : Optional.of(stated(id, spot));
      if (found.isEmpty()) {
        return Optional.empty();
      }
      Draft draft = found.get();
      if (book.find(draft.id()).isPresent()) {
        book.fault(
            "twice",
            id.isEmpty() ? spot(row, nameColumn) : spot,
            id.isEmpty() ? name : id,
            "“" + (id.isEmpty() ? name : id) + "” is on this sheet twice.",
            "Take one of the two rows out, or give them different ids.");
        return Optional.empty();
      }
      book.put(draft);
      sameNamed.taken(draft.id(), columns.cell(row, kind.word(), sameNamed.attribute()));
      if (name.isEmpty()) {
        directory.slugs().take(draft.id());
      } else {
        directory.add(draft.id(), name);
        ListCell.split(columns.cell(row, kind.word(), "other_names"))
            .forEach(other -> directory.add(draft.id(), other));
      }
      return Optional.of(draft);
    } catch (InvalidRecord bad) {
      book.fault("id", spot, id, String.valueOf(bad.getMessage()), bad.mend());
      return Optional.empty();
    }
  }

  /** A new person's id that may say who it is is kept beside an opaque one. */
  private Draft stated(String given, Spot spot) {
    Id<?> id = Id.of(kind, given);
    if (kind != Kind.PERSON || OpaqueId.is(given) || book.known().has(id)) {
      return new Draft(id, true, spot);
    }
    Draft draft = new Draft(OpaqueId.of(given), true, spot);
    draft.keep("id", given);
    return draft;
  }

  private Optional<Draft> unstated(String name, TableRow row) {
    Spot spot = spot(row, "name");
    if (kind == Kind.PERSON && !name.isEmpty()) {
      return Optional.of(
          new Draft(
              directory.byName(kind, name).stream()
                  .filter(id -> book.known().has(id) && book.find(id).isEmpty())
                  .findFirst()
                  .orElseGet(() -> directory.slugs().numbered(kind, "p")),
              false,
              spot));
    }
    if (kind == Kind.RULE) {
      return Optional.of(new Draft(Id.of(kind, rules.id(row)), false, spot));
    }
    if (name.isEmpty() || !Directory.NAMED.contains(kind)) {
      String prefix = kind == Kind.PERSON ? "p" : kind.word().replace('_', '-') + "-";
      return Optional.of(new Draft(directory.slugs().numbered(kind, prefix), false, spot));
    }
    String telling = columns.cell(row, kind.word(), sameNamed.attribute());
    return sameNamed.find(name, telling, spot);
  }

  /** Second go: everything else. */
  void fill(RowsRead progress) {
    for (Pending each : pending) {
      progress.next();
      int before = book.faults();
      checkNames(each);
      if (kind == Kind.RULE) {
        rules.check(each.row());
      }
      List<CellReader.Value> values = plainValues(each.row());
      if (book.faults() > before) {
        book.drafts().remove(each.draft().id());
        book.count(0, 1, 0);
      } else {
        fill(each.row(), each.draft(), values);
        book.count(1, 0, 0);
      }
    }
  }

  private void checkNames(Pending each) {
    TableRow row = each.row();
    Optional<Id<?>> of = Optional.of(each.draft().id());
    for (int i = 0; i < columns.size(); i++) {
      Optional<Attribute> attribute = attribute(i);
      if (attribute.isPresent() && attribute.get().type() == Attribute.Type.REF) {
        naming.check(attribute.get(), row.cell(i), spot(row, i), of);
      }
    }
  }

  private List<CellReader.Value> plainValues(TableRow row) {
    List<CellReader.Value> values = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Optional<Attribute> attribute = attribute(i);
      if (isUntil(columns.meaning(i))) {
        boolean open = row.cell(i).isEmpty();
        values.add(
            cells
                .date(row.cell(i), spot(row, i), !open)
                .map(CellReader.Value::of)
                .orElse(CellReader.Value.NONE));
      } else if (attribute.isEmpty() || attribute.get().type() == Attribute.Type.REF) {
        values.add(CellReader.Value.NONE);
      } else {
        values.add(
            cells
                .read(kind, attribute.get(), row.cell(i), spot(row, i))
                .orElse(CellReader.Value.NONE));
      }
    }
    return values;
  }

  private void fill(TableRow row, Draft draft, List<CellReader.Value> values) {
    for (int i = 0; i < columns.size(); i++) {
      Meaning meaning = columns.meaning(i);
      Optional<Attribute> attribute = attribute(i);
      if (meaning.kept()) {
        draft.keep(meaning.attribute(), row.cell(i));
      } else if (isUntil(meaning)) {
        draft.set("to", values.get(i).texts());
      } else if (attribute.isPresent() && attribute.get().type() == Attribute.Type.REF) {
        List<String> unknown = new ArrayList<>();
        draft.set(
            attribute.get().name(),
            naming.resolve(
                attribute.get(), row.cell(i), spot(row, i), unknown, Optional.of(draft.id())));
        draft.keepAsWritten(columns.header(i), String.join("; ", unknown));
      } else if (attribute.isPresent()) {
        draft.set(attribute.get().name(), values.get(i).texts());
        draft.keepAsWritten(columns.header(i), values.get(i).asWritten());
      }
    }
  }

  private static boolean isUntil(Meaning meaning) {
    return meaning.attribute().equals("until") && !meaning.kept();
  }

  private Optional<Attribute> attribute(int column) {
    return kind.findAttribute(columns.meaning(column).attribute())
        .filter(any -> !columns.meaning(column).kept());
  }

  private Spot spot(TableRow row, int column) {
    return new Spot(table.sheet(), row.number(), columns.header(column));
  }

  private Spot spot(TableRow row, String attribute) {
    return columns.spot(table, row, kind.word(), attribute);
  }

  /** Whether the from and to of a sheet of links are the two groups rather than dates. */
  static boolean linksWithoutDates(Table table) {
    int from = header(table, "from");
    return from >= 0
        && table.rows().stream()
            .map(row -> row.cell(from))
            .filter(cell -> !cell.isEmpty())
            .anyMatch(cell -> DateCell.read(cell, false).isEmpty());
  }

  private static int header(Table table, String header) {
    for (int i = 0; i < table.header().size(); i++) {
      if (table.header().get(i).strip().equalsIgnoreCase(header)) {
        return i;
      }
    }
    return -1;
  }
}
