package org.partnershipatlas.register.workbook.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.NameKey;
import org.partnershipatlas.register.workbook.cell.ListCell;

/** Turns the names in a cell into references to records, and unknown names into new records. */
final class Naming {

  private static final Set<String> TABLES =
      Set.of(
          "group",
          "board",
          "partnership",
          "committee",
          "forum",
          "panel",
          "assembly",
          "cabinet",
          "meeting",
          "lsp",
          "scrutiny",
          "executive");
  private static final Set<String> BODIES =
      Set.of(
          "forum",
          "network",
          "alliance",
          "association",
          "trust",
          "cvs",
          "council",
          "partnership",
          "ltd",
          "service",
          "services",
          "centre",
          "society",
          "federation",
          "consortium",
          "charity",
          "foundation",
          "union",
          "assembly",
          "cic",
          "cio",
          "club",
          "church",
          "group");
  private static final Set<String> PEOPLES =
      Set.of(
          "people",
          "young",
          "older",
          "children",
          "women",
          "men",
          "carers",
          "disabled",
          "disability",
          "bme",
          "bame",
          "faith",
          "lgbt",
          "lgbtq",
          "refugees",
          "migrants",
          "tenants",
          "residents",
          "families",
          "parents",
          "gypsies",
          "travellers",
          "homeless");
  private static final Set<String> JOBS =
      Set.of("worker", "officer", "coordinator", "manager", "post", "administrator", "lead");

  private final Book book;
  private final Directory directory;

  Naming(Book book, Directory directory) {
    this.book = book;
    this.directory = directory;
  }

  /** Whether every name in a cell can be resolved; a fault is told to the book. */
  boolean check(Attribute attribute, String cell, Spot spot) {
    return check(attribute, cell, spot, Optional.empty());
  }

  /**
   * The same for a cell of a known record: of several that have the name, the one that the record
   * names already is meant.
   */
  boolean check(Attribute attribute, String cell, Spot spot, Optional<Id<?>> of) {
    boolean sound = true;
    for (String text : names(attribute, cell)) {
      List<Id<?>> found = look(attribute, text, of);
      if (found.size() > 1) {
        ambiguous(found, text, spot);
        sound = false;
      } else if (found.isEmpty() && attribute.required() && kindFor(attribute, text).isEmpty()) {
        book.fault(
            "unknown-name",
            spot,
            text,
            "There is no " + words(attribute) + " “" + text + "”.",
            "Check the spelling, or add it to its own sheet.");
        sound = false;
      }
    }
    if (!attribute.list() && names(attribute, cell).size() > 1) {
      book.fault("one-value", spot, cell, "Only one can be named here.", "Keep one of them.");
      sound = false;
    }
    return sound;
  }

  private void ambiguous(List<Id<?>> found, String text, Spot spot) {
    List<String> shown = found.stream().map(Id::toString).sorted().toList();
    book.fault(
        "ambiguous-name",
        spot,
        text,
        "“" + text + "” can mean any of " + String.join(", ", shown) + ".",
        "Write one of those instead of the name.");
  }

  /**
   * The references of a cell that was checked.
   *
   * @param unknown takes the names of which it cannot be told what they are
   */
  List<String> resolve(Attribute attribute, String cell, Spot spot, List<String> unknown) {
    return resolve(attribute, cell, spot, unknown, Optional.empty());
  }

  /** The same for a cell of a known record. */
  List<String> resolve(
      Attribute attribute, String cell, Spot spot, List<String> unknown, Optional<Id<?>> of) {
    List<String> references = new ArrayList<>();
    for (String text : names(attribute, cell)) {
      Optional<Id<?>> id = resolveOne(attribute, text, spot, of);
      if (id.isPresent()) {
        references.add(attribute.text(id.get()));
      } else {
        unknown.add(text);
      }
    }
    return references;
  }

  private List<Id<?>> look(Attribute attribute, String text, Optional<Id<?>> of) {
    List<Id<?>> found = directory.look(kinds(attribute), text);
    if (found.size() < 2) {
      return found;
    }
    List<String> named =
        of.flatMap(book.known()::find)
            .map(known -> known.row().list(attribute.name()))
            .orElse(List.of());
    List<Id<?>> already = found.stream().filter(id -> named.contains(attribute.text(id))).toList();
    return already.size() == 1 ? already : found;
  }

  private Optional<Id<?>> resolveOne(
      Attribute attribute, String text, Spot spot, Optional<Id<?>> of) {
    List<Id<?>> found = look(attribute, text, of);
    if (!found.isEmpty()) {
      return Optional.of(found.get(0));
    }
    Optional<Kind> kind = kindFor(attribute, text);
    if (kind.isEmpty()) {
      book.ask(
          "unknown-name",
          spot,
          text,
          "I cannot tell what “" + text + "” is: " + words(attribute) + "? It was kept as it came.",
          "Add it to its own sheet, or write what it is before it, as in “"
              + kinds(attribute).get(0).word()
              + ": "
              + text
              + "”.");
      return Optional.empty();
    }
    if (!attribute.bare() && text.indexOf(':') < 0) {
      book.sayOnce(
          spot.sheet(),
          "“" + text + "” in “" + spot.column() + "” was read as a new " + kind.get().word(),
          spot.row());
    }
    return Optional.of(directory.create(kind.get(), bareName(kind.get(), text), spot));
  }

  private static String bareName(Kind kind, String text) {
    String prefix = kind.word() + ":";
    boolean prefixed = text.toLowerCase(java.util.Locale.ROOT).startsWith(prefix);
    return prefixed ? text.substring(prefix.length()).strip() : text;
  }

  /** The kind of a name that nobody knows yet, where the words tell. */
  private static Optional<Kind> kindFor(Attribute attribute, String text) {
    List<Kind> kinds = kinds(attribute);
    for (Kind kind : kinds) {
      if (text.toLowerCase(java.util.Locale.ROOT).startsWith(kind.word() + ":")) {
        return Optional.of(kind).filter(k -> Directory.NAMED.contains(k) || k == Kind.PERSON);
      }
    }
    if (kinds.size() == 1) {
      return Optional.of(kinds.get(0)).filter(k -> Directory.NAMED.contains(k) || k == Kind.PERSON);
    }
    Set<String> words = Set.copyOf(Arrays.asList(NameKey.of(text).text().split(" ", -1)));
    return switch (attribute.name()) {
      case "nominated_by" -> Optional.of(any(words, TABLES) ? Kind.GROUP : Kind.ORGANISATION);
      case "serviced_by" -> Optional.of(any(words, JOBS) ? Kind.POST : Kind.ORGANISATION);
      case "network" -> Optional.of(Kind.ORGANISATION);
      case "speaks_for", "reserved_for" ->
          any(words, BODIES)
              ? Optional.of(Kind.ORGANISATION)
              : any(words, PEOPLES) ? Optional.of(Kind.COMMUNITY) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static boolean any(Set<String> words, Set<String> list) {
    return words.stream().anyMatch(list::contains);
  }

  private static List<String> names(Attribute attribute, String cell) {
    return attribute.list() ? ListCell.split(cell) : cell.isEmpty() ? List.of() : List.of(cell);
  }

  static List<Kind> kinds(Attribute attribute) {
    return attribute.targets().isEmpty()
        ? List.of(Kind.values())
        : attribute.targets().stream().sorted().toList();
  }

  private static String words(Attribute attribute) {
    List<String> words =
        kinds(attribute).stream().map(kind -> kind.word().replace('_', ' ')).toList();
    return words.size() > 6 ? "record" : String.join(" or ", words);
  }
}
