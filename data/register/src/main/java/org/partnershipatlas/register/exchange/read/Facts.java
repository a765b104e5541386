package org.partnershipatlas.register.exchange.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.InvalidRecord;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.model.Words;
import org.partnershipatlas.register.workbook.cell.ContactHeader;

/**
 * Attributes of a file as those of a record: each that the record has and whose value it can hold,
 * and the others as <em>extra</em>.
 */
final class Facts {
  /** Of a file that Atlas did not write, what means the same there and here. */
  private static final Set<String> SHARED = Set.of("sector", "kind", "identifiers");

  /** What Atlas works out when it writes a graph. */
  private static final Set<String> DERIVED = Set.of("is", "state", "seats", "time");

  /** What Atlas writes before the name of a kept column, in capitals where a format has them. */
  private static final String EXTRA = "extra: ";

  private final boolean own;
  private final Map<String, String> keptAs = new HashMap<>();
  private final BiFunction<Attribute, String, Optional<Id<?>>> named;

  /**
   * Facts of a file.
   *
   * @param own whether Atlas wrote it
   * @param named finds or makes the record that a reference names in words
   */
  Facts(boolean own, BiFunction<Attribute, String, Optional<Id<?>>> named) {
    this.own = own;
    this.named = named;
  }

  /** The row with what the attributes say, {@code taken} ones left out. */
  Row fill(
      Row plain, Map<String, String> attributes, Set<String> taken, Map<String, String> extra) {
    Row row = plain;
    for (Map.Entry<String, String> each : attributes.entrySet()) {
      String key = Words.key(each.getKey());
      if (taken.contains(key) || isDerived(key)) {
        continue;
      }
      String meant = own && key.equals("sizeoftheorganisation") ? "size" : key;
      Optional<Attribute> attribute =
          own || SHARED.contains(key)
              ? plain.kind().attributes().stream()
                  .filter(a -> Words.key(a.name()).equals(meant) && a.type() != Attribute.Type.MAP)
                  .findFirst()
              : Optional.empty();
      List<String> texts = attribute.map(a -> texts(a, each.getValue())).orElse(List.of());
      if (texts.isEmpty() || !row.list(attribute.get().name()).isEmpty()) {
        extra.put(each.getKey(), each.getValue());
      } else {
        row = row.with(attribute.get().name(), texts);
      }
    }
    return row;
  }

  /**
   * Attributes by the names under which they are kept: one of contact details is marked as such,
   * and what Atlas kept before has its own name again.
   */
  Map<String, String> kept(Map<String, String> attributes) {
    Map<String, String> kept = new TreeMap<>();
    attributes.forEach(
        (name, text) -> kept.merge(keptAs(name), text, (before, more) -> before + "; " + more));
    return kept;
  }

  private String keptAs(String attribute) {
    return keptAs.computeIfAbsent(
        attribute,
        name ->
            own && name.regionMatches(true, 0, EXTRA, 0, EXTRA.length())
                ? name(name.substring(EXTRA.length()))
                : ContactHeader.kept(name(name)));
  }

  private boolean isDerived(String key) {
    return own && (DERIVED.contains(key) || key.startsWith("seats"));
  }

  /** The texts of an attribute that a value says; none where it says none that can be held. */
  private List<String> texts(Attribute attribute, String value) {
    List<String> parts =
        attribute.list()
            ? Arrays.stream(value.split(";", -1))
                .map(String::strip)
                .filter(p -> !p.isEmpty())
                .toList()
            : List.of(value.strip());
    List<String> texts = new ArrayList<>();
    for (String part : parts) {
      Optional<String> text = text(attribute, part);
      if (text.isEmpty()) {
        return List.of();
      }
      texts.add(text.get());
    }
    return texts;
  }

  private Optional<String> text(Attribute attribute, String part) {
    return switch (attribute.type()) {
      case TEXT -> Optional.of(part);
      case WORD ->
          attribute.words().stream().filter(w -> Words.key(w).equals(Words.key(part))).findFirst();
      case DATE -> date(part);
      case WHOLE -> part.matches("-?\\d{1,18}") ? Optional.of(part) : Optional.empty();
      case NUMBER -> Numeric.find(part).map(n -> part);
      case YES_NO ->
          part.equalsIgnoreCase("yes") || part.equalsIgnoreCase("no")
              ? Optional.of(part.toLowerCase(java.util.Locale.ROOT))
              : Optional.empty();
      case REF -> named.apply(attribute, part).map(attribute::text);
      case MAP -> Optional.empty();
    };
  }

  private static Optional<String> date(String part) {
    try {
      return Optional.of(PartialDate.parse(part).toString());
    } catch (InvalidRecord noDate) {
      return Optional.empty();
    }
  }

  /** The row with that extra. */
  Row withExtra(Row row, Map<String, String> extra) {
    return row.with(
        "extra",
        kept(extra).entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList());
  }

  /** A name that can stand before an equals sign. */
  static String name(String name) {
    String plain = name.replace('=', ' ').strip();
    return plain.isEmpty() ? "value" : plain;
  }

  /** The record of a row; where it cannot hold a value, that value becomes extra. */
  static AtlasRecord record(Row row, Told told, int line) {
    Row left = row;
    for (int tries = 0; ; tries++) {
      try {
        return left.toRecord();
      } catch (InvalidRecord cannot) {
        String attribute = cannot.attribute();
        boolean required =
            row.kind().findAttribute(attribute).map(Attribute::required).orElse(true);
        if (required || tries > 20 || left.list(attribute).isEmpty()) {
          throw cannot;
        }
        told.count(
            "value does not fit its attribute; it was kept as it stands",
            "values do not fit their attributes; they were kept as they stand",
            attribute + ": " + String.join("; ", left.list(attribute)),
            line);
        List<String> extra = new ArrayList<>(left.list("extra"));
        extra.add(attribute + "=" + String.join("; ", left.list(attribute)));
        left = left.with(attribute, List.of()).with("extra", extra);
      }
    }
  }
}
