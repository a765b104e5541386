package org.partnershipatlas.register.whole;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.register.workbook.cell.WordCell;

/** What each kind and each attribute is, in plain words, from the table beside this class. */
final class SchemaWords {
  private final Map<String, String> words = new HashMap<>();

  private SchemaWords() {}

  static SchemaWords get() {
    SchemaWords all = new SchemaWords();
    for (String line : WordCell.lines(SchemaWords.class, "schema-words.txt")) {
      int equals = line.indexOf(" = ");
      all.words.put(line.substring(0, equals).strip(), line.substring(equals + 3).strip());
    }
    return all;
  }

  /** Every name that the table has words for. */
  java.util.Set<String> names() {
    return words.keySet();
  }

  String of(Kind kind) {
    return words.getOrDefault(kind.word(), "");
  }

  /** An attribute's own words in its kind, else those that it has in every kind. */
  String of(Kind kind, Attribute attribute) {
    String everywhere = words.getOrDefault("." + attribute.name(), "");
    String about = words.getOrDefault(kind.word() + "." + attribute.name(), everywhere);
    return about + form(attribute);
  }

  private static String form(Attribute attribute) {
    return switch (attribute.type()) {
      case DATE ->
          " A day, a month or a year, as precise as it is known: 2004-05-17, 2004-05, 2004.";
      case YES_NO -> " Left out where it is not recorded, which is not the same as no.";
      case REF ->
          attribute.bare()
              ? " The id of " + one(attribute.targets().iterator().next()) + "."
              : " The kind and the id, as in " + example(attribute) + ".";
      default -> "";
    };
  }

  private static String one(Kind kind) {
    String word = kind.word().replace('_', ' ');
    return ("aeiou".indexOf(word.charAt(0)) >= 0 ? "an " : "a ") + word;
  }

  private static String example(Attribute attribute) {
    return attribute.targets().isEmpty()
        ? "group:hub"
        : attribute.targets().stream()
            .sorted()
            .limit(2)
            .map(kind -> kind.word() + ":…")
            .collect(Collectors.joining(" or "));
  }
}
