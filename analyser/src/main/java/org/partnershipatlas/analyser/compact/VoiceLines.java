package org.partnershipatlas.analyser.compact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Route;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.Sector;

/** Representation: who of the sector is spoken for, and how it leads back. */
final class VoiceLines {
  private final Ground ground;
  private final List<Seat> seats;

  private VoiceLines(Ground ground) {
    this.ground = ground;
    this.seats =
        ground.allSpeakingSeats().stream()
            .filter(s -> ground.network.seating().state(s.id()).filled() && ground.isThirds(s))
            .toList();
  }

  static List<Line> list(Ground ground) {
    VoiceLines lines = new VoiceLines(ground);
    return List.of(lines.coverage(), lines.routes(), lines.reportBack(), lines.paid());
  }

  private Line coverage() {
    List<Id<Organisation>> sector =
        ground.analyser.coverage().organisations().stream()
            .map(Organisation::id)
            .filter(o -> ground.network.voices().sector(o).filter(Sector.THIRD::equals).isPresent())
            .toList();
    List<Id<Organisation>> heard =
        sector.stream()
            .filter(
                o ->
                    ground.analyser.coverage().listOf(o).stream()
                        .anyMatch(v -> v.state().spokenFor()))
            .toList();
    return Line.found(Topic.COVERAGE, heard).of(sector.size());
  }

  private Line routes() {
    List<Id<Seat>> back =
        seats.stream()
            .filter(s -> s.route().filter(Route::leadsBack).isPresent())
            .map(Seat::id)
            .toList();
    long known = seats.stream().filter(s -> s.route().isPresent()).count();
    if (back.isEmpty() && known == seats.size() && known > 0) {
      return Line.of(Topic.ROUTES_BACK, Standing.MISSING)
          .of(known)
          .evidence(seats.stream().map(Seat::id).toList());
    }
    return Line.found(Topic.ROUTES_BACK, back).of(seats.size());
  }

  private Line reportBack() {
    List<Id<?>> found = new ArrayList<>();
    Optional<PartialDate> latest = Optional.empty();
    for (Seat seat : seats) {
      for (Holding holding : ground.network.seating().holders(seat.id())) {
        Optional<PartialDate> back = holding.tenure().lastReportedBack();
        if (back.isPresent()) {
          found.add(holding.tenure().id());
          latest = latest.filter(l -> l.compareTo(back.get()) >= 0).or(() -> back);
        }
      }
    }
    return Line.found(Topic.REPORT_BACK, found).of(seats.size()).date(latest);
  }

  private Line paid() {
    List<Id<Seat>> paid =
        seats.stream().filter(s -> !s.resourcedBy().isEmpty()).map(Seat::id).toList();
    return Line.found(Topic.PAID_SEATS, paid).of(seats.size());
  }
}
