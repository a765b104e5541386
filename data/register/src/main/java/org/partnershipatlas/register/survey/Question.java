package org.partnershipatlas.register.survey;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a survey asks of each partner, and where the answer stands in a relationship. */
enum Question {
  FREQUENCY("frequency", "frequency", "how often", "contact frequency", "interaction"),
  TRUST("trust", "trust"),
  VALUE("value", "value"),
  RELIABILITY("reliability", "reliability", "reliable"),
  SUPPORT("support", "support", "mission", "mission congruence"),
  OPENNESS("openness", "openness", "open to discussion", "open"),
  POWER("power", "power", "influence", "power influence"),
  INVOLVEMENT("involvement", "involvement", "level of involvement"),
  RESOURCES("resources", "resources", "resource contribution", "contributing resources"),
  ACTIVITIES("activities", "activities", "activity", "kinds of activity", "types of activity");

  /** The answers that surveys give in words, each on its scale of four. */
  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("never", 0),
          Map.entry("no contact", 0),
          Map.entry("no dealings", 0),
          Map.entry("not at all", 1),
          Map.entry("a small amount", 2),
          Map.entry("a fair amount", 3),
          Map.entry("a great deal", 4),
          Map.entry("once a year or less", 1),
          Map.entry("about once a year", 1),
          Map.entry("yearly", 1),
          Map.entry("about once a quarter", 2),
          Map.entry("quarterly", 2),
          Map.entry("about once a month", 3),
          Map.entry("about once a week", 4),
          Map.entry("fortnightly", 3),
          Map.entry("monthly", 3),
          Map.entry("every week", 4),
          Map.entry("weekly", 4),
          Map.entry("every day", 4),
          Map.entry("daily", 4));

  /** Words of the names of sheets and files that do not say what is asked. */
  private static final Set<String> ABOUT_ANSWERS =
      Set.of(
          "matrix", "survey", "question", "answers", "answer", "responses", "results", "network");

  private final String word;
  private final String[] headers;

  Question(String word, String... headers) {
    this.word = word;
    this.headers = headers;
  }

  /** Its name as an attribute or an extra column. */
  String word() {
    return word;
  }

  /** Whether a relationship has an attribute of its own for it. */
  boolean isAttribute() {
    return this == FREQUENCY || this == TRUST || this == VALUE;
  }

  /** Whether the answer is a number on a scale. */
  boolean isScaled() {
    return this != ACTIVITIES;
  }

  /** The question that a header asks: its own words, or words that begin with them. */
  static Optional<Question> find(String key) {
    return findExactly(key)
        .or(
            () ->
                Arrays.stream(values())
                    .filter(q -> Arrays.stream(q.headers).anyMatch(h -> key.startsWith(h + " ")))
                    .findFirst());
  }

  /** The question whose own words a header is. */
  static Optional<Question> findExactly(String key) {
    return Arrays.stream(values()).filter(q -> Arrays.asList(q.headers).contains(key)).findFirst();
  }

  /** Whether what is kept under that name is an answer. */
  static boolean isAnswer(String name) {
    return name.endsWith(" as answered")
        || Arrays.stream(values()).anyMatch(question -> question.word().equals(name));
  }

  /**
   * The question that the name of a matrix says, if it says nothing else: a sheet of Wildlife Trust
   * is not one of trust.
   */
  static Optional<Question> named(String key) {
    String name =
        Arrays.stream(key.split(" "))
            .filter(word -> !ABOUT_ANSWERS.contains(word) && !word.matches("q?\\d+"))
            .collect(Collectors.joining(" "));
    return findExactly(name).filter(Question::isScaled);
  }

  /** The number that an answer is; empty where it is none. */
  static Optional<Integer> number(String answer) {
    String plain = answer.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    if (plain.matches("\\d{1,2}(\\.0+)?")) {
      return Optional.of(Integer.parseInt(plain.replaceFirst("\\..*", "")));
    }
    // An answer may stand with its words: "3 = about once a month".
    if (plain.matches("\\d\\s*([=:)].*|[-.](\\s*\\D.*)?)")) {
      return Optional.of(plain.charAt(0) - '0');
    }
    return Optional.ofNullable(WORDS.get(plain));
  }
}
