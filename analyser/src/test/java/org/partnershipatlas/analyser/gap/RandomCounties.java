package org.partnershipatlas.analyser.gap;

import java.util.List;
import java.util.Random;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;

/** Small random counties in which every kind of gap may turn up. */
final class RandomCounties {
  private static final List<String> AREAS = List.of("a", "d0", "d1");
  private static final List<String> KINDS =
      List.of(
          "partnership board",
          "thematic group",
          "Compact group",
          "Compact group",
          "alliance",
          "statutory board");
  private static final List<String> ROUTES =
      List.of("elected by the sector", "co-opted", "selected by the council", "other");
  private static final List<String> PARTS =
      List.of("field:f0", "field:f1", "area:d0", "area:d1", "organisation:o3", "community:c0");
  private static final List<String> ROLES =
      List.of("chair", "representative", "representative", "observer");

  /** About a year before the day, since limits of twelve months are met there, and far from it. */
  private static final List<String> DAYS =
      List.of(
          "2024-06",
          "2025",
          "2025-10",
          "2025-11",
          "2025-11-21",
          "2025-11-22",
          "2025-12",
          "2026-06");

  private static final List<String> SERVICING =
      List.of("post:w", "organisation:adults", "organisation:o3;organisation:adults");
  private final Random random;
  private final StringBuilder text = new StringBuilder();

  private RandomCounties(long seed) {
    this.random = new Random(seed);
  }

  static Network network(long seed) {
    return NetworkText.network(text(seed), "2026-11-22");
  }

  static String text(long seed) {
    RandomCounties county = new RandomCounties(seed);
    county.places();
    county.bodies();
    county.groups();
    county.lists();
    for (int i = 0; i < 10; i++) {
      county.seat(i);
    }
    county.papers();
    return county.text.toString();
  }

  private boolean oneIn(int number) {
    return random.nextInt(number) == 0;
  }

  private String any(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  private String maybe(int oneIn, String attribute) {
    return oneIn(oneIn) ? " " + attribute : "";
  }

  private void places() {
    text.append("area a kind=county\narea d0 kind=district within=a\n");
    text.append("area d1 kind=district within=a\nfield f0\nfield f1\ncommunity c0\n");
    text.append("theme t0 tiers=both fields=f0;f1 communities=c0\ntheme t1 tiers=both\n");
  }

  private void bodies() {
    for (int i = 0; i < 6; i++) {
      text.append("organisation o" + i + " sector=" + (random.nextInt(3) > 0 ? "third" : "public"));
      text.append(" areas=" + any(AREAS) + " fields=f" + random.nextInt(2));
      text.append(maybe(2, "communities=c0") + maybe(4, "wants_a_voice=yes") + "\n");
    }
    text.append("organisation council name='County Council' sector=public kind='local authority'");
    text.append(" areas=a\norganisation adults kind='service directorate' part_of=council\n");
    text.append("membership m organisation=o1 network=organisation:o3\n");
    text.append("person p0 name=P0\nperson p1 name=P1\nperson c name=C\n");
    text.append("affiliation ca person=c organisation=council capacity=councillor\n");
    text.append("post w title=Worker employed_by=council");
    text.append(maybe(2, "funding_ends=2027-0" + (1 + random.nextInt(9))) + "\n");
    for (int i = 0; i < 3; i++) {
      text.append("relationship r" + i + " organisation=" + (oneIn(2) ? "council" : "adults"));
      text.append(
          " other_organisation=o"
              + random.nextInt(6)
              + " kind="
              + (oneIn(3) ? "commissions" : "funds")
              + "\n");
    }
  }

  private void groups() {
    for (int i = 0; i < 4; i++) {
      text.append("group g" + i + " areas=" + (oneIn(5) ? "d0;d1" : any(AREAS)));
      text.append(oneIn(5) ? "" : " kind='" + any(KINDS) + "'");
      text.append(random.nextInt(3) > 0 ? " themes=t" + random.nextInt(2) : "");
      text.append(maybe(4, "part_of=g" + random.nextInt(4)));
      text.append(maybe(4, "decides_money=yes") + maybe(2, "led_by=council"));
      text.append(maybe(3, "serviced_by=" + any(SERVICING)));
      text.append(maybe(3, "last_met=" + any(DAYS)));
      text.append(maybe(8, "to=2020") + "\n");
    }
    for (int i = 0; i < 2; i++) {
      text.append("link l" + i + " from_group=g" + random.nextInt(4) + " to_group=g");
      text.append(
          random.nextInt(4) + " kind='" + (oneIn(3) ? "scrutinises" : "reports to") + "'\n");
    }
  }

  private void lists() {
    String[] lists = {"seats of a group", "links of a group"};
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < 2; j++) {
        if (!oneIn(4)) {
          text.append("completeness k" + i + j + " what='" + lists[j] + "' of=group:g" + i + "\n");
        }
      }
    }
    for (String area : AREAS) {
      if (!oneIn(4)) {
        text.append("completeness ka" + area + " what='groups of an area' of=area:" + area + "\n");
      }
    }
    if (!oneIn(3)) {
      text.append("completeness ko what='organisations of an area' of=area:a\n");
      text.append("completeness km what='members of a network' of=organisation:o3\n");
    }
  }

  private void seat(int i) {
    text.append("seat s" + i + " group=g" + random.nextInt(4));
    text.append(
        oneIn(3) ? " role=champion" + maybe(2, "supported_by=w") : " role='" + any(ROLES) + "'");
    text.append(maybe(4, "nominated_by=group:g" + random.nextInt(4)));
    text.append(maybe(2, "speaks_for=" + any(PARTS)) + maybe(2, "route='" + any(ROUTES) + "'"));
    text.append(maybe(3, "reserved_for_sector=" + (oneIn(3) ? "public" : "third")));
    text.append(maybe(2, "voting=" + (oneIn(2) ? "yes" : "no")) + maybe(5, "vacant=yes"));
    text.append(maybe(3, "last_checked=" + any(DAYS)) + "\n");
    if (!oneIn(4)) {
      tenure("t" + i, i, "");
    }
    if (oneIn(3)) {
      tenure("d" + i, i, " capacity=deputy");
    }
  }

  private void tenure(String id, int seat, String capacity) {
    text.append("tenure " + id + " seat=s" + seat + capacity);
    int who = random.nextInt(8);
    if (who < 5) {
      // The first bodies more often than the others, so that one may hold many seats.
      int body = Math.min(random.nextInt(6), random.nextInt(6));
      text.append(" on_behalf_of=o" + body + maybe(2, "person=p" + random.nextInt(2)));
    } else if (who == 5) {
      text.append(" person=c on_behalf_of=council");
    } else if (who == 6) {
      text.append(" on_behalf_of=" + (oneIn(2) ? "council" : "adults"));
    }
    text.append(maybe(4, "term_ends=2026-1" + random.nextInt(3)) + maybe(6, "to=2027-01-10"));
    text.append(maybe(3, "last_reported_back=" + any(DAYS)) + "\n");
  }

  private void papers() {
    text.append(
        "agreement g name=Compact areas=a" + maybe(2, "signatories=council;o" + random.nextInt(6)));
    text.append(maybe(2, "overseen_by=g" + random.nextInt(4)));
    text.append(maybe(3, "next_review=2026-0" + (1 + random.nextInt(9))) + "\n");
  }
}
