package org.partnershipatlas.register.workbook.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.model.Alias;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.InvalidRecord;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.NameKey;
import org.partnershipatlas.model.OpaqueId;
import org.partnershipatlas.model.Row;

/** Who is who: the names and ids of a file and of the network that it is read against. */
final class Directory {

  /** The kinds that a name alone can bring into being. */
  static final Set<Kind> NAMED =
      Set.of(
          Kind.AREA,
          Kind.ORGANISATION,
          Kind.GROUP,
          Kind.POST,
          Kind.THEME,
          Kind.FIELD,
          Kind.COMMUNITY,
          Kind.KEEPER);

  private final Book book;
  private final Slugs slugs = new Slugs();
  private final Map<Kind, Map<String, Set<Id<?>>>> byName = new EnumMap<>(Kind.class);
  private final Map<Id<?>, String> names = new LinkedHashMap<>();

  Directory(Book book) {
    this.book = book;
    for (AtlasRecord each : book.known().listAll()) {
      Row row = each.row();
      slugs.take(each.id());
      nameOf(row).ifPresent(name -> add(each.id(), name));
      row.list("other_names").forEach(name -> alias(each.id(), name));
    }
    // What was merged away keeps its id: a new record of that id would be taken for it.
    for (Alias alias : book.known().list(Alias.class)) {
      alias.findGone().ifPresent(slugs::reserve);
    }
  }

  Slugs slugs() {
    return slugs;
  }

  static Optional<String> nameOf(Row row) {
    return row.find(row.kind() == Kind.POST ? "title" : "name");
  }

  static NameKey key(Kind kind, String name) {
    return kind == Kind.PERSON ? NameKey.ofPerson(name) : NameKey.of(name);
  }

  void add(Id<?> id, String name) {
    slugs.take(id);
    names.putIfAbsent(id, name);
    alias(id, name);
  }

  private void alias(Id<?> id, String name) {
    String key = key(id.kind(), name).text();
    if (!key.isEmpty()) {
      byName
          .computeIfAbsent(id.kind(), none -> new HashMap<>())
          .computeIfAbsent(key, none -> new LinkedHashSet<>())
          .add(id);
    }
  }

  String name(Id<?> id) {
    return names.getOrDefault(id, id.value());
  }

  /** Every id of that kind with a name, in the order of their coming. */
  List<Id<?>> named(Kind kind) {
    return names.keySet().stream().filter(id -> id.kind() == kind).toList();
  }

  List<Id<?>> byName(Kind kind, String name) {
    return List.copyOf(
        byName.getOrDefault(kind, Map.of()).getOrDefault(key(kind, name).text(), Set.of()));
  }

  boolean has(Id<?> id) {
    return slugs.isTaken(id);
  }

  /** Whom a text in a cell may mean: by id, by {@code kind: name}, or by name. */
  List<Id<?>> look(Collection<Kind> kinds, String text) {
    if (kinds.size() == 1) {
      Optional<Id<?>> exact = byId(kinds.iterator().next(), text);
      if (exact.isPresent()) {
        return List.of(exact.get());
      }
    }
    Optional<Id<?>> typed =
        parse(text).filter(id -> kinds.contains(id.kind())).flatMap(this::known);
    if (typed.isPresent()) {
      return List.of(typed.get());
    }
    int colon = text.indexOf(':');
    if (colon > 0) {
      String word = text.substring(0, colon).strip();
      String rest = text.substring(colon + 1).strip();
      for (Kind kind : kinds) {
        if (kind.word().equalsIgnoreCase(word) && !rest.isEmpty()) {
          return look(List.of(kind), rest);
        }
      }
    }
    List<Id<?>> found = new ArrayList<>();
    for (Kind kind : kinds) {
      byId(kind, text).ifPresent(found::add);
    }
    if (found.isEmpty()) {
      kinds.forEach(kind -> found.addAll(byName(kind, text)));
    }
    return found;
  }

  private Optional<Id<?>> byId(Kind kind, String text) {
    try {
      return known(Id.of(kind, text));
    } catch (InvalidRecord noId) {
      return Optional.empty();
    }
  }

  /** The record of an id; a person's may have been read under another that does not say who. */
  private Optional<Id<?>> known(Id<?> id) {
    if (has(id)) {
      return Optional.of(id);
    }
    return Optional.of(id)
        .filter(each -> each.kind() == Kind.PERSON)
        .<Id<?>>map(each -> OpaqueId.of(each.value()))
        .filter(this::has);
  }

  private static Optional<Id<?>> parse(String text) {
    if (text.indexOf(':') <= 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(Id.parse(text));
    } catch (InvalidRecord noId) {
      return Optional.empty();
    }
  }

  /** A new record with nothing but a name. */
  Id<?> create(Kind kind, String name, Spot spot) {
    Id<?> id = kind == Kind.PERSON ? slugs.numbered(kind, "p") : slugs.readable(kind, name);
    Draft draft = new Draft(id, false, spot);
    draft.set(kind == Kind.POST ? "title" : "name", name);
    book.put(draft);
    add(id, name);
    return id;
  }

  /** The draft of a record, made where the record is known and the file adds to it. */
  Draft draft(Id<?> id, Spot spot) {
    Optional<Draft> there = book.find(id);
    if (there.isPresent()) {
      return there.get();
    }
    Draft more = new Draft(id, false, spot);
    book.put(more);
    return more;
  }
}
