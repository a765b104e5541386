package org.partnershipatlas.register.workbook.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.NameKey;
import org.partnershipatlas.register.workbook.cell.ListCell;

/**
 * Which of the records of one name a row without an id means: told apart by their areas, or areas
 * by what they are within. Groups of one name for other areas are other groups.
 */
final class SameNamed {

  /** A row that is read already: what its cell says, by the record it was taken for. */
  private final Map<Id<?>, List<Set<String>>> rows = new LinkedHashMap<>();

  private final Kind kind;
  private final Optional<Attribute> telling;
  private final Book book;
  private final Directory directory;

  SameNamed(Kind kind, Book book, Directory directory) {
    this.kind = kind;
    this.telling = kind.findAttribute(kind == Kind.AREA ? "within" : "areas");
    this.book = book;
    this.directory = directory;
  }

  /** The attribute by which they are told apart; one that no sheet has where there is none. */
  String attribute() {
    return telling.map(Attribute::name).orElse("areas");
  }

  /** That a row was taken for a record. */
  void taken(Id<?> id, String cell) {
    rows.put(id, places(cell));
  }

  /**
   * The record that a row means, new where it means none of those of its name; empty where it
   * cannot be told, which is told to the book.
   */
  Optional<Draft> find(String name, String cell, Spot spot) {
    List<Id<?>> same = directory.byName(kind, name);
    List<Set<String>> said = places(cell);
    List<Id<?>> meant = meant(same, said);
    if (meant.size() > 1) {
      ambiguous(meant, name, spot);
      return Optional.empty();
    }
    if (!meant.isEmpty()) {
      return Optional.of(new Draft(meant.get(0), false, spot));
    }
    Id<?> made = directory.slugs().readable(kind, name);
    same.stream()
        .filter(id -> !rows.containsKey(id) && book.known().has(id))
        .findFirst()
        .ifPresent(other -> ask(other, made, name, cell, spot));
    return Optional.of(new Draft(made, false, spot));
  }

  private List<Id<?>> meant(List<Id<?>> same, List<Set<String>> said) {
    List<Id<?>> exact = only(same, id -> isExactly(id, said));
    boolean alone = same.size() == 1 && (kind != Kind.GROUP || !rows.containsKey(same.get(0)));
    if (!exact.isEmpty()) {
      return exact;
    } else if (said.isEmpty()) {
      boolean noneKnown = same.stream().allMatch(rows::containsKey);
      return alone || !noneKnown ? only(same, id -> true) : List.of();
    } else if (alone && kind != Kind.GROUP) {
      return same;
    }
    List<Id<?>> left = same.stream().filter(id -> !rows.containsKey(id)).toList();
    List<Id<?>> partly =
        only(left, id -> said.stream().anyMatch(each -> meets(each, recorded(id))));
    return partly.isEmpty() ? only(left, id -> recorded(id).isEmpty()) : partly;
  }

  /** Those that fit; where one of several has not ended, that one. */
  private List<Id<?>> only(List<Id<?>> ids, Predicate<Id<?>> fits) {
    List<Id<?>> fitting = ids.stream().filter(fits).toList();
    List<Id<?>> going = fitting.stream().filter(id -> !hasEnded(id)).toList();
    return fitting.size() > 1 && going.size() == 1 ? going : fitting;
  }

  private boolean hasEnded(Id<?> id) {
    return book.known()
        .find(id)
        .flatMap(each -> each.span().to())
        .map(to -> !to.earliest().isAfter(book.known().day()))
        .orElse(false);
  }

  private boolean isExactly(Id<?> id, List<Set<String>> said) {
    if (rows.containsKey(id)) {
      return Set.copyOf(rows.getOrDefault(id, List.of())).equals(Set.copyOf(said));
    }
    List<String> its = recorded(id);
    return its.size() == said.size() && said.stream().allMatch(each -> meets(each, its));
  }

  private static boolean meets(Set<String> said, List<String> its) {
    return its.stream().anyMatch(said::contains);
  }

  private List<String> recorded(Id<?> id) {
    return book.known()
        .find(id)
        .map(AtlasRecord::row)
        .map(row -> row.list(attribute()))
        .orElse(List.of());
  }

  /** Each thing in a cell by the ids that it may mean, or by its name where nothing has that. */
  private List<Set<String>> places(String cell) {
    List<Set<String>> places = new ArrayList<>();
    for (String text : telling.isEmpty() ? List.<String>of() : ListCell.split(cell)) {
      Set<String> ids = new HashSet<>();
      directory.look(List.of(Kind.AREA), text).forEach(id -> ids.add(id.value()));
      places.add(ids.isEmpty() ? Set.of("name " + NameKey.of(text).text()) : ids);
    }
    return places;
  }

  private void ambiguous(List<Id<?>> meant, String name, Spot spot) {
    String word = kind.sheet().toLowerCase(java.util.Locale.ROOT);
    book.fault(
        "ambiguous-name",
        spot,
        name,
        "There are " + meant.size() + " " + word + " called “" + name + "”.",
        "Write one of "
            + String.join(", ", meant.stream().map(Id::value).sorted().toList())
            + " in a column “id”"
            + (telling.isEmpty() ? "." : ", or fill in “" + attribute() + "”."));
  }

  private void ask(Id<?> one, Id<?> other, String name, String cell, Spot spot) {
    List<String> names =
        recorded(one).stream().map(area -> directory.name(Id.of(Kind.AREA, area))).toList();
    book.ask(
        Question.of(
            Question.What.SAME_NAME,
            "“"
                + name
                + "” is recorded for "
                + String.join(", ", names)
                + ", and this row is for "
                + cell
                + ": are they one? They were read as two.",
            one,
            other,
            spot.place()));
  }
}
