package org.partnershipatlas.analyser.compact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.partnershipatlas.analyser.Evidence;
import org.partnershipatlas.analyser.gap.Gap;
import org.partnershipatlas.analyser.gap.GapKind;
import org.partnershipatlas.analyser.link.TierOptions;
import org.partnershipatlas.analyser.link.TierPair;
import org.partnershipatlas.analyser.link.TierState;
import org.partnershipatlas.model.Agreement;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.Tier;

/** Two tiers: pairs joined, districts seated, one agreement or several. */
final class TierLines {
  private final Ground ground;
  private final Set<Id<Area>> districts = new LinkedHashSet<>();
  private final Set<Id<Area>> counties = new LinkedHashSet<>();

  private TierLines(Ground ground) {
    this.ground = ground;
    for (Area county : ground.network.places().listTwoTier()) {
      counties.add(county.id());
      ground.network.places().directlyWithin(county.id()).stream()
          .filter(a -> ground.network.places().tier(a).equals(Optional.of(Tier.DISTRICT)))
          .forEach(districts::add);
    }
  }

  static List<Line> list(Ground ground) {
    TierLines lines = new TierLines(ground);
    // Where there are no two tiers recorded, the factor is no question.
    if (lines.districts.isEmpty()) {
      return List.of();
    }
    List<Line> all = new ArrayList<>(lines.pairs());
    all.addAll(lines.seated());
    all.add(lines.agreements());
    return all;
  }

  private List<Line> pairs() {
    List<TierPair> pairs =
        ground.analyser.tiers(TierOptions.defaults()).stream()
            .flatMap(table -> table.listPairs().stream())
            .toList();
    List<Line> lines = new ArrayList<>();
    List<TierPair> joined =
        pairs.stream().filter(p -> p.route().isPresent() && !isApart(p)).toList();
    Set<Id<?>> steps = new LinkedHashSet<>();
    joined.forEach(
        p -> p.route().orElseThrow().steps().forEach(step -> steps.addAll(step.evidence())));
    lines.add(
        Line.of(Topic.PAIRS_JOINED, joined.isEmpty() ? Standing.NOT_RECORDED : Standing.SHOWN)
            .number(joined.size())
            .of(pairs.size())
            .evidence(steps));
    List<TierPair> apart = pairs.stream().filter(p -> p.state() == TierState.NONE).toList();
    if (!apart.isEmpty()) {
      lines.add(
          Line.of(Topic.PAIRS_JOINED, Standing.MISSING)
              .number(apart.size())
              .of(pairs.size())
              .evidence(apart.stream().flatMap(p -> Stream.of(p.lower(), p.upper())).toList()));
    }
    return lines;
  }

  private static boolean isApart(TierPair pair) {
    return pair.state() == TierState.NONE
        || pair.state() == TierState.NOT_RECORDED
        || pair.state() == TierState.PLANNED_ONLY;
  }

  /** Districts that some filled seat on a county-wide Compact group is for. */
  private List<Line> seated() {
    Set<Id<Area>> there = new LinkedHashSet<>();
    List<Id<?>> seats = new ArrayList<>();
    for (Seat seat : ground.speakingSeats()) {
      boolean upper =
          ground.network.places().areas(ground.network.get(seat.group())).stream()
              .anyMatch(counties::contains);
      if (upper && ground.network.seating().state(seat.id()).filled()) {
        Set<Id<Area>> of = districtsOf(seat);
        if (!of.isEmpty()) {
          there.addAll(of);
          seats.add(seat.id());
        }
      }
    }
    List<Line> lines = new ArrayList<>();
    lines.add(Line.found(Topic.DISTRICTS_SEATED, seats).number(there.size()).of(districts.size()));
    List<Gap> unheard =
        ground.analyser.gaps().of(GapKind.AREA_UNHEARD).stream()
            .filter(
                g ->
                    g.about().stream().anyMatch(ground.groupIds()::contains)
                        || g.affected().stream().anyMatch(ground.groupIds()::contains))
            .toList();
    if (!unheard.isEmpty()) {
      lines.add(
          Line.of(Topic.DISTRICTS_SEATED, Standing.MISSING)
              .number(unheard.size())
              .of(districts.size())
              .evidence(
                  unheard.stream()
                      .flatMap(g -> g.evidence().stream())
                      .<Id<?>>map(Evidence::record)
                      .toList()));
    }
    return lines;
  }

  private Set<Id<Area>> districtsOf(Seat seat) {
    Set<Id<Area>> of = new LinkedHashSet<>();
    Stream.concat(seat.reservedFor().stream(), seat.speaksFor().stream())
        .filter(id -> id.kind() == Kind.AREA)
        .map(id -> Id.area(id.value()))
        .forEach(of::add);
    seat.nominatedBy()
        .filter(id -> id.kind() == Kind.GROUP)
        .flatMap(id -> ground.network.find(Id.group(id.value())))
        .map(Group::areas)
        .ifPresent(of::addAll);
    of.retainAll(districts);
    return of;
  }

  /** Number: those of districts; of: those of counties. */
  private Line agreements() {
    List<Agreement> dated = ground.agreements().stream().filter(a -> !a.areas().isEmpty()).toList();
    long lower =
        dated.stream().filter(a -> areas(a).stream().allMatch(districts::contains)).count();
    long upper = dated.stream().filter(a -> areas(a).stream().anyMatch(counties::contains)).count();
    List<Id<Agreement>> ids = dated.stream().map(Agreement::id).toList();
    return Line.found(Topic.AGREEMENTS, ids).about(ids).number(lower).of(upper);
  }

  private List<Id<Area>> areas(Agreement agreement) {
    return ground.network.places().areas(agreement);
  }
}
