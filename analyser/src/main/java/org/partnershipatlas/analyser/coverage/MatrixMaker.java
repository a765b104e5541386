package org.partnershipatlas.analyser.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Organisation;

/** Makes one matrix. */
final class MatrixMaker {
  private final Coverage coverage;
  private final Subjects subjects;
  private final Map<Id<Organisation>, List<Integer>> rowsOf = new HashMap<>();
  private final Map<RowKey, Integer> places = new LinkedHashMap<>();
  private final List<Integer> sizes = new ArrayList<>();

  MatrixMaker(Coverage coverage, Subjects subjects) {
    this.coverage = coverage;
    this.subjects = subjects;
  }

  Matrix make(RowKind rowKind, ColumnKind columnKind) {
    List<RowKey> keys = coverage.listRows(rowKind);
    keys.forEach(k -> places.put(k, places.size()));
    keys.forEach(k -> sizes.add(0));
    for (Organisation organisation : coverage.organisations()) {
      List<Integer> rows = rows(rowKind, organisation);
      rowsOf.put(organisation.id(), rows);
      rows.forEach(r -> sizes.set(r, sizes.get(r) + 1));
    }
    List<MatrixColumn> columns = new ArrayList<>();
    List<List<MatrixCell>> cells = new ArrayList<>();
    keys.forEach(k -> cells.add(new ArrayList<>()));
    SeatsOfRows seatsOfRows = new SeatsOfRows(coverage.network(), subjects, places, rowsOf);
    new Columns(coverage.network())
        .fold(columnKind, coverage.groups())
        .forEach(
            (key, groups) -> {
              ColumnStates states = ColumnStates.of(coverage, groups);
              List<MatrixCell> made = cells(keys, columns.size(), groups, states, seatsOfRows);
              made.forEach(c -> cells.get(c.row()).add(c));
              columns.add(column(key, groups, states));
            });
    List<Id<Group>> all = coverage.groups().stream().map(Group::id).toList();
    ColumnStates overall = ColumnStates.of(coverage, all);
    Parity parity = new Parity(coverage, seatsOfRows.of(rowKind, views(all)));
    List<MatrixRow> rows = new ArrayList<>();
    Map<Integer, Map<VoiceState, Integer>> best = perRow(overall);
    for (int i = 0; i < keys.size(); i++) {
      OptionalDouble share = parity.of(i, sizes.get(i));
      rows.add(
          new MatrixRow(
              keys.get(i),
              sizes.get(i),
              filled(best.getOrDefault(i, Map.of()), i, overall),
              share));
    }
    SeatTally tally = tally(all);
    MatrixTotals totals =
        new MatrixTotals(
            coverage.organisations().size(),
            overall.counts(rowsOf.keySet()),
            tally.speaking.size(),
            tally.filled.size(),
            tally.people.size());
    return new Matrix(
        rowKind, columnKind, rows, columns, cells.stream().flatMap(List::stream).toList(), totals);
  }

  private List<Integer> rows(RowKind kind, Organisation organisation) {
    List<RowKey> keys = subjects.listKeys(kind, organisation);
    return (keys.isEmpty() ? List.of(RowKey.notRecorded(kind)) : keys)
        .stream().map(places::get).filter(java.util.Objects::nonNull).distinct().toList();
  }

  private MatrixColumn column(String key, List<Id<Group>> groups, ColumnStates states) {
    SeatTally tally = tally(groups);
    return new MatrixColumn(
        key,
        groups,
        tally.speaking.size(),
        tally.filled.size(),
        tally.voting.size(),
        tally.notVoting.size(),
        tally.attending.size(),
        tally.people.size(),
        groups.stream().allMatch(g -> coverage.on(g).complete()),
        states.rest(),
        states.counts(rowsOf.keySet()));
  }

  private SeatTally tally(List<Id<Group>> groups) {
    SeatTally tally = new SeatTally();
    views(groups).forEach(tally::add);
    return tally;
  }

  private List<SeatView> views(List<Id<Group>> groups) {
    return groups.stream().flatMap(g -> coverage.on(g).views().stream()).toList();
  }

  /** The counts of the rows of which some organisation is known; the others are not there. */
  private Map<Integer, Map<VoiceState, Integer>> perRow(ColumnStates states) {
    Map<Integer, Map<VoiceState, Integer>> counts = new HashMap<>();
    states
        .known()
        .forEach(
            (organisation, state) ->
                rowsOf
                    .getOrDefault(organisation, List.of())
                    .forEach(
                        row ->
                            counts
                                .computeIfAbsent(row, r -> new EnumMap<>(VoiceState.class))
                                .merge(state, 1, Integer::sum)));
    return counts;
  }

  /** The counts with everybody else of the row in the column's rest. */
  private Map<VoiceState, Integer> filled(
      Map<VoiceState, Integer> known, int row, ColumnStates states) {
    Map<VoiceState, Integer> all = new EnumMap<>(VoiceState.class);
    all.putAll(known);
    int counted = known.values().stream().mapToInt(Integer::intValue).sum();
    all.merge(states.rest(), sizes.get(row) - counted, Integer::sum);
    return all;
  }

  private List<MatrixCell> cells(
      List<RowKey> keys,
      int column,
      List<Id<Group>> groups,
      ColumnStates states,
      SeatsOfRows seatsOfRows) {
    Map<Integer, Map<VoiceState, Integer>> counts = perRow(states);
    RowKind kind = keys.isEmpty() ? RowKind.SIZE : keys.get(0).kind();
    Map<Integer, SeatTally> seats = seatsOfRows.of(kind, views(groups));
    BitSet rows = new BitSet(keys.size());
    counts.keySet().forEach(rows::set);
    seats.keySet().forEach(rows::set);
    if (kind != RowKind.ORGANISATION) {
      rows.set(0, keys.size()); // every row has a state of its own there
    }
    List<MatrixCell> cells = new ArrayList<>(rows.cardinality());
    for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
      Optional<SubjectState> state = states.of(keys.get(row), groups);
      boolean touched = counts.containsKey(row) || seats.containsKey(row);
      if (touched || state.map(s -> !s.word().equals(states.rest().word())).orElse(false)) {
        Map<VoiceState, Integer> all = filled(counts.getOrDefault(row, Map.of()), row, states);
        cells.add(cell(row, column, all, state, seats.getOrDefault(row, new SeatTally())));
      }
    }
    return cells;
  }

  private static MatrixCell cell(
      int row,
      int column,
      Map<VoiceState, Integer> counts,
      Optional<SubjectState> state,
      SeatTally seats) {
    return new MatrixCell(
        row,
        column,
        counts,
        state,
        List.copyOf(seats.filled),
        seats.voting.size(),
        seats.notVoting.size(),
        seats.people.size(),
        List.copyOf(seats.attending));
  }
}
