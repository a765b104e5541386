package org.partnershipatlas.register.workbook.cell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.NameKey;
import org.partnershipatlas.model.Words;

/** Words of the closed lists as people write them. */
public final class WordCell {

  private static final Map<String, Map<String, String>> SYNONYMS = load();

  private WordCell() {}

  /** The word of an attribute's closed list that was meant; empty where it cannot be told. */
  public static Optional<String> find(Kind kind, Attribute attribute, String typed) {
    String key = Words.key(typed);
    for (String word : attribute.words()) {
      if (Words.key(word).equals(key)) {
        return Optional.of(word);
      }
    }
    return Optional.ofNullable(synonyms(listOf(kind, attribute)).get(key))
        .filter(attribute.words()::contains);
  }

  /** The word of a seat's role, a sector and so on, for those that need no record to be meant. */
  public static Optional<String> find(String list, String typed) {
    return Optional.ofNullable(synonyms(list).get(Words.key(typed)));
  }

  /** A word of the list so near to what was typed that it may be a slip of the hand. */
  public static Optional<String> findNear(Attribute attribute, String typed) {
    NameKey key = NameKey.of(typed);
    return attribute.words().stream()
        .filter(word -> key.near(NameKey.of(word)) && word.length() > 4)
        .findFirst();
  }

  private static Map<String, String> synonyms(String list) {
    return SYNONYMS.getOrDefault(list, Map.of());
  }

  private static String listOf(Kind kind, Attribute attribute) {
    return switch (attribute.name()) {
      case "sector", "reserved_for_sector", "sectors" -> "sector";
      case "group_kinds" -> "group kind";
      case "kind" -> kind.word() + " kind";
      case "capacity" -> kind == Kind.AFFILIATION ? "affiliation" : "capacity";
      case "what" -> "completeness";
      default -> attribute.name();
    };
  }

  private static Map<String, Map<String, String>> load() {
    Map<String, Map<String, String>> all = new HashMap<>();
    for (String line : lines(WordCell.class, "words.txt")) {
      int dot = line.indexOf(" . ");
      int equals = line.indexOf(" = ");
      String word = line.substring(dot + 3, equals).strip();
      Map<String, String> list =
          all.computeIfAbsent(line.substring(0, dot).strip(), none -> new HashMap<>());
      list.put(Words.key(word), word);
      for (String written : line.substring(equals + 3).split(";", -1)) {
        list.putIfAbsent(Words.key(written), word);
      }
    }
    return all;
  }

  /** The lines of a table kept beside a class, without blank lines and remarks. */
  public static List<String> lines(Class<?> beside, String name) {
    try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
