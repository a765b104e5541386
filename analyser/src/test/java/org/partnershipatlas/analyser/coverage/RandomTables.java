package org.partnershipatlas.analyser.coverage;

import java.util.List;
import java.util.Random;

/** Small random networks of seats, as text: the same seed, the same text. */
final class RandomTables {
  private static final List<String> ROUTES =
      List.of(
          "elected by the sector",
          "agreed unopposed",
          "nominated by a forum",
          "nominated by own organisation",
          "co-opted",
          "ex officio");
  private static final List<String> ROLES =
      List.of("representative", "chair", "champion", "observer", "officer", "member in own right");
  private static final List<String> SECTORS = List.of("third", "public", "private");
  private final Random random;
  private final StringBuilder text = new StringBuilder();

  private RandomTables(long seed) {
    this.random = new Random(seed);
  }

  static String text(long seed) {
    return new RandomTables(seed).make();
  }

  private String make() {
    text.append("area a0 kind=county\narea a1 kind=district within=a0\n");
    text.append("area a2 kind=district within=a0\narea a3 kind=parish within=a1\n");
    text.append("field f0\nfield f1 broader=f0\nfield f2\ncommunity c0\ncommunity c1 broader=c0\n");
    for (int i = 0; i < 9; i++) {
      text.append("organisation o" + i);
      maybe(80, " sector=" + SECTORS.get(random.nextInt(3)));
      maybe(50, " fields=f" + random.nextInt(3));
      maybe(30, " communities=c" + random.nextInt(2));
      maybe(80, " areas=a" + random.nextInt(4));
      maybe(15, " part_of=o" + random.nextInt(9));
      line();
    }
    for (int i = 0; i < 4; i++) {
      text.append("person p" + i + "\n");
    }
    for (int i = 0; i < 5; i++) {
      text.append(
          "affiliation x"
              + i
              + " person=p"
              + random.nextInt(4)
              + " organisation=o"
              + random.nextInt(9));
      maybe(25, " capacity=councillor");
      maybe(20, " to=2020");
      line();
    }
    for (int i = 0; i < 3; i++) {
      text.append("group g" + i + " areas=a" + random.nextInt(4));
      maybe(25, ";a" + random.nextInt(4));
      line();
      maybe(65, "completeness k" + i + " what='seats of a group' of=group:g" + i + "\n");
    }
    for (int i = 0; i < 8; i++) {
      text.append(
          "membership m" + i + " organisation=o" + random.nextInt(9) + " network=" + network());
      maybe(15, " to=2020");
      line();
    }
    for (int i = 0; i < 9; i++) {
      maybe(50, "completeness n" + i + " what='members of a network' of=organisation:o" + i + "\n");
    }
    for (int i = 0; i < 6; i++) {
      seat(i);
    }
    return text.toString();
  }

  private void seat(int i) {
    text.append("seat s" + i + " group=g" + random.nextInt(3));
    maybe(60, " role='" + ROLES.get(random.nextInt(6)) + "'");
    maybe(70, " route='" + ROUTES.get(random.nextInt(6)) + "'");
    maybe(60, " speaks_for=" + part() + (random.nextInt(3) == 0 ? ";" + part() : ""));
    maybe(25, " reserved_for_sector=" + SECTORS.get(random.nextInt(3)));
    maybe(30, " reserved_for=" + reserved() + (random.nextInt(3) == 0 ? ";" + reserved() : ""));
    maybe(25, " vacant=yes");
    maybe(10, " to=2020");
    line();
    for (int j = 0; j < 2; j++) {
      if (random.nextInt(100) < (j == 0 ? 70 : 20)) {
        text.append("tenure t" + i + "-" + j + " seat=s" + i);
        maybe(60, " on_behalf_of=o" + random.nextInt(9));
        maybe(50, " person=p" + random.nextInt(4));
        maybe(25, " capacity=deputy");
        maybe(15, " term_ends=2019");
        maybe(15, " to=2020");
        line();
      }
    }
  }

  private String part() {
    return switch (random.nextInt(6)) {
      case 0 -> "field:f" + random.nextInt(3);
      case 1 -> "community:c" + random.nextInt(2);
      case 2 -> "area:a" + random.nextInt(4);
      default -> network();
    };
  }

  private String reserved() {
    String part = part();
    return part.startsWith("group") ? "organisation:o" + random.nextInt(9) : part;
  }

  private String network() {
    return random.nextInt(5) == 0
        ? "group:g" + random.nextInt(3)
        : "organisation:o" + random.nextInt(9);
  }

  private void maybe(int perCent, String more) {
    if (random.nextInt(100) < perCent) {
      text.append(more);
    }
  }

  private void line() {
    text.append('\n');
  }
}
