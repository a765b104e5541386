package org.partnershipatlas.analyser.dependence;

import java.util.List;
import java.util.Random;

/** Small random counties as text: two tiers, seats with deputies, networks, posts, units, links. */
final class RandomCounties {
  static final int GROUPS = 12;
  static final int PEOPLE = 7;
  static final int BODIES = 7;
  private static final List<String> KINDS =
      List.of(
          "'thematic group'",
          "'partnership board'",
          "'statutory board'",
          "'full council'",
          "'sector forum'");
  private static final List<String> ROUTES =
      List.of("'elected by the sector'", "'nominated by a forum'", "'co-opted'", "'ex officio'");
  private static final List<String> LINKS =
      List.of("'reports to'", "'nominates to'", "feeds", "'shares plan'", "mirrors");
  private final Random random;
  private final StringBuilder text = new StringBuilder();

  private RandomCounties(long seed) {
    this.random = new Random(seed);
  }

  static String text(long seed) {
    return new RandomCounties(seed).make();
  }

  private String make() {
    line("area a0 kind=county");
    line("area a1 kind=district within=a0");
    line("area a2 kind=district within=a0");
    line("theme t0");
    line("theme t1");
    line("field f0");
    line("field f1 broader=f0");
    line("community c0");
    bodies();
    for (int g = 0; g < GROUPS; g++) {
      line(
          "group g"
              + g
              + " areas=a"
              + random.nextInt(3)
              + " kind="
              + KINDS.get(kind())
              + maybe(70, " themes=t" + random.nextInt(2))
              + maybe(12, " part_of=g" + random.nextInt(GROUPS))
              + maybe(10, " led_by=o" + random.nextInt(BODIES))
              + maybe(15, " serviced_by=post:w" + random.nextInt(2)));
      if (random.nextInt(100) < 50) {
        line("completeness k" + g + " what='seats of a group' of=group:g" + g);
      }
    }
    int seats = 10 + random.nextInt(12);
    for (int s = 0; s < seats; s++) {
      seat(s);
    }
    int links = random.nextInt(6);
    for (int l = 0; l < links; l++) {
      line(
          "link l"
              + l
              + " from_group=g"
              + random.nextInt(GROUPS)
              + " to_group=g"
              + random.nextInt(GROUPS)
              + " kind="
              + LINKS.get(random.nextInt(LINKS.size()))
              + maybe(15, " to=2020"));
    }
    return text.toString();
  }

  // Councils now and then, and forums: what no route passes, and what no rule tests.
  private int kind() {
    return random.nextInt(8) == 0 ? 3 + random.nextInt(2) : random.nextInt(3);
  }

  private void bodies() {
    for (int o = 0; o < BODIES; o++) {
      line(
          "organisation o"
              + o
              + maybe(75, " sector=" + (random.nextInt(3) == 0 ? "public" : "third"))
              + maybe(40, " fields=f" + random.nextInt(2))
              + maybe(20, " communities=c0")
              + maybe(20, " part_of=o" + random.nextInt(BODIES)));
    }
    for (int p = 0; p < PEOPLE; p++) {
      line("person p" + p);
    }
    for (int w = 0; w < 2; w++) {
      line("post w" + w + maybe(60, " employed_by=o" + random.nextInt(BODIES)));
    }
    for (int x = 0; x < 4; x++) {
      line(
          "affiliation x"
              + x
              + " person=p"
              + random.nextInt(PEOPLE)
              + " organisation=o"
              + random.nextInt(BODIES)
              + maybe(20, " to=2020"));
    }
    for (int m = 0; m < 6; m++) {
      line(
          "membership m"
              + m
              + " organisation=o"
              + random.nextInt(BODIES)
              + " network="
              + (random.nextInt(6) == 0 ? "group:g" + random.nextInt(GROUPS) : body())
              + maybe(12, " to=2020"));
    }
  }

  private void seat(int s) {
    line(
        "seat s"
            + s
            + " group=g"
            + random.nextInt(GROUPS)
            + maybe(15, " role=" + (random.nextInt(2) == 0 ? "observer" : "chair"))
            + maybe(65, " route=" + ROUTES.get(random.nextInt(ROUTES.size())))
            + maybe(60, " speaks_for=" + spoken() + (random.nextInt(4) == 0 ? ";" + spoken() : ""))
            + maybe(35, " reserved_for_sector=" + (random.nextInt(3) == 0 ? "public" : "third"))
            + maybe(10, " reserved_for=" + body())
            + maybe(20, " nominated_by=group:g" + random.nextInt(GROUPS))
            + maybe(10, " supported_by=w" + random.nextInt(2))
            + maybe(10, " vacant=yes"));
    for (int j = 0; j < 3; j++) {
      if (random.nextInt(100) < (j == 0 ? 90 : 25)) {
        line(
            "tenure t"
                + s
                + "-"
                + j
                + " seat=s"
                + s
                + maybe(55, " on_behalf_of=o" + random.nextInt(BODIES))
                + maybe(70, " person=p" + random.nextInt(PEOPLE))
                + maybe(20, " post=w" + random.nextInt(2))
                + maybe(j == 0 ? 10 : 70, " capacity=deputy")
                + maybe(8, " to=2020"));
      }
    }
  }

  private String spoken() {
    return switch (random.nextInt(7)) {
      case 0 -> "field:f" + random.nextInt(2);
      case 1 -> "community:c0";
      case 2 -> "area:a" + random.nextInt(3);
      case 3, 4 -> "group:g" + random.nextInt(GROUPS);
      default -> body();
    };
  }

  private String body() {
    return "organisation:o" + random.nextInt(BODIES);
  }

  private String maybe(int perCent, String more) {
    return random.nextInt(100) < perCent ? more : "";
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
