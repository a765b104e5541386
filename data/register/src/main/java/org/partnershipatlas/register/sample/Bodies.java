package org.partnershipatlas.register.sample;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Row;

/**
 * The organisations and people of one generated county. Organisation 0 is the county council and 1,
 * 2, … are the districts'; the next are networks of the third sector.
 */
final class Bodies {
  private final CountyPlan plan;
  private final SplittableRandom random;
  private final String[] sectors;
  private final int[] districts;
  private final int[] employers;
  private final List<List<Integer>> peopleByDistrict = new ArrayList<>();
  private final int networks;

  Bodies(CountyPlan plan, SplittableRandom random) {
    this.plan = plan;
    this.random = random;
    this.sectors = new String[plan.organisations()];
    this.districts = new int[plan.organisations()];
    this.employers = new int[plan.people()];
    this.networks = Math.max(1, (int) (plan.organisations() * Shares.THIRD * Shares.NETWORKS));
    for (int i = 0; i < plan.organisations(); i++) {
      sectors[i] = sector(i);
      districts[i] =
          i <= plan.districts() ? i : isNetwork(i) ? 0 : random.nextInt(plan.districts() + 1);
    }
    for (int d = 0; d <= plan.districts(); d++) {
      peopleByDistrict.add(new ArrayList<>());
    }
    for (int p = 0; p < plan.people(); p++) {
      employers[p] = employer(p);
      peopleByDistrict.get(employers[p] < 0 ? 0 : districts[employers[p]]).add(p);
    }
  }

  private String sector(int organisation) {
    if (organisation <= plan.districts()) {
      return "public";
    }
    if (isNetwork(organisation)) {
      return "third";
    }
    double dice = random.nextDouble();
    if (dice < Shares.THIRD) {
      return "third";
    }
    if (dice < Shares.THIRD + Shares.PUBLIC) {
      return "public";
    }
    return dice < Shares.THIRD + Shares.PUBLIC + Shares.PRIVATE ? "private" : "";
  }

  /** One in five works for a council; some for nobody that is recorded. */
  private int employer(int person) {
    if (random.nextDouble() < Shares.NO_AFFILIATION) {
      return -1;
    }
    return person % 5 == 0
        ? random.nextInt(plan.districts() + 1)
        : random.nextInt(plan.organisations());
  }

  boolean isNetwork(int organisation) {
    return organisation > plan.districts() && organisation <= plan.districts() + networks;
  }

  String id(int organisation) {
    return plan.id("organisation", organisation);
  }

  String person(int person) {
    return plan.id("person", person);
  }

  /** A network of the county. */
  String network() {
    return id(1 + plan.districts() + random.nextInt(networks));
  }

  /** The people of a district, or with 0 those of the county at large. */
  List<Integer> people(int district) {
    return peopleByDistrict.get(district);
  }

  /** The organisation of a person; below 0 where it is not recorded. */
  int employerOf(int person) {
    return employers[person];
  }

  String sectorOf(int organisation) {
    return organisation < 0 ? "" : sectors[organisation];
  }

  void write(SheetFolder sheets) {
    for (int i = 0; i < plan.organisations(); i++) {
      organisation(i, sheets);
    }
    for (int p = 0; p < plan.people(); p++) {
      Row row = Generator.row(Kind.PERSON, person(p)).with("name", InventedNames.person(random));
      sheets.put(random.nextDouble() < Shares.WITHHELD ? row.with("name_withheld", "yes") : row);
      affiliations(p, sheets);
    }
  }

  private void organisation(int i, SheetFolder sheets) {
    String place = plan.name(districts[i]);
    boolean council = i <= plan.districts();
    Row row =
        Generator.row(Kind.ORGANISATION, id(i))
            .with(
                "name",
                council
                    ? place + " Council"
                    : isNetwork(i)
                        ? place + " Network O" + i
                        : InventedNames.organisation(random, place, i))
            .with("sector", sectors[i])
            .with("areas", plan.area(districts[i]))
            .with("public_authority", council ? "yes" : "");
    if (sectors[i].equals("third") && random.nextDouble() < 0.9) {
      row = row.with("fields", "field-" + random.nextInt(Generator.fields()));
      row = row.with("size", random.nextInt(4) == 0 ? "medium" : "small");
      if (random.nextInt(5) == 0) {
        row = row.with("communities", "community-" + random.nextInt(Generator.communities()));
      }
    }
    sheets.put(row);
    if (sectors[i].equals("third")) {
      memberships(i, sheets);
    }
  }

  private void memberships(int organisation, SheetFolder sheets) {
    Set<String> joined = new HashSet<>(Set.of(id(organisation)));
    // Geometric: each further membership as likely as the one before.
    double again = Shares.MEMBERSHIPS / (1 + Shares.MEMBERSHIPS);
    while (random.nextDouble() < again) {
      String network = network();
      if (joined.add(network)) {
        sheets.put(
            Generator.row(
                    Kind.MEMBERSHIP, plan.id("membership", organisation) + "." + joined.size())
                .with("organisation", id(organisation))
                .with("network", "organisation:" + network));
      }
    }
  }

  private void affiliations(int person, SheetFolder sheets) {
    int first = employers[person];
    if (first < 0) {
      return;
    }
    affiliation(person, first, first <= plan.districts() ? capacity(person) : "staff", sheets);
    int second = random.nextInt(plan.organisations());
    if (random.nextDouble() < Shares.TWO_AFFILIATIONS && second != first) {
      affiliation(person, second, "trustee", sheets);
    }
  }

  private static String capacity(int person) {
    return person % 2 == 0 ? "councillor" : "staff";
  }

  private void affiliation(int person, int organisation, String capacity, SheetFolder sheets) {
    sheets.put(
        Generator.row(Kind.AFFILIATION, person(person) + "-" + organisation)
            .with("person", person(person))
            .with("organisation", id(organisation))
            .with("capacity", capacity));
  }
}
