package org.partnershipatlas.register.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Row;

/** Writes the seats of one generated county's groups and who holds them. */
final class SeatsWriter {
  private static final String[] ROUTES = {
    "elected by the sector",
    "nominated by a forum",
    "appointed by the CVS",
    "selected by the council",
    "nominated by own organisation",
    "ex officio",
    "self-selected"
  };

  private final CountyPlan plan;
  private final Bodies bodies;
  private final SheetFolder sheets;
  private final SplittableRandom random;
  private final List<List<Integer>> holders = new ArrayList<>();
  private final int[] next;

  SeatsWriter(CountyPlan plan, Bodies bodies, SheetFolder sheets, SplittableRandom random) {
    this.plan = plan;
    this.bodies = bodies;
    this.sheets = sheets;
    this.random = random;
    this.next = new int[plan.districts() + 1];
    for (int d = 0; d <= plan.districts(); d++) {
      holders.add(new ArrayList<>());
    }
  }

  void write(String group, int district, boolean board) {
    double more = -Math.log(1 - random.nextDouble()) * Shares.MORE_SEATS;
    int seats = Math.min(Shares.MOST_SEATS, Shares.LEAST_SEATS + (int) Math.round(more));
    for (int seat = 1; seat <= seats; seat++) {
      seat(group, group + "-seat" + seat, district, seat, board);
    }
  }

  private void seat(String group, String id, int district, int place, boolean board) {
    int person = holder(district);
    int employer = bodies.employerOf(person);
    String sector = bodies.sectorOf(employer);
    Row row =
        Generator.row(Kind.SEAT, id)
            .with("group", group)
            .with("label", place == 1 ? "Chair" : "Seat " + place)
            .with("role", role(place))
            .with(
                "route",
                random.nextDouble() < Shares.ROUTE_RECORDED
                    ? ROUTES[random.nextInt(ROUTES.length)]
                    : "");
    if (sector.equals("third")) {
      row = voice(row, employer);
    }
    double state = random.nextDouble();
    if (state < Shares.VACANT) {
      sheets.put(row.with("vacant", "yes").with("vacant_since", board ? "2026-06" : ""));
      return;
    }
    sheets.put(row);
    if (state >= Shares.VACANT + Shares.NOT_RECORDED) {
      held(id, person, employer, state - Shares.VACANT - Shares.NOT_RECORDED);
    }
  }

  private Row voice(Row row, int employer) {
    Row reserved = row.with("reserved_for_sector", "third");
    return switch (random.nextInt(4)) {
      case 0 -> reserved.with("speaks_for", "field:field-" + random.nextInt(Generator.fields()));
      case 1 -> reserved.with("speaks_for", "organisation:" + bodies.network());
      case 2 -> reserved.with("speaks_for", "organisation:" + bodies.id(employer));
      default -> reserved;
    };
  }

  private String role(int place) {
    return switch (place) {
      case 1 -> "chair";
      case 2 -> "vice-chair";
      case 3 -> "officer";
      default -> random.nextInt(12) == 0 ? "observer" : "representative";
    };
  }

  private void held(String seat, int person, int employer, double state) {
    if (state < Shares.HOLDER_NOT_KNOWN) {
      sheets.put(Generator.row(Kind.TENURE, seat + "-held").with("seat", seat));
    } else if (state < Shares.HOLDER_NOT_KNOWN + Shares.DEPUTY_ONLY) {
      tenure(seat, person, employer, "deputy");
    } else {
      tenure(seat, person, employer, "holder");
      if (random.nextDouble() < Shares.WITH_DEPUTY) {
        int deputy = random.nextInt(plan.people());
        tenure(seat, deputy, bodies.employerOf(deputy), "deputy");
      }
    }
  }

  private void tenure(String seat, int person, int employer, String capacity) {
    Row row =
        Generator.row(Kind.TENURE, seat + "-" + capacity)
            .with("seat", seat)
            .with("person", bodies.person(person))
            .with("capacity", capacity)
            .with("from", String.valueOf(2018 + random.nextInt(6)));
    if (employer >= 0 && random.nextInt(10) < 7) {
      row = row.with("on_behalf_of", bodies.id(employer));
    }
    if (random.nextDouble() < Shares.CARRYING_OVER) {
      row = row.with("term_ends", "2026-05-31");
    } else if (random.nextInt(3) == 0) {
      row = row.with("term_ends", 2027 + random.nextInt(3) + "-03-31");
    }
    sheets.put(row);
  }

  /** Somebody new of the district, or somebody who has a seat, the earliest most often. */
  private int holder(int district) {
    List<Integer> known = holders.get(district);
    List<Integer> people = bodies.people(district);
    boolean fresh = random.nextDouble() < Shares.NEW_HOLDER || known.isEmpty();
    if (fresh && next[district] < people.size()) {
      int person = people.get(next[district]++);
      known.add(person);
      return person;
    }
    if (known.isEmpty()) {
      return random.nextInt(plan.people());
    }
    return known.get((int) (known.size() * Math.pow(random.nextDouble(), Shares.GATHERING)));
  }
}
