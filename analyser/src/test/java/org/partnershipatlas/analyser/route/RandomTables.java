package org.partnershipatlas.analyser.route;

import java.util.List;
import java.util.Random;

/** Random networks of tables as text: everything that bears on routes occurs. */
final class RandomTables {
  static final int GROUPS = 13;
  private static final int PEOPLE = 8;
  private static final List<String> ROLES =
      List.of("representative", "chair", "champion", "observer", "officer", "'support post'");
  private static final List<String> KINDS =
      List.of(
          "'thematic group'",
          "'partnership board'",
          "'thematic group'",
          "'thematic group'",
          "cabinet",
          "'full council'",
          "event");
  private static final List<String> LINKS =
      List.of(
          "'reports to'",
          "'nominates to'",
          "feeds",
          "'meets jointly'",
          "scrutinises",
          "'shares plan'",
          "mirrors",
          "other");

  private final Random random;
  private final StringBuilder text = new StringBuilder();

  private RandomTables(long seed) {
    this.random = new Random(seed);
  }

  static String text(long seed) {
    return new RandomTables(seed).make();
  }

  /** A record that a route may begin or end at. */
  static String end(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> "person:p" + random.nextInt(PEOPLE);
      case 1 -> "organisation:o" + random.nextInt(5);
      case 2 -> "area:a" + random.nextInt(2);
      case 3 -> "field:f" + random.nextInt(3);
      default -> "group:g" + random.nextInt(GROUPS);
    };
  }

  private String make() {
    line("area a0");
    line("area a1 within=a0");
    line("theme t0");
    line("theme t1 broader=t0");
    line("theme t2");
    line("field f0");
    line("field f1 broader=f0");
    line("field f2");
    for (int o = 0; o < 5; o++) {
      String unit = o > 0 && one(4) ? " part_of=o" + random.nextInt(o) : "";
      line("organisation o" + o + unit + (one(3) ? " fields=f" + random.nextInt(3) : ""));
    }
    for (int p = 0; p < PEOPLE; p++) {
      line("person p" + p + " name='Name " + random.nextInt(5) + "'");
    }
    line("post w0");
    line("post w1");
    groups();
    seats();
    int links = 3 + random.nextInt(9);
    for (int l = 0; l < links; l++) {
      line(
          "link l"
              + l
              + " from_group="
              + group()
              + " to_group="
              + group()
              + " kind="
              + of(LINKS)
              + when());
    }
    for (int m = 0; m < 4; m++) {
      String network = one(3) ? "group:" + group() : "organisation:o" + random.nextInt(5);
      line(
          "membership m"
              + m
              + " organisation=o"
              + random.nextInt(5)
              + " network="
              + network
              + when());
    }
    return text.toString();
  }

  private void groups() {
    for (int g = 0; g < GROUPS; g++) {
      String theme = one(2) ? " themes=t" + random.nextInt(3) : "";
      String whole = g > 0 && one(6) ? " part_of=g" + random.nextInt(g) : "";
      String post = one(5) ? " serviced_by=post:w" + random.nextInt(2) : "";
      line(
          "group g"
              + g
              + " kind="
              + of(KINDS)
              + theme
              + whole
              + post
              + (one(3) ? " areas=a" + random.nextInt(2) : "")
              + when());
    }
  }

  private void seats() {
    int seats = 12 + random.nextInt(14);
    for (int s = 0; s < seats; s++) {
      String nominated = one(4) ? " nominated_by=group:" + group() : "";
      String vacant = one(6) ? " vacant=yes" : "";
      String speaks = one(4) ? " speaks_for=" + spoken() : "";
      String role = one(4) ? " role=" + of(ROLES) : "";
      line("seat s" + s + " group=" + group() + role + nominated + vacant + speaks + when());
      if (vacant.isEmpty() && !one(5)) {
        String holder =
            one(8)
                ? ""
                : one(7) ? " post=w" + random.nextInt(2) : " person=p" + random.nextInt(PEOPLE);
        String behalf = one(3) ? " on_behalf_of=o" + random.nextInt(5) : "";
        String deputy = one(6) ? " capacity=deputy" : "";
        line("tenure t" + s + " seat=s" + s + holder + behalf + deputy + when());
      }
    }
  }

  private String spoken() {
    return switch (random.nextInt(4)) {
      case 0 -> "group:" + group();
      case 1 -> "area:a" + random.nextInt(2);
      case 2 -> "field:f" + random.nextInt(3);
      default -> "organisation:o" + random.nextInt(5);
    };
  }

  private String when() {
    return one(12) ? " to=2020" : one(15) ? " from=2027" : one(5) ? " from=2010" : "";
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
