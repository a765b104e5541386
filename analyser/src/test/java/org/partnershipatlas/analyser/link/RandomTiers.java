package org.partnershipatlas.analyser.link;

import java.util.List;
import java.util.Random;

/** Random counties with districts as text: everything that bears on missing links occurs. */
final class RandomTiers {
  static final int LOWER = 5;
  static final int UPPER = 4;
  private static final int GROUPS = LOWER + UPPER + 4;
  private static final int PEOPLE = 7;
  private static final List<String> LINKS =
      List.of(
          "'reports to'",
          "'nominates to'",
          "feeds",
          "'meets jointly'",
          "scrutinises",
          "'shares plan'",
          "mirrors");
  private static final List<String> KINDS =
      List.of(
          "'thematic group'",
          "'partnership board'",
          "'thematic group'",
          "cabinet",
          "'Compact group'");

  private final Random random;
  private final StringBuilder text = new StringBuilder();

  private RandomTiers(long seed) {
    this.random = new Random(seed);
  }

  static String text(long seed) {
    return new RandomTiers(seed).make();
  }

  private String make() {
    line("area shire kind=county");
    line("area d0 kind=district within=shire");
    line("area d1 kind=district within=shire");
    line("area d2 kind=district within=shire");
    line("theme t0");
    line("theme t1 broader=t0");
    line("theme t2");
    for (int o = 0; o < 4; o++) {
      line("organisation o" + o + (one(2) ? " sector=third" : " sector=public") + area(2));
    }
    for (int p = 0; p < PEOPLE; p++) {
      line("person p" + p + " name='Name " + random.nextInt(4) + "'");
    }
    line("post w0");
    for (int g = 0; g < GROUPS; g++) {
      group(g);
    }
    int seats = 8 + random.nextInt(10);
    for (int s = 0; s < seats; s++) {
      seat(s);
    }
    int links = random.nextInt(9);
    for (int l = 0; l < links; l++) {
      line("link l" + l + " from_group=" + group() + " to_group=" + group() + " kind=" + of(LINKS));
    }
    return text.toString();
  }

  private void group(int g) {
    String areas =
        g < LOWER
            ? " areas=d" + random.nextInt(3) + (one(6) ? ";d" + random.nextInt(3) : "")
            : g < LOWER + UPPER ? " areas=shire" : "";
    line(
        "group g"
            + g
            + " name='Group "
            + random.nextInt(9)
            + "' kind="
            + of(KINDS)
            + (one(3) ? "" : " themes=t" + random.nextInt(3) + (one(5) ? ";t2" : ""))
            + (g > 0 && one(8) ? " part_of=g" + random.nextInt(g) : "")
            + areas);
    for (String what : List.of("seats", "links")) {
      if (one(2)) {
        line("completeness " + what + g + " what='" + what + " of a group' of=group:g" + g);
      }
    }
  }

  private void seat(int s) {
    String vacant = one(2) ? " vacant=yes" : "";
    String nominated =
        one(3)
            ? " nominated_by=group:" + group()
            : one(6) ? " nominated_by=organisation:o" + random.nextInt(4) : "";
    String reserved =
        one(4)
            ? " reserved_for_sector=third"
            : one(4) ? " reserved_for=area:d" + random.nextInt(3) : "";
    String speaks =
        one(3) ? " speaks_for=group:" + group() + (one(2) ? ";group:" + group() : "") : "";
    String role = one(7) ? " role=observer" : one(4) ? " role=chair" : "";
    line("seat s" + s + " group=" + group() + role + nominated + reserved + vacant + speaks);
    if (vacant.isEmpty() && !one(4)) {
      String holder = one(8) ? "" : one(7) ? " post=w0" : " person=p" + random.nextInt(PEOPLE);
      String behalf = one(2) ? " on_behalf_of=o" + random.nextInt(4) : "";
      line("tenure t" + s + " seat=s" + s + holder + behalf + (one(6) ? " capacity=deputy" : ""));
    }
  }

  private String area(int in) {
    return one(in) ? " areas=d" + random.nextInt(3) : "";
  }

  private String group() {
    return "g" + random.nextInt(GROUPS);
  }

  private boolean one(int in) {
    return random.nextInt(in) == 0;
  }

  private <T> T of(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
