package org.partnershipatlas.register.sample;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Row;

/** Writes one generated county: its areas, bodies, people, groups and what joins them. */
final class CountyWriter {
  private final CountyPlan plan;
  private final SheetFolder sheets;
  private final SplittableRandom random;
  private final Bodies bodies;

  CountyWriter(CountyPlan plan, SheetFolder sheets, SplittableRandom random) {
    this.plan = plan;
    this.sheets = sheets;
    this.random = random;
    this.bodies = new Bodies(plan, random);
  }

  /** Writes it with about that many links; relationships make up what the rest leaves. */
  void write(int links) {
    long before = sheets.links();
    areas();
    bodies.write(sheets);
    posts();
    new GroupsWriter(plan, bodies, sheets, random).write();
    relationships((int) (links - (sheets.links() - before)));
  }

  private void areas() {
    for (int district = 0; district <= plan.districts(); district++) {
      String within = district == 0 ? "region-" + plan.region() : plan.area(0);
      sheets.put(
          Generator.row(Kind.AREA, plan.area(district))
              .with("name", plan.name(district))
              .with("kind", district == 0 ? "county" : "district")
              .with("within", within));
      if (random.nextDouble() < Shares.GROUPS_COMPLETE) {
        sheets.put(
            Generator.row(Kind.COMPLETENESS, plan.area(district) + "-groups")
                .with("what", "groups of an area")
                .with("of", "area:" + plan.area(district))
                .with("stated_by", Generator.SOURCE));
      }
    }
  }

  private void posts() {
    for (int post = 0; post < plan.posts(); post++) {
      Row row =
          Generator.row(Kind.POST, plan.id("post", post))
              .with("title", "Partnership worker " + plan.number() + "." + post)
              .with("based_in", bodies.id(random.nextInt(plan.organisations())))
              .with("funded_by", bodies.id(0));
      sheets.put(random.nextBoolean() ? row.with("funding_ends", "2027-03-31") : row);
    }
  }

  private void relationships(int wanted) {
    Set<Long> pairs = new HashSet<>();
    int all = plan.organisations();
    // A small county cannot have more pairs than there are; the bound keeps the loop finite.
    int most = (int) Math.min(wanted, (long) all * (all - 1) / 2);
    while (pairs.size() < most) {
      int one = random.nextInt(all);
      int other = random.nextInt(all);
      if (one != other && pairs.add((long) one * all + other)) {
        sheets.put(
            Generator.row(Kind.RELATIONSHIP, plan.id("relationship", pairs.size()))
                .with("organisation", bodies.id(one))
                .with("other_organisation", bodies.id(other))
                .with("kind", random.nextInt(4) == 0 ? "supports" : "works with")
                .with("frequency", answer())
                .with("trust", answer())
                .with("value", answer()));
      }
    }
  }

  private String answer() {
    return random.nextInt(5) == 0 ? "" : String.valueOf(1 + random.nextInt(4));
  }
}
