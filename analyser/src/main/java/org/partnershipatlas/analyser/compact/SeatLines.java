package org.partnershipatlas.analyser.compact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.partnershipatlas.analyser.gap.GapKind;
import org.partnershipatlas.model.Affiliation;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatRole;
import org.partnershipatlas.model.SeatState;
import org.partnershipatlas.model.Sector;

/** Who leads and who is involved: read off the seats of the Compact groups. */
final class SeatLines {
  private final Ground ground;

  private SeatLines(Ground ground) {
    this.ground = ground;
  }

  static List<Line> list(Ground ground) {
    SeatLines lines = new SeatLines(ground);
    List<Line> all = new ArrayList<>();
    all.add(lines.senior());
    all.addAll(lines.champions());
    all.add(lines.support());
    all.add(lines.leadMember());
    all.addAll(lines.sectors());
    all.add(lines.holder(Topic.COUNCILLORS, h -> is(h, Sector.ELECTED_MEMBERS)));
    all.add(lines.holder(Topic.DIRECTORATES, lines::isDirectorate));
    all.add(lines.chair());
    all.add(lines.secretariat());
    return all;
  }

  private static boolean is(Holding holding, Sector sector) {
    return holding.sector().filter(sector::equals).isPresent();
  }

  private boolean isDirectorate(Holding holding) {
    return holding
        .onBehalfOf()
        .flatMap(ground.network::find)
        .flatMap(Organisation::kind)
        .map(kind -> kind.toLowerCase(Locale.ROOT).contains("directorate"))
        .orElse(false);
  }

  private Line senior() {
    List<Id<?>> found = new ArrayList<>();
    for (Seat seat : ground.speakingSeats()) {
      boolean senior =
          ground.network.seating().holders(seat.id()).stream()
              .flatMap(h -> h.tenure().person().stream())
              .flatMap(p -> ground.network.seating().affiliations(p).stream())
              .map(Affiliation::senior)
              .anyMatch(s -> s.orElse(false));
      if (senior) {
        found.add(seat.id());
      }
    }
    return Line.found(Topic.SENIOR_HOLDERS, found).of(ground.speakingSeats().size());
  }

  private List<Seat> role(SeatRole role) {
    return ground.allSpeakingSeats().stream()
        .filter(s -> s.role().filter(r -> r == role).isPresent())
        .toList();
  }

  private List<Line> champions() {
    List<Seat> seats = role(SeatRole.CHAMPION);
    List<Id<Seat>> held = new ArrayList<>();
    List<Id<Seat>> empty = new ArrayList<>();
    for (Seat seat : seats) {
      SeatState state = ground.network.seating().state(seat.id());
      if (state.filled()) {
        held.add(seat.id());
      } else if (state == SeatState.VACANT) {
        empty.add(seat.id());
      }
    }
    List<Line> lines = new ArrayList<>();
    if (!held.isEmpty() || empty.isEmpty()) {
      lines.add(Line.found(Topic.CHAMPIONS, held).of(seats.size()));
    }
    Set<Id<?>> missing = new LinkedHashSet<>(empty);
    ground.analyser.gaps().of(GapKind.NO_CHAMPION).stream()
        .flatMap(gap -> StructureLines.evidence(gap).stream())
        .forEach(missing::add);
    if (!missing.isEmpty()) {
      lines.add(
          Line.of(Topic.CHAMPIONS, Standing.MISSING)
              .number(empty.size())
              .of(ground.analyser.gaps().of(GapKind.NO_CHAMPION).size())
              .evidence(missing));
    }
    return lines;
  }

  private Line support() {
    List<Seat> seats = role(SeatRole.CHAMPION);
    List<Id<Seat>> supported =
        seats.stream().filter(s -> !s.supportedBy().isEmpty()).map(Seat::id).toList();
    Set<Id<?>> posts = new LinkedHashSet<>();
    seats.forEach(s -> posts.addAll(s.supportedBy()));
    return Line.found(Topic.CHAMPIONS_SUPPORTED, supported).of(seats.size()).about(posts);
  }

  private Line leadMember() {
    List<Id<Seat>> held =
        role(SeatRole.LEAD_MEMBER).stream()
            .map(Seat::id)
            .filter(s -> ground.network.seating().state(s).filled())
            .toList();
    return Line.found(Topic.LEAD_MEMBER, held);
  }

  private List<Line> sectors() {
    List<Line> lines = new ArrayList<>();
    List<Id<?>> evidence = new ArrayList<>();
    Set<Sector> there = new LinkedHashSet<>();
    for (Sector sector : List.of(Sector.THIRD, Sector.PUBLIC, Sector.PRIVATE)) {
      List<Id<Seat>> seats = heldBy(h -> is(h, sector), sector);
      if (!seats.isEmpty()) {
        there.add(sector);
        evidence.addAll(seats);
      }
    }
    lines.add(Line.found(Topic.SECTORS, evidence).of(there.size()));
    if (ground.settled() && !there.contains(Sector.THIRD)) {
      lines.add(
          Line.of(Topic.SECTORS, Standing.MISSING)
              .about(ground.groupIds())
              .evidence(ground.wholeLists()));
    }
    return lines;
  }

  /** The filled seats that such a holder has, or that are kept for that sector. */
  private List<Id<Seat>> heldBy(Predicate<Holding> holder, Sector sector) {
    return ground.speakingSeats().stream()
        .filter(s -> ground.network.seating().state(s.id()).filled())
        .filter(
            s ->
                s.reservedForSector().filter(sector::equals).isPresent()
                    || ground.network.seating().holders(s.id()).stream().anyMatch(holder))
        .map(Seat::id)
        .toList();
  }

  private Line holder(Topic topic, Predicate<Holding> which) {
    List<Id<Seat>> seats =
        ground.speakingSeats().stream()
            .map(Seat::id)
            .filter(s -> ground.network.seating().holders(s).stream().anyMatch(which))
            .toList();
    if (seats.isEmpty() && ground.settled()) {
      return Line.of(topic, Standing.MISSING)
          .about(ground.groupIds())
          .evidence(ground.wholeLists());
    }
    return Line.found(topic, seats);
  }

  private Line chair() {
    List<Id<?>> about = new ArrayList<>();
    List<Id<?>> evidence = new ArrayList<>();
    for (Seat seat : ground.speakingSeats()) {
      if (seat.role().filter(r -> r == SeatRole.CHAIR).isPresent()) {
        evidence.add(seat.id());
        ground.network.seating().holders(seat.id()).stream()
            .flatMap(h -> h.onBehalfOf().stream())
            .forEach(about::add);
      }
    }
    return Line.found(Topic.CHAIR, evidence).about(about.stream().distinct().toList());
  }

  private Line secretariat() {
    List<Id<?>> about = new ArrayList<>();
    List<Id<?>> evidence = new ArrayList<>();
    for (Group group : ground.groups()) {
      List<Id<?>> by = new ArrayList<>(group.servicedBy());
      Optional<Id<Organisation>> lead = group.ledBy();
      lead.filter(l -> !by.contains(l)).ifPresent(by::add);
      if (!by.isEmpty()) {
        evidence.add(group.id());
        about.addAll(by);
      }
    }
    return Line.found(Topic.SECRETARIAT, evidence).about(about.stream().distinct().toList());
  }
}
