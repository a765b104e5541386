package org.partnershipatlas.model;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the attributes of one row by their types; every fault names its attribute and value. */
final class RowReader {
  private static final int MOST_DIGITS = 40;

  private final Row row;

  RowReader(Row row) {
    this.row = row;
  }

  String text(String name) {
    return required(name, findText(name));
  }

  Optional<String> findText(String name) {
    return one(name, text -> text);
  }

  List<String> texts(String name) {
    return row.list(name);
  }

  <E extends Enum<E> & Word> E word(String name, Class<E> list) {
    return required(name, findWord(name, list));
  }

  <E extends Enum<E> & Word> Optional<E> findWord(String name, Class<E> list) {
    Optional<String> text = findText(name);
    Optional<E> word = text.isEmpty() ? Optional.empty() : Words.find(list, text.get());
    return word.isPresent() ? word : one(name, odd -> word(list, odd));
  }

  <E extends Enum<E> & Word> List<E> words(String name, Class<E> list) {
    return all(name, text -> word(list, text));
  }

  PartialDate date(String name) {
    return required(name, findDate(name));
  }

  Optional<PartialDate> findDate(String name) {
    return one(name, PartialDate::parse);
  }

  Optional<Long> findWhole(String name) {
    return one(name, RowReader::whole);
  }

  Optional<BigDecimal> findNumber(String name) {
    return one(name, RowReader::number);
  }

  Optional<Boolean> findYesNo(String name) {
    return one(name, RowReader::yesNo);
  }

  <R extends AtlasRecord> Id<R> id(String name, Kind kind) {
    return required(name, this.<R>findId(name, kind));
  }

  <R extends AtlasRecord> Optional<Id<R>> findId(String name, Kind kind) {
    return one(name, text -> Id.<R>of(kind, text));
  }

  <R extends AtlasRecord> List<Id<R>> ids(String name, Kind kind) {
    return all(name, text -> Id.<R>of(kind, text));
  }

  Id<?> ref(String name) {
    return required(name, findRef(name));
  }

  Optional<Id<?>> findRef(String name) {
    return one(name, text -> ref(name, text));
  }

  List<Id<?>> refs(String name) {
    return all(name, text -> ref(name, text));
  }

  Interval interval() {
    Optional<PartialDate> from = findDate("from");
    Optional<PartialDate> to = findDate("to");
    return from.isEmpty() && to.isEmpty() ? Interval.ALWAYS : new Interval(from, to);
  }

  About about() {
    if (!row.hasAny(About.ATTRIBUTES)) {
      return About.NOTHING;
    }
    return new About(
        texts("other_names"),
        findText("source"),
        findWord("certainty", Certainty.class),
        findDate("last_checked"),
        findText("last_checked_by"),
        findText("note"),
        extra());
  }

  private Map<String, String> extra() {
    Map<String, String> extra = row.list("extra").isEmpty() ? Map.of() : new LinkedHashMap<>();
    for (String entry : row.list("extra")) {
      int equals = entry.indexOf('=');
      if (equals < 1 || Tidy.text(entry.substring(0, equals)).isEmpty()) {
        throw new InvalidRecord(
            "extra", entry, "Not of the form key=value: " + entry, "Write key=value.");
      }
      extra.put(Tidy.text(entry.substring(0, equals)), Tidy.text(entry.substring(equals + 1)));
    }
    return extra;
  }

  private <T> T required(String name, Optional<T> value) {
    return value.orElseThrow(
        () ->
            new InvalidRecord(
                name,
                "",
                "The "
                    + row.kind().word().replace('_', ' ')
                    + " "
                    + row.id()
                    + " has no '"
                    + name
                    + "'.",
                "Fill it in."));
  }

  private <T> Optional<T> one(String name, Function<String, T> reader) {
    List<String> texts = row.list(name);
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    if (texts.size() > 1) {
      throw new InvalidRecord(
          name,
          String.join("; ", texts),
          "'" + name + "' can have only one value.",
          "Keep one of them.");
    }
    return Optional.of(named(name, texts.get(0), reader));
  }

  private <T> List<T> all(String name, Function<String, T> reader) {
    List<String> texts = row.list(name);
    return texts.isEmpty()
        ? List.of()
        : texts.stream().map(text -> named(name, text, reader)).toList();
  }

  private static <T> T named(String name, String text, Function<String, T> reader) {
    try {
      return reader.apply(text);
    } catch (InvalidRecord fault) {
      throw new InvalidRecord(name, text, String.valueOf(fault.getMessage()), fault.mend());
    }
  }

  private static <E extends Enum<E> & Word> E word(Class<E> list, String text) {
    return Words.find(list, text)
        .orElseThrow(
            () ->
                new InvalidRecord(
                    "",
                    text,
                    "Not a word of its list: " + text,
                    "Use one of: " + String.join(", ", Words.list(list)) + "."));
  }

  private Id<?> ref(String name, String text) {
    Id<?> id = Id.parse(text);
    Attribute attribute = row.kind().findAttribute(name).orElseThrow();
    if (!attribute.targets().isEmpty() && !attribute.targets().contains(id.kind())) {
      throw new InvalidRecord(
          name,
          text,
          "'" + name + "' cannot name a " + id.kind().word().replace('_', ' ') + ".",
          "Name one of: "
              + String.join(", ", attribute.targets().stream().sorted().map(Kind::word).toList())
              + ".");
    }
    return id;
  }

  private static Long whole(String text) {
    try {
      return Long.valueOf(text);
    } catch (NumberFormatException e) {
      throw new InvalidRecord("", text, "Not a whole number: " + text, "Write digits alone.");
    }
  }

  private static BigDecimal number(String text) {
    try {
      if (text.length() <= MOST_DIGITS) {
        BigDecimal value = new BigDecimal(text);
        // Written out, 1e999999999 would fill the memory.
        if (Math.abs((long) value.scale()) <= MOST_DIGITS) {
          BigDecimal plain = value.stripTrailingZeros();
          return plain.scale() < 0 ? plain.setScale(0) : plain;
        }
      }
    } catch (NumberFormatException | ArithmeticException e) {
      // told below, as for one that is too long
    }
    throw new InvalidRecord("", text, "Not a number: " + text, "Write, for instance, 17.5.");
  }

  private static Boolean yesNo(String text) {
    return switch (Words.key(text)) {
      case "yes", "y", "true" -> Boolean.TRUE;
      case "no", "n", "false" -> Boolean.FALSE;
      default ->
          throw new InvalidRecord(
              "", text, "Neither yes nor no: " + text, "Write yes or no, or leave it blank.");
    };
  }
}
