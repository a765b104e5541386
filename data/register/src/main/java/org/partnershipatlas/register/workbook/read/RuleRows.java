package org.partnershipatlas.register.workbook.read;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.NameKey;
import org.partnershipatlas.model.RuleKind;
import org.partnershipatlas.model.Word;
import org.partnershipatlas.model.Words;
import org.partnershipatlas.register.workbook.cell.ListCell;
import org.partnershipatlas.register.workbook.table.Table;
import org.partnershipatlas.register.workbook.table.TableRow;

/**
 * What rows of the sheet of rules must be: each names a rule that there is, and sets a limit only
 * where the rule has one. A row that says no more than what holds by default is left out.
 */
final class RuleRows {
  private final Table table;
  private final Columns columns;
  private final Book book;

  RuleRows(Table table, Columns columns, Book book) {
    this.table = table;
    this.columns = columns;
    this.book = book;
  }

  private String cell(TableRow row, String attribute) {
    return columns.cell(row, Kind.RULE.word(), attribute).strip();
  }

  private Spot spot(TableRow row, String attribute) {
    return columns.spot(table, row, Kind.RULE.word(), attribute);
  }

  /** The id of a rule whose row gives none: the same for the same rule and area each time. */
  String id(TableRow row) {
    String area = cell(row, "area");
    String id = Words.key(cell(row, "kind")) + (area.isEmpty() ? "" : "-" + Words.key(area));
    return id.isEmpty() ? "rule" : id;
  }

  /** Whether the row says what holds anyway: nobody has changed it since the template. */
  boolean isDefault(TableRow row) {
    Optional<RuleKind> rule = Words.find(RuleKind.class, cell(row, "kind"));
    return rule.isPresent()
        && cell(row, "id").isEmpty()
        && cell(row, "area").isEmpty()
        && isOneOf(cell(row, "on"), "", "yes")
        && isOneOf(cell(row, "limit"), "", limit(rule.get()))
        && isOneOf(cell(row, "severity"), "", rule.get().severity().map(Word::word).orElse(""))
        && isSame(cell(row, "group_kinds"), rule.get().groupKinds())
        && isSame(cell(row, "sectors"), rule.get().sectors());
  }

  private static String limit(RuleKind rule) {
    return rule.limit().isPresent() ? Integer.toString(rule.limit().getAsInt()) : "";
  }

  private static boolean isOneOf(String cell, String one, String other) {
    return Words.key(cell).equals(one) || Words.key(cell).equals(Words.key(other));
  }

  private static boolean isSame(String cell, Collection<? extends Word> words) {
    Set<String> written = ListCell.split(cell).stream().map(Words::key).collect(Collectors.toSet());
    return written.isEmpty()
        || written.equals(words.stream().map(w -> Words.key(w.word())).collect(Collectors.toSet()));
  }

  /** Tells what is wrong with a row. */
  void check(TableRow row) {
    String word = cell(row, "kind");
    Optional<RuleKind> rule = Words.find(RuleKind.class, word);
    if (rule.isEmpty()) {
      List<String> near =
          Words.list(RuleKind.class).stream()
              .filter(w -> NameKey.of(w).near(NameKey.of(word)))
              .toList();
      String ask = near.isEmpty() ? "" : "Did you mean “" + near.get(0) + "”? ";
      book.fault(
          "unknown-rule",
          spot(row, "kind"),
          word,
          word.isEmpty() ? "The row names no rule." : "There is no rule “" + word + "”.",
          ask + "Use one of: " + String.join(", ", Words.list(RuleKind.class)) + ".");
      return;
    }
    checkLimit(row, rule.get());
  }

  private void checkLimit(TableRow row, RuleKind rule) {
    String limit = cell(row, "limit");
    if (limit.isEmpty()) {
      return;
    }
    if (rule.limit().isEmpty()) {
      book.fault(
          "rule-limit",
          spot(row, "limit"),
          limit,
          "The rule “" + rule.word() + "” has no limit.",
          "Leave the cell empty.");
    } else if (!limit.matches("\\d{1,4}(\\.0+)?")
        || (rule.limitOf().startsWith("per cent") && Double.parseDouble(limit) > 100)) {
      book.fault(
          "rule-limit",
          spot(row, "limit"),
          limit,
          "“" + limit + "” cannot be the limit of “" + rule.word() + "”.",
          "Write a whole number of " + rule.limitOf() + ", such as " + limit(rule) + ".");
    }
  }
}
