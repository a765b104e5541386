package org.partnershipatlas.register.slip;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.partnershipatlas.model.CompletenessKind;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatRole;
import org.partnershipatlas.model.SeatState;
import org.partnershipatlas.model.Tenure;

/** Seats and who holds them as rows of a slip: one for each holder and deputy, and empty seats. */
final class SeatRows {
  /** What stands before the role of somebody who deputises. */
  static final String DEPUTY = "deputy: ";

  private final Network shown;

  SeatRows(Network shown) {
    this.shown = shown;
  }

  SlipPart onGroup(Id<Group> group, String title, CompletenessKind whole, String question) {
    List<Seat> on = shown.seating().seatsOn(group);
    List<SlipColumn> columns = new ArrayList<>();
    if (on.stream().anyMatch(seat -> seat.label().isPresent())) {
      columns.add(SlipList.SEAT);
    }
    columns.addAll(
        List.of(
            SlipList.ROLE, SlipList.PERSON, SlipList.SITS_FOR, SlipList.SINCE, SlipList.TERM_ENDS));
    List<SlipRow> rows = new ArrayList<>();
    on.stream()
        .sorted(Comparator.comparing((Seat seat) -> role(seat)).thenComparing(Seat::id))
        .forEach(seat -> rows.addAll(rows(columns, seat)));
    return new SlipPart(SlipList.SEATS, title, columns, rows, Optional.of(whole), question);
  }

  /** The seats in which somebody sits for an organisation. */
  SlipPart ofBody(Id<Organisation> body, String title) {
    List<SlipColumn> columns =
        List.of(SlipList.GROUP, SlipList.ROLE, SlipList.PERSON, SlipList.SINCE, SlipList.TERM_ENDS);
    List<SlipRow> rows = new ArrayList<>();
    for (Tenure tenure : shown.currentReferring(body, Tenure.class)) {
      Optional<Seat> seat = shown.find(tenure.seat()).filter(shown::isCurrent);
      if (seat.isPresent() && tenure.onBehalfOf().equals(Optional.of(body))) {
        rows.add(row(columns, seat.get(), holding(tenure)));
      }
    }
    rows.sort(Comparator.comparing(row -> String.join("\u0001", row.cells())));
    return new SlipPart(SlipList.SEATS, title, columns, rows, Optional.empty(), "");
  }

  private Holding holding(Tenure tenure) {
    return shown.seating().holdings(tenure.seat()).stream()
        .filter(each -> each.tenure().id().equals(tenure.id()))
        .findFirst()
        .orElseThrow();
  }

  private static String role(Seat seat) {
    return seat.role().map(SeatRole::ordinal).map(o -> String.format("%03d", o)).orElse("999");
  }

  private List<SlipRow> rows(List<SlipColumn> columns, Seat seat) {
    List<Holding> holdings = shown.seating().holdings(seat.id());
    List<SlipRow> rows = new ArrayList<>();
    if (holdings.stream().allMatch(Holding::deputy)) {
      rows.add(new SlipRow(List.of(seat.id()), columns.stream().map(c -> empty(c, seat)).toList()));
    }
    holdings.stream()
        .sorted(
            Comparator.comparing(Holding::deputy).thenComparing(holding -> holding.tenure().id()))
        .forEach(holding -> rows.add(row(columns, seat, holding)));
    return rows;
  }

  private SlipRow row(List<SlipColumn> columns, Seat seat, Holding holding) {
    return new SlipRow(
        List.of(holding.tenure().id(), seat.id()),
        columns.stream().map(c -> held(c, seat, holding)).toList());
  }

  /** A seat with no holder on the day: known to be vacant, or nobody says. */
  private String empty(SlipColumn column, Seat seat) {
    boolean vacant = shown.seating().state(seat.id()) == SeatState.VACANT;
    return switch (column.attribute()) {
      case "person" -> vacant ? "vacant" : "";
      case "from" -> vacant ? date(seat.vacantSince()) : "";
      default -> ofSeat(column, seat);
    };
  }

  private String held(SlipColumn column, Seat seat, Holding holding) {
    Tenure tenure = holding.tenure();
    return switch (column.attribute()) {
      case "person" -> person(holding);
      case "on_behalf_of" -> tenure.onBehalfOf().map(shown::name).orElse("");
      case "from" -> date(tenure.when().from());
      case "term_ends" -> date(tenure.termEnds());
      case "role" -> (holding.deputy() ? DEPUTY : "") + ofSeat(column, seat);
      default -> ofSeat(column, seat);
    };
  }

  private String ofSeat(SlipColumn column, Seat seat) {
    return switch (column.attribute()) {
      case "group" -> shown.name(seat.group());
      case "label" -> seat.label().orElse("");
      case "role" -> seat.role().map(SeatRole::word).orElse("");
      default -> "";
    };
  }

  private String person(Holding holding) {
    Tenure tenure = holding.tenure();
    return switch (holding.holder()) {
      case WITHHELD -> "withheld";
      case NOT_KNOWN -> "held";
      case NAMED ->
          tenure
              .person()
              .<Id<?>>map(id -> id)
              .or(() -> tenure.post())
              .map(shown::name)
              .orElse("held");
    };
  }

  private static String date(Optional<PartialDate> date) {
    return date.map(SlipWords::date).orElse("");
  }
}
