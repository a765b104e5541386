package org.partnershipatlas.bench;

import java.util.List;

/** Names by number, made of syllables and common words; they are nobody's. */
final class GeneratedNames {
  private static final List<String> STARTS =
      List.of("Al", "Ber", "Cor", "Dun", "El", "Fen", "Gal", "Har", "Il", "Jor", "Kel", "Lin");
  private static final List<String> MIDDLES =
      List.of("a", "be", "di", "go", "li", "mo", "na", "pe", "ra", "si", "ta", "vo");
  private static final List<String> ENDS =
      List.of("combe", "dale", "field", "ford", "ham", "ley", "moor", "ton", "wick", "worth");
  private static final List<String> WORK =
      List.of("Health", "Housing", "Youth", "Carers", "Learning", "Safety", "Climate", "Arts");
  private static final List<String> BODIES =
      List.of("Forum", "Trust", "Association", "Network", "Society", "Project", "Centre");
  private static final List<String> TABLES =
      List.of("Board", "Partnership", "Committee", "Forum", "Alliance");
  private static final List<String> THEMES =
      List.of(
          "Health and wellbeing",
          "Housing",
          "Safer communities",
          "Skills",
          "Transport",
          "Climate",
          "Culture",
          "Early years",
          "Older people",
          "Economy",
          "Volunteering",
          "Digital inclusion");

  private GeneratedNames() {}

  static String place(int number) {
    return of(STARTS, number)
        + of(MIDDLES, number / STARTS.size())
        + of(ENDS, number / (STARTS.size() * MIDDLES.size()) + number);
  }

  static String group(int number) {
    return place(number % 1_440)
        + " "
        + of(WORK, number / 3)
        + " "
        + of(TABLES, number / 1_440 + number / 7)
        + (number >= 1_440 ? " " + (number / 1_440 + 1) : "");
  }

  static String body(int number) {
    return place((number * 7) % 1_440) + " " + of(WORK, number) + " " + of(BODIES, number / 1_440);
  }

  static String person(int number) {
    return of(STARTS, number)
        + of(MIDDLES, number / 12)
        + " "
        + of(STARTS, number / 144)
        + of(MIDDLES, number / 1_728)
        + of(ENDS, number / 20_736 + number);
  }

  static String theme(int number) {
    return of(THEMES, number);
  }

  private static String of(List<String> list, int number) {
    return list.get(Math.floorMod(number, list.size()));
  }
}
