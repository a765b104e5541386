package org.partnershipatlas.register.workbook.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.model.Words;
import org.partnershipatlas.register.workbook.table.Table;
import org.partnershipatlas.register.workbook.table.TableRow;

/** What each column of one sheet was understood as. */
final class Columns {

  private final List<String> headers;
  private final List<Meaning> meanings;
  private final Set<Meaning> guesses;

  private Columns(List<String> headers, List<Meaning> meanings, Set<Meaning> guesses) {
    this.headers = headers;
    this.meanings = meanings;
    this.guesses = guesses;
  }

  /**
   * Understands the headers of a table.
   *
   * @param remembered headers that this keeper's files were mapped by before
   * @param book takes how each was understood
   */
  static Columns of(Table table, Vocabulary vocabulary, Map<String, String> remembered, Book book) {
    List<String> headers = headers(table, book);
    List<Meaning> meanings = new ArrayList<>();
    Set<Meaning> used = new HashSet<>();
    Set<Meaning> guesses = new HashSet<>();
    Set<String> keptAs = new HashSet<>();
    List<Optional<Meaning>> said = new ArrayList<>();
    for (String header : headers) {
      Optional<Meaning> meant =
          Optional.ofNullable(remembered.get(Words.key(header)))
              .flatMap(vocabulary::find)
              .or(() -> vocabulary.find(header))
              .filter(used::add);
      said.add(meant);
    }
    for (int i = 0; i < headers.size(); i++) {
      String header = headers.get(i);
      Optional<Meaning> exact = said.get(i);
      Optional<Meaning> guess =
          exact.isPresent()
                  || header.startsWith("extra: ")
                  || Vocabulary.isContact(header)
                  || !vocabulary.equals(Vocabulary.SEATS)
              ? Optional.empty()
              : vocabulary.guess(header).filter(used::add);
      Meaning meaning = exact.or(() -> guess).orElseGet(() -> kept(header, keptAs));
      meanings.add(meaning);
      guess.ifPresent(guesses::add);
      book.map(table.sheet(), header, meaning.words(), guess.isPresent());
    }
    return new Columns(headers, meanings, guesses);
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
    boolean contact = !plain && Vocabulary.isContact(header);
    String key = plain ? header.substring("extra: ".length()) : header;
    if (contact && !key.startsWith("contact:")) {
      key = "contact:" + key;
    }
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
    return meanings.indexOf(new Meaning(part, attribute));
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
