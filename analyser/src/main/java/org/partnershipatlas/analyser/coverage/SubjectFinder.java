package org.partnershipatlas.analyser.coverage;

import java.util.List;
import java.util.Optional;
import org.partnershipatlas.analyser.Evidence;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.SeatState;

/** The voice that the seats of a group give to a field, community, area, size band or sector. */
final class SubjectFinder {
  private final Network network;
  private final Constituencies constituencies;
  private final Subjects subjects;

  /** What one seat gives, by which of its holders. */
  record Given(
      SubjectState state,
      Optional<NotShown> notShown,
      SeatView view,
      String why,
      List<Holding> by) {
    int rank() {
      return state.ordinal() * 10 + notShown.map(NotShown::ordinal).orElse(0);
    }

    List<Evidence> evidence() {
      return view.evidence(why, by.stream());
    }
  }

  SubjectFinder(Network network, Constituencies constituencies, Subjects subjects) {
    this.network = network;
    this.constituencies = constituencies;
    this.subjects = subjects;
  }

  /** The strongest voice that is recorded; empty where none is. */
  Optional<Given> find(RowKey row, List<SeatView> views) {
    Optional<Given> best = Optional.empty();
    for (SeatView view : views) {
      Optional<Given> given = view.speaking() ? given(row, view) : Optional.empty();
      if (given.isPresent() && (best.isEmpty() || given.get().rank() < best.get().rank())) {
        best = given;
      }
    }
    return best;
  }

  private Optional<Given> given(RowKey row, SeatView view) {
    return switch (view.state()) {
      case FILLED, CARRYING_OVER -> filled(row, view);
      case DEPUTY_ONLY -> deputy(row, view);
      case VACANT -> vacant(row, view);
      case NOT_RECORDED -> Optional.empty();
    };
  }

  private Optional<Given> filled(RowKey row, SeatView view) {
    if (row.kind() == RowKind.SECTOR && reservedInside(row, view) && view.leadsBack()) {
      return Optional.of(given(SubjectState.ACCOUNTABLE, view, "reserved for it"));
    }
    if (speaksFor(row, view)) {
      return Optional.of(
          view.leadsBack()
              ? given(SubjectState.ACCOUNTABLE, view, "speaks for it")
              : notShown(view, view.notShown()));
    }
    if (speaksForOneOf(row, view)) {
      return Optional.of(notShown(view, NotShown.NO_MEMBERSHIP));
    }
    if (row.kind() == RowKind.SECTOR && reservedInside(row, view)) {
      return Optional.of(given(SubjectState.IN_THE_ROOM, view, "reserved for it"));
    }
    return view.holders().stream()
        .filter(h -> subjects.sitsFor(row, h))
        .findFirst()
        .map(
            h ->
                new Given(
                    SubjectState.IN_THE_ROOM,
                    Optional.empty(),
                    view,
                    "held by one of its own",
                    List.of(h)));
  }

  private Optional<Given> deputy(RowKey row, SeatView view) {
    boolean would =
        speaksFor(row, view)
            || speaksForOneOf(row, view)
            || isReserved(row, view)
            || view.deputies().stream().anyMatch(h -> subjects.sitsFor(row, h));
    return would
        ? Optional.of(given(SubjectState.DEPUTY_ONLY, view, "would speak for it"))
        : Optional.empty();
  }

  private Optional<Given> vacant(RowKey row, SeatView view) {
    boolean meant =
        speaksFor(row, view)
            || isReserved(row, view)
            || view.seat().reservedFor().stream().anyMatch(part -> namesIt(part, row));
    return meant
        ? Optional.of(given(SubjectState.VACANT, view, "empty, and meant for it"))
        : Optional.empty();
  }

  private boolean speaksFor(RowKey row, SeatView view) {
    return view.seat().speaksFor().stream().anyMatch(part -> namesIt(part, row));
  }

  /** Whether that is the row itself, or a network that names it. */
  private boolean namesIt(Id<?> part, RowKey row) {
    return switch (part.kind()) {
      case ORGANISATION, GROUP -> constituencies.isNetwork(part) && subjects.names(part, row);
      default -> subjects.isSubject(part, row);
    };
  }

  // A seat for one body of the field that is no network, held by another, is for the field unshown.
  private boolean speaksForOneOf(RowKey row, SeatView view) {
    return row.kind() != RowKind.SECTOR
        && view.seat().speaksFor().stream()
            .filter(part -> part.kind() == Kind.ORGANISATION && !constituencies.isNetwork(part))
            .filter(part -> view.holders().stream().noneMatch(h -> sitsForOwn(h, part)))
            .anyMatch(part -> subjects.names(part, row));
  }

  private boolean sitsForOwn(Holding holding, Id<?> body) {
    return holding
        .onBehalfOf()
        .map(
            o ->
                network
                    .voices()
                    .listUnits(o)
                    .contains(Id.<Organisation>of(Kind.ORGANISATION, body.value())))
        .orElse(false);
  }

  private static boolean isReserved(RowKey row, SeatView view) {
    return row.kind() == RowKind.SECTOR
        && view.seat().reservedForSector().map(s -> s.word().equals(row.text())).orElse(false);
  }

  private static boolean reservedInside(RowKey row, SeatView view) {
    return isReserved(row, view) && view.fit() != org.partnershipatlas.model.Fit.OUTSIDE;
  }

  private static Given given(SubjectState state, SeatView view, String why) {
    return new Given(state, Optional.empty(), view, why, holdings(view));
  }

  private static Given notShown(SeatView view, NotShown why) {
    return new Given(
        SubjectState.LINK_BACK_NOT_SHOWN, Optional.of(why), view, "speaks for it", holdings(view));
  }

  private static List<Holding> holdings(SeatView view) {
    return view.holders().isEmpty() ? view.deputies() : view.holders();
  }

  /** The strongest state that something not recorded of a seat could give; none where none. */
  Optional<SubjectState> could(Opening opening, RowKey row) {
    SeatView view = opening.view();
    return switch (opening.missing()) {
      case HOLDER -> mayBeOf(row, view) ? Optional.of(byHolder(row, view)) : Optional.empty();
      case WHOM -> maySpeakFor(row, view) ? Optional.of(capped(view)) : Optional.empty();
      case MEMBERS -> Optional.empty();
    };
  }

  private SubjectState byHolder(RowKey row, SeatView view) {
    if (view.state() == SeatState.DEPUTY_ONLY) {
      return SubjectState.DEPUTY_ONLY;
    }
    boolean named = speaksFor(row, view) || isReserved(row, view);
    return view.state() == SeatState.NOT_RECORDED && named
        ? SubjectState.ACCOUNTABLE
        : SubjectState.IN_THE_ROOM;
  }

  private static SubjectState capped(SeatView view) {
    return view.state() == SeatState.DEPUTY_ONLY
        ? SubjectState.DEPUTY_ONLY
        : SubjectState.ACCOUNTABLE;
  }

  /** Whether the holder, whoever it is, could be of that row: the reservation may rule it out. */
  private boolean mayBeOf(RowKey row, SeatView view) {
    if (row.kind() == RowKind.SECTOR) {
      return view.seat().reservedForSector().map(s -> s.word().equals(row.text())).orElse(true);
    }
    return view.seat().reservedFor().stream()
        .filter(part -> part.kind() == Kind.ORGANISATION)
        .allMatch(
            part ->
                network
                    .find(Id.organisation(part.value()))
                    .map(o -> subjects.isOf(row, o))
                    .orElse(true));
  }

  private boolean maySpeakFor(RowKey row, SeatView view) {
    return row.kind() == RowKind.SECTOR
        ? view.sectors().isEmpty()
            || view.sectors().stream().anyMatch(s -> s.word().equals(row.text()))
        : view.sectors().isEmpty()
            || view.sectors().contains(org.partnershipatlas.model.Sector.THIRD);
  }
}
