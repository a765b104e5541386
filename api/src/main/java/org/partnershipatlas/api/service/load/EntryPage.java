package org.partnershipatlas.api.service.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.partnershipatlas.api.service.Titles;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.workbook.preview.Entry;

/**
 * Some of the records that an import would change.
 *
 * @param of how many there are in all that were asked for
 */
public record EntryPage(List<Changed> entries, int of) {

  /**
   * What would happen to a record.
   *
   * @param taken whether it is done
   * @param because what it rests on that is left, where it is left only for that
   * @param where where the file says so
   */
  public record Changed(
      Id<?> id,
      Kind kind,
      String label,
      String what,
      boolean taken,
      Optional<String> because,
      String where,
      List<Part> fields) {}

  /** One attribute that would change; in words, with the names of those that it names. */
  public record Part(
      String field, Optional<String> before, Optional<String> after, boolean taken) {}

  /**
   * A page of those of one group.
   *
   * @param group what and kind, as in {@code added/seat}; empty for all
   * @param text what stands in their names; empty for any
   */
  public static EntryPage of(Draft draft, String group, String text, int from, int limit) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    List<Entry> all =
        draft.preview().entries().stream()
            .filter(entry -> entry.effect() != Entry.Effect.UNTOUCHED)
            .filter(entry -> group.isEmpty() || Said.groupOf(entry).equals(group))
            .filter(
                entry ->
                    wanted.isEmpty()
                        || label(draft, entry).toLowerCase(Locale.ROOT).contains(wanted))
            .toList();
    int start = Math.min(from, all.size());
    int end = Math.min(start + limit, all.size());
    return new EntryPage(
        all.subList(start, end).stream().map(entry -> changed(draft, entry)).toList(), all.size());
  }

  /** The first of them all. */
  static List<Changed> first(Draft draft, int most) {
    return draft.preview().entries().stream()
        .filter(entry -> entry.effect() != Entry.Effect.UNTOUCHED)
        .limit(most)
        .map(entry -> changed(draft, entry))
        .toList();
  }

  private static Changed changed(Draft draft, Entry entry) {
    return new Changed(
        entry.id(),
        entry.id().kind(),
        label(draft, entry),
        PreviewAnswer.word(entry.effect()),
        entry.choice().taken(),
        entry.choice().because().map(id -> name(draft, id)),
        entry.place().row() > 0 ? entry.place().sheet() + ", row " + entry.place().row() : "",
        fields(draft, entry));
  }

  private static String label(Draft draft, Entry entry) {
    Network network = draft.outcome().network();
    if (network.has(entry.id())) {
      return Titles.of(network, entry.id());
    }
    Row row = entry.after();
    return row.findName().orElseGet(() -> ofParts(draft, row));
  }

  /** A record without a name, that is not taken in, by what it names. */
  private static String ofParts(Draft draft, Row row) {
    List<String> parts = new ArrayList<>();
    for (String attribute : List.of("role", "person", "group", "seat", "organisation")) {
      row.find(attribute).ifPresent(text -> parts.add(text(draft, row.kind(), attribute, text)));
    }
    return parts.isEmpty() ? row.id() : String.join(", ", parts);
  }

  private static List<Part> fields(Draft draft, Entry entry) {
    Row before = entry.before().orElseGet(() -> Row.of(entry.id().kind(), entry.id().value()));
    Set<String> names = new TreeSet<>(before.values().keySet());
    names.addAll(entry.after().values().keySet());
    List<Part> parts = new ArrayList<>();
    for (String name : names) {
      if (!before.list(name).equals(entry.after().list(name))) {
        parts.add(
            new Part(
                name,
                texts(draft, before, name),
                texts(draft, entry.after(), name),
                entry.choice().taken() && !entry.choice().left().contains(name)));
      }
    }
    return parts;
  }

  private static Optional<String> texts(Draft draft, Row row, String attribute) {
    List<String> texts =
        row.list(attribute).stream().map(text -> text(draft, row.kind(), attribute, text)).toList();
    return texts.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", texts));
  }

  private static String text(Draft draft, Kind kind, String attribute, String text) {
    return kind.findAttribute(attribute)
        .filter(known -> known.type() == Attribute.Type.REF)
        .map(known -> name(draft, known.id(text)))
        .orElse(text);
  }

  private static String name(Draft draft, Id<?> id) {
    Network network = draft.outcome().network();
    if (network.has(id)) {
      return Titles.of(network, id);
    }
    return draft.preview().entries().stream()
        .filter(entry -> entry.id().equals(id))
        .findFirst()
        .flatMap(entry -> entry.after().findName())
        .orElse(id.value());
  }
}
