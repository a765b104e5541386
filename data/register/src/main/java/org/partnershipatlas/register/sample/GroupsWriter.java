package org.partnershipatlas.register.sample;

import java.util.SplittableRandom;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Row;

/** Writes the groups of one generated county, their links to each other, and their seats. */
final class GroupsWriter {
  private static final String[] KINDS = {
    "thematic group", "thematic group", "task group", "statutory board", "sector forum",
    "commissioning panel", "scrutiny", "area board", "cabinet", "thematic group"
  };
  private static final String[] LINKS = {
    "reports to", "reports to", "feeds", "nominates to", "meets jointly", "scrutinises"
  };

  private final CountyPlan plan;
  private final Bodies bodies;
  private final SheetFolder sheets;
  private final SplittableRandom random;
  private final int ofCounty;

  GroupsWriter(CountyPlan plan, Bodies bodies, SheetFolder sheets, SplittableRandom random) {
    this.plan = plan;
    this.bodies = bodies;
    this.sheets = sheets;
    this.random = random;
    this.ofCounty = Math.max(1, (int) (plan.groups() * Shares.COUNTY_GROUPS));
  }

  /** Group 0 is the county's board; the first of each district is its board. */
  void write() {
    SeatsWriter seats = new SeatsWriter(plan, bodies, sheets, random);
    for (int group = 0; group < plan.groups(); group++) {
      int district = districtOf(group);
      sheets.put(group(group, district));
      link(group, district);
      complete(group);
      seats.write(id(group), district, isBoard(group));
    }
  }

  private String id(int group) {
    return plan.id("group", group);
  }

  private int districtOf(int group) {
    return group < ofCounty ? 0 : 1 + (group - ofCounty) % plan.districts();
  }

  private boolean isBoard(int group) {
    return group == 0 || (group >= ofCounty && group < ofCounty + plan.districts());
  }

  private int boardOf(int district) {
    return district == 0 ? 0 : ofCounty + district - 1;
  }

  private static int themeOf(int place) {
    return place % Generator.themes();
  }

  private Row group(int group, int district) {
    boolean board = isBoard(group);
    int place = district == 0 ? group : (group - ofCounty) / plan.districts();
    Row row =
        Generator.row(Kind.GROUP, id(group))
            .with("name", plan.name(district) + (board ? " Partnership" : " Group G" + place))
            .with("kind", board ? "partnership board" : KINDS[place % KINDS.length])
            .with("themes", "theme-" + themeOf(place))
            .with("led_by", bodies.id(district));
    boolean two =
        district > 0
            && district < plan.districts()
            && !board
            && random.nextDouble() < Shares.OVER_TWO_DISTRICTS;
    row =
        two
            ? row.with("areas", plan.area(district), plan.area(district + 1))
            : row.with("areas", plan.area(district));
    return board || random.nextDouble() >= Shares.PART_OF_BOARD
        ? row
        : row.with("part_of", id(boardOf(district)));
  }

  /** A district's group is linked to the county's group of its theme, where there is one. */
  private void link(int group, int district) {
    int place = district == 0 ? group : (group - ofCounty) / plan.districts();
    if (district > 0 && place < ofCounty && random.nextDouble() < Shares.LINKED) {
      sheets.put(
          Generator.row(Kind.LINK, plan.id("link", group))
              .with("from_group", id(group))
              .with("to_group", id(place))
              .with("kind", LINKS[random.nextInt(LINKS.length)]));
    }
  }

  private void complete(int group) {
    completeness(group, "seats of a group", Shares.SEATS_COMPLETE);
    completeness(group, "links of a group", Shares.LINKS_COMPLETE);
  }

  private void completeness(int group, String what, double share) {
    if (random.nextDouble() < share) {
      sheets.put(
          Generator.row(Kind.COMPLETENESS, id(group) + "-" + what.substring(0, 5))
              .with("what", what)
              .with("of", "group:" + id(group))
              .with("stated_by", Generator.SOURCE));
    }
  }
}
