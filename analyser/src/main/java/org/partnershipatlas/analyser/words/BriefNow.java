package org.partnershipatlas.analyser.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.partnershipatlas.analyser.brief.Brief;
import org.partnershipatlas.analyser.gap.GapKind;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatState;

/** What somebody can act on at once: it needs no list to be complete. */
final class BriefNow {
  private final Network network;
  private final Plain plain;
  private final OverviewWords overview;

  BriefNow(Network network) {
    this.network = network;
    this.plain = new Plain(network);
    this.overview = new OverviewWords(network);
  }

  List<Sentence> sentences(Brief brief) {
    List<Sentence> told = new ArrayList<>();
    for (OverviewWords.Summed summed : overview.first(brief.now())) {
      told.add(
          BriefWords.of(
              BriefPart.MISSING,
              summed.text() + leftOut(brief, summed.kind(), summed.gaps().size()),
              BriefWords.rows(summed.gaps())));
      if (summed.kind() == GapKind.VACANT) {
        closing(brief).ifPresent(told::add);
      }
    }
    return told;
  }

  /**
   * Why there are fewer gaps than seats in that state: a reader has just been told of the seats.
   */
  private static String leftOut(Brief brief, GapKind kind, int gaps) {
    SeatState state =
        switch (kind) {
          case VACANT -> SeatState.VACANT;
          case CARRYING_OVER -> SeatState.CARRYING_OVER;
          default -> SeatState.FILLED;
        };
    int more = brief.seats().getOrDefault(state, List.of()).size() - gaps;
    return state == SeatState.FILLED || more <= 0
        ? ""
        : " " + more + " more left out by the rules, or accepted by somebody.";
  }

  /** Until when somebody may come forward, the first day first. */
  private Optional<Sentence> closing(Brief brief) {
    List<Seat> open =
        brief.seats().getOrDefault(SeatState.VACANT, List.of()).stream()
            .map(network::get)
            .filter(s -> s.applicationsClose().filter(this::ahead).isPresent())
            .sorted(
                Comparator.<Seat, PartialDate>comparing(s -> s.applicationsClose().orElseThrow())
                    .thenComparing(s -> s.id().value()))
            .toList();
    if (open.isEmpty()) {
      return Optional.empty();
    }
    Seat first = open.get(0);
    String day = Plain.date(first.applicationsClose().orElseThrow());
    String text =
        open.size() == 1
            ? "Somebody may come forward for one of them, "
                + plain.seatOn(first.id(), first.group())
                + ", until "
                + day
                + "."
            : "People may come forward for "
                + open.size()
                + " of them; the first to close, on "
                + day
                + ", is "
                + plain.seatOn(first.id(), first.group())
                + ".";
    return Optional.of(
        BriefWords.of(BriefPart.MISSING, text, open.stream().<Id<?>>map(Seat::id).toList()));
  }

  private boolean ahead(PartialDate last) {
    return !last.latest().isBefore(network.day());
  }
}
