package org.partnershipatlas.api.service;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.InvalidRecord;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Row;

/**
 * Which records of a kind are listed, in which order, and how much of each.
 *
 * @param text what their name or another of theirs holds; empty for any
 * @param current only those that are true on the day
 * @param where what their attributes hold, all of it
 * @param sort the attribute that they are ordered by; by name where left out
 * @param falling whether the order is turned round; what has no value comes last either way
 * @param fields the attributes that are told; all where empty
 * @param from where the part before ended
 */
public record RecordQuery(
    String text,
    boolean current,
    List<Condition> where,
    Optional<Attribute> sort,
    boolean falling,
    Set<String> fields,
    RecordCursor from,
    int most) {
  private static final String NOTHING = "not recorded";

  /** What one attribute holds: one of those texts, or nothing. */
  public record Condition(Attribute attribute, String text) {
    /**
     * Checks what is looked for: of a word that no record can hold, none is found, which would be
     * read as there being none.
     */
    Condition checked() {
      if (text.equals(NOTHING)) {
        return this;
      }
      try {
        switch (attribute.type()) {
          case WORD -> {
            if (attribute.words().stream().noneMatch(word -> word.equalsIgnoreCase(text))) {
              throw bad(NearMiss.suggest(text, attribute.words()));
            }
          }
          case DATE -> PartialDate.parse(text);
          case WHOLE, NUMBER -> new BigDecimal(text);
          case YES_NO -> {
            if (!text.equalsIgnoreCase("yes") && !text.equalsIgnoreCase("no")) {
              throw bad("Ask for yes or no.");
            }
          }
          default -> {
            // Any text may be looked for.
          }
        }
      } catch (InvalidRecord | NumberFormatException e) {
        throw bad(
            attribute.type() == Attribute.Type.DATE
                ? "Write a date as it is recorded, such as 2004-05-17, 2004-05 or 2004."
                : "Write a number.");
      }
      return this;
    }

    private Refusal bad(String mend) {
      return Refusal.of(
          ProblemCode.BAD_PARAMETER,
          "“" + attribute.header() + "” never holds that.",
          "where",
          attribute.name() + "=" + text,
          mend);
    }

    boolean holds(Row row) {
      List<String> values = row.list(attribute.name());
      return text.equals(NOTHING)
          ? values.isEmpty()
          : values.stream()
              .anyMatch(
                  v ->
                      v.equalsIgnoreCase(text)
                          || bare(v).equalsIgnoreCase(text)
                          || isNamedInFull(v));
    }

    /** Where one kind alone can be named, its word is left out in the record. */
    private boolean isNamedInFull(String value) {
      return attribute.type() == Attribute.Type.REF
          && attribute.id(value).toString().equalsIgnoreCase(text);
    }

    private String bare(String value) {
      return attribute.type() == Attribute.Type.REF
          ? value.substring(value.indexOf(':') + 1)
          : value;
    }
  }

  /**
   * Reads what is asked for.
   *
   * @param where conditions parted by semicolons, such as {@code sector=third; areas=northmarch};
   *     {@code =not recorded} for what is blank
   * @param sort an attribute, with a minus before it to turn the order round
   * @param fields attributes parted by commas
   */
  public static RecordQuery of(
      Kind kind,
      String text,
      boolean current,
      Optional<String> where,
      Optional<String> sort,
      Optional<String> fields,
      RecordCursor from,
      int most) {
    List<Condition> conditions = new ArrayList<>();
    for (String part : where.orElse("").split(";", -1)) {
      if (!part.isBlank()) {
        int equals = part.indexOf('=');
        String name = (equals < 0 ? part : part.substring(0, equals)).strip();
        String value = equals < 0 ? "yes" : part.substring(equals + 1).strip();
        conditions.add(new Condition(attribute(kind, "where", name), value).checked());
      }
    }
    boolean falling = sort.filter(s -> s.startsWith("-")).isPresent();
    Optional<Attribute> by = sort.map(s -> attribute(kind, "sort", falling ? s.substring(1) : s));
    Set<String> told = new LinkedHashSet<>();
    for (String name : fields.orElse("").split(",", -1)) {
      if (!name.isBlank()) {
        told.add(attribute(kind, "fields", name.strip()).name());
      }
    }
    return new RecordQuery(
        text.toLowerCase(Locale.ROOT), current, conditions, by, falling, told, from, most);
  }

  private static Attribute attribute(Kind kind, String field, String name) {
    return kind.findAttribute(name.replace(' ', '_'))
        .orElseThrow(
            () ->
                Refusal.of(
                    ProblemCode.BAD_PARAMETER,
                    "A " + kind.word().replace('_', ' ') + " has no attribute of that name.",
                    field,
                    name,
                    NearMiss.suggest(
                        name, kind.attributes().stream().map(Attribute::name).toList())));
  }

  boolean keeps(AtlasRecord entry) {
    if (where.isEmpty()) {
      return true;
    }
    Row row = entry.row();
    return where.stream().allMatch(condition -> condition.holds(row));
  }

  boolean names(RecordViews.Entry entry) {
    return text.isEmpty()
        || entry.label().toLowerCase(Locale.ROOT).contains(text)
        || entry.values().getOrDefault("other_names", List.of()).stream()
            .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(text));
  }

  /** Those records in the order that is asked for; what names another goes by its name. */
  List<RecordViews.Entry> inOrder(Network network, List<RecordViews.Entry> entries) {
    Comparator<RecordViews.Entry> byName =
        Comparator.comparing((RecordViews.Entry e) -> e.label().toLowerCase(Locale.ROOT))
            .thenComparing(e -> e.id().toString());
    if (sort.isEmpty()) {
      return entries.stream().sorted(byName).toList();
    }
    Attribute by = sort.get();
    Comparator<String> values = by.type() == Attribute.Type.DATE ? dates() : texts();
    Comparator<String> turned = falling ? values.reversed() : values;
    return entries.stream()
        .map(entry -> new Keyed(entry, value(network, by, entry)))
        .sorted(
            Comparator.comparing((Keyed k) -> k.value().isEmpty())
                .thenComparing(Keyed::value, turned)
                .thenComparing(Keyed::entry, byName))
        .map(Keyed::entry)
        .toList();
  }

  private record Keyed(RecordViews.Entry entry, String value) {}

  private static String value(Network network, Attribute by, RecordViews.Entry entry) {
    List<String> texts = entry.values().getOrDefault(by.name(), List.of());
    return by.type() == Attribute.Type.REF
        ? Titles.mentioned(by, texts).stream()
            .map(id -> Titles.of(network, id))
            .collect(Collectors.joining("; "))
        : String.join("; ", texts);
  }

  private Comparator<String> texts() {
    boolean number =
        sort.map(Attribute::type)
            .filter(t -> t == Attribute.Type.WHOLE || t == Attribute.Type.NUMBER)
            .isPresent();
    return number
        ? Comparator.comparingDouble(text -> text.isEmpty() ? 0 : Double.parseDouble(text))
        : Comparator.comparing(text -> text.toLowerCase(Locale.ROOT));
  }

  private static Comparator<String> dates() {
    return Comparator.comparing(
        text -> text.isEmpty() ? java.time.LocalDate.MIN : PartialDate.parse(text).earliest());
  }

  RecordViews.Entry trimmed(RecordViews.Entry entry) {
    if (fields.isEmpty()) {
      return entry;
    }
    SortedMap<String, List<String>> told = new TreeMap<>(entry.values());
    told.keySet().retainAll(fields);
    return new RecordViews.Entry(
        entry.id(), entry.kind(), entry.label(), entry.current(), entry.version(), told);
  }
}
