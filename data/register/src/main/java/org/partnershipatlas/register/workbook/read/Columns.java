package org.partnershipatlas.register.workbook.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.register.workbook.cell.ContactHeader;
import org.partnershipatlas.register.workbook.table.Table;
import org.partnershipatlas.register.workbook.table.TableRow;

/** What each column of one sheet was understood as. */
final class Columns {

  private static final Meaning NOT_FOUND = new Meaning("", "");
  private static final int ROWS_LOOKED_AT = 200;
  private static final int FIRST = 3;

  private final List<String> headers;
  private final List<Meaning> meanings;
  private final Set<Meaning> guesses;
  private final Map<Meaning, Integer> places = new HashMap<>();

  private Columns(List<String> headers, List<Meaning> meanings, Set<Meaning> guesses) {
    this.headers = headers;
    this.meanings = meanings;
    this.guesses = guesses;
    for (int i = 0; i < meanings.size(); i++) {
      places.putIfAbsent(meanings.get(i), i);
    }
  }

  /**
   * Understands the headers of a table.
   *
   * @param mapping what somebody says of them
   * @param book takes how each was understood
   */
  static Columns of(Table table, Vocabulary vocabulary, SheetMapping mapping, Book book) {
    List<String> headers = headers(table, book);
    Map<Integer, Meaning> found = new HashMap<>();
    Map<Integer, ReadColumn.How> how = new HashMap<>();
    Set<Meaning> used = new HashSet<>();
    Set<String> keptAs = new HashSet<>();
    for (int i = 0; i < headers.size(); i++) {
      int column = i;
      String header = headers.get(i);
      settled(header, vocabulary, mapping, keptAs)
          .filter(meaning -> meaning.equals(Meaning.NOTHING) || used.add(meaning))
          .ifPresent(meaning -> put(column, meaning, ReadColumn.How.SETTLED, found, how));
    }
    for (int i = 0; i < headers.size(); i++) {
      if (!found.containsKey(i)) {
        int column = i;
        vocabulary
            .find(headers.get(i))
            .filter(used::add)
            .ifPresent(meaning -> put(column, meaning, ReadColumn.How.STATED, found, how));
      }
    }
    Set<Meaning> guesses = new HashSet<>();
    for (int i = 0; i < headers.size(); i++) {
      if (!found.containsKey(i)) {
        int column = i;
        guess(headers.get(i), vocabulary)
            .filter(used::add)
            .ifPresent(
                meaning -> {
                  guesses.add(meaning);
                  put(column, meaning, ReadColumn.How.GUESSED, found, how);
                });
      }
    }
    List<Meaning> meanings = new ArrayList<>();
    List<ReadColumn> read = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      String header = headers.get(i);
      Meaning meaning = found.getOrDefault(i, NOT_FOUND);
      if (meaning.equals(NOT_FOUND)) {
        meaning = kept(header, keptAs);
      }
      meanings.add(meaning);
      ReadColumn.How known = how.getOrDefault(i, ReadColumn.How.KEPT);
      book.map(table.sheet(), header, meaning.words(), known == ReadColumn.How.GUESSED);
      if (!header.isEmpty()) {
        read.add(new ReadColumn(header, vocabulary.header(meaning), known, first(table, i)));
      }
    }
    book.columns(table.sheet(), table.headerRow(), read);
    return new Columns(headers, meanings, guesses);
  }

  private static void put(
      int column,
      Meaning meaning,
      ReadColumn.How found,
      Map<Integer, Meaning> meanings,
      Map<Integer, ReadColumn.How> how) {
    meanings.put(column, meaning);
    how.put(column, found);
  }

  private static Optional<Meaning> settled(
      String header, Vocabulary vocabulary, SheetMapping mapping, Set<String> keptAs) {
    return mapping
        .find(header)
        .flatMap(
            said ->
                switch (said) {
                  case SheetMapping.LEAVE_OUT -> Optional.of(Meaning.NOTHING);
                  case SheetMapping.KEEP -> Optional.of(kept(header, keptAs));
                  default -> vocabulary.find(said);
                });
  }

  private static Optional<Meaning> guess(String header, Vocabulary vocabulary) {
    return header.startsWith("extra: ")
            || ContactHeader.is(header)
            || !vocabulary.equals(Vocabulary.SEATS)
        ? Optional.empty()
        : vocabulary.guess(header);
  }

  private static List<String> first(Table table, int column) {
    return table.rows().stream()
        .limit(ROWS_LOOKED_AT)
        .map(row -> row.cell(column))
        .filter(cell -> !cell.isEmpty())
        .distinct()
        .limit(FIRST)
        .toList();
  }

  private static List<String> headers(Table table, Book book) {
    List<String> headers = new ArrayList<>();
    for (int i = 0; i < table.width(); i++) {
      String header = i < table.header().size() ? table.header().get(i) : "";
      if (header.isEmpty()) {
        int column = i;
        if (table.rows().stream().noneMatch(row -> !row.cell(column).isEmpty())) {
          headers.add("");
          continue;
        }
        header = "column " + Table.letters(i);
        book.note(
            table.sheet(),
            table.headerRow(),
            "column " + Table.letters(i) + " has no header; what stands in it was kept as it came");
      }
      headers.add(header);
    }
    return headers;
  }

  private static Meaning kept(String header, Set<String> keptAs) {
    boolean plain = header.startsWith("extra: ");
    boolean contact = !plain && ContactHeader.is(header);
    String key = plain ? header.substring("extra: ".length()) : ContactHeader.kept(header);
    String unique = key;
    for (int again = 2; !keptAs.add(unique); again++) {
      unique = key + " (" + again + ")";
    }
    return new Meaning(contact ? Meaning.CONTACT : Meaning.EXTRA, unique);
  }

  int size() {
    return meanings.size();
  }

  String header(int column) {
    return headers.get(column);
  }

  Meaning meaning(int column) {
    return meanings.get(column);
  }

  /** Whether a column of contact details says that they are an organisation's. */
  boolean ofOrganisation(int column) {
    Set<String> words = HeaderKey.of(headers.get(column)).words();
    return words.contains("organisation") || words.contains("org") || words.contains("office");
  }

  int find(String part, String attribute) {
    return places.getOrDefault(new Meaning(part, attribute), -1);
  }

  boolean has(String part, String attribute) {
    return find(part, attribute) >= 0;
  }

  /** Whether a header says so itself. */
  boolean says(String part, String attribute) {
    return has(part, attribute) && !guesses.contains(new Meaning(part, attribute));
  }

  String cell(TableRow row, String part, String attribute) {
    return row.cell(find(part, attribute));
  }

  Spot spot(Table table, TableRow row, String part, String attribute) {
    int column = find(part, attribute);
    String header = column < 0 ? attribute.replace('_', ' ') : headers.get(column);
    return new Spot(table.sheet(), row.number(), header);
  }
}
