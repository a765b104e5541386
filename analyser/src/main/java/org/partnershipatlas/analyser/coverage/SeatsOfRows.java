package org.partnershipatlas.analyser.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;

/**
 * Which seats belong to which rows: held on behalf of an organisation of it, or speaking for it.
 */
final class SeatsOfRows {
  private final Network network;
  private final Subjects subjects;
  private final Map<RowKey, Integer> places;
  private final Map<Id<Organisation>, List<Integer>> rowsOf;

  SeatsOfRows(
      Network network,
      Subjects subjects,
      Map<RowKey, Integer> places,
      Map<Id<Organisation>, List<Integer>> rowsOf) {
    this.network = network;
    this.subjects = subjects;
    this.places = places;
    this.rowsOf = rowsOf;
  }

  Map<Integer, SeatTally> of(RowKind kind, List<SeatView> views) {
    Map<Integer, SeatTally> tallies = new LinkedHashMap<>();
    for (SeatView view : views) {
      if (view.filled()) {
        rows(kind, view)
            .forEach(row -> tallies.computeIfAbsent(row, r -> new SeatTally()).add(view));
      }
    }
    return tallies;
  }

  private Set<Integer> rows(RowKind kind, SeatView view) {
    Set<Integer> rows = new LinkedHashSet<>();
    view.holders().forEach(h -> rows.addAll(rows(kind, h)));
    if (view.speaking()) {
      for (Id<?> part : view.seat().speaksFor()) {
        for (RowKey key : keys(kind, part)) {
          Integer row = places.get(key);
          if (row != null) {
            rows.add(row);
          }
        }
      }
    }
    return rows;
  }

  // The sector is the holder's own: a councillor's is not that of the council.
  private List<Integer> rows(RowKind kind, Holding holding) {
    if (kind == RowKind.SECTOR) {
      return holding.sector().map(RowKey::sector).map(places::get).map(List::of).orElse(List.of());
    }
    List<Integer> rows = new ArrayList<>();
    holding
        .onBehalfOf()
        .ifPresent(
            body ->
                (kind == RowKind.ORGANISATION ? network.voices().listUnits(body) : List.of(body))
                    .forEach(o -> rows.addAll(rowsOf.getOrDefault(o, List.of()))));
    return rows;
  }

  private List<RowKey> keys(RowKind kind, Id<?> part) {
    return switch (part.kind()) {
      case ORGANISATION ->
          kind == RowKind.SIZE || kind == RowKind.SECTOR
              ? List.of()
              : network
                  .find(Id.organisation(part.value()))
                  .map(o -> subjects.listKeys(kind, o))
                  .orElse(List.of());
      case FIELD, COMMUNITY, AREA -> List.of(new RowKey(kind, part.toString()));
      default -> List.of();
    };
  }
}
