package org.partnershipatlas.analyser.coverage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
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
    TreeMap<Long, MatrixCell> cells = new TreeMap<>();
    SeatsOfRows seatsOfRows = new SeatsOfRows(coverage.network(), subjects, places, rowsOf);
    new Columns(coverage.network())
        .fold(columnKind, coverage.groups())
        .forEach(
            (key, groups) -> {
              ColumnStates states = ColumnStates.of(coverage, groups);
              List<MatrixCell> made = cells(keys, columns.size(), groups, states, seatsOfRows);
              made.forEach(c -> cells.put((long) c.row() << 32 | c.column(), c));
              columns.add(column(key, groups, states));
            });
    List<Id<Group>> all = coverage.groups().stream().map(Group::id).toList();
    ColumnStates overall = ColumnStates.of(coverage, all);
    Parity parity = new Parity(coverage, seatsOfRows.of(rowKind, views(all)));
    List<MatrixRow> rows = new ArrayList<>();
    List<Map<VoiceState, Integer>> best = perRow(overall);
    for (int i = 0; i < keys.size(); i++) {
      OptionalDouble share = parity.of(i, sizes.get(i));
      rows.add(new MatrixRow(keys.get(i), sizes.get(i), filled(best.get(i), i, overall), share));
    }
    SeatTally tally = tally(all);
    MatrixTotals totals =
        new MatrixTotals(
            coverage.organisations().size(),
            overall.counts(coverage.organisations()),
            tally.speaking.size(),
            tally.filled.size(),
            tally.people.size());
    return new Matrix(rowKind, columnKind, rows, columns, List.copyOf(cells.values()), totals);
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
        states.counts(coverage.organisations()));
  }

  private SeatTally tally(List<Id<Group>> groups) {
    SeatTally tally = new SeatTally();
    views(groups).forEach(tally::add);
    return tally;
  }

  private List<SeatView> views(List<Id<Group>> groups) {
    return groups.stream().flatMap(g -> coverage.on(g).views().stream()).toList();
  }

  private List<Map<VoiceState, Integer>> perRow(ColumnStates states) {
    List<Map<VoiceState, Integer>> counts = new ArrayList<>();
    sizes.forEach(s -> counts.add(new EnumMap<>(VoiceState.class)));
    states
        .known()
        .forEach(
            (organisation, state) ->
                rowsOf
                    .getOrDefault(organisation, List.of())
                    .forEach(r -> counts.get(r).merge(state, 1, Integer::sum)));
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
    List<Map<VoiceState, Integer>> counts = perRow(states);
    Map<Integer, SeatTally> seats =
        seatsOfRows.of(keys.isEmpty() ? RowKind.SIZE : keys.get(0).kind(), views(groups));
    List<MatrixCell> cells = new ArrayList<>();
    for (int row = 0; row < keys.size(); row++) {
      Optional<SubjectState> state = states.of(keys.get(row), groups);
      SeatTally tally = seats.get(row);
      boolean plain =
          counts.get(row).isEmpty()
              && tally == null
              && state.map(s -> s.word().equals(states.rest().word())).orElse(true);
      if (!plain) {
        SeatTally own = tally == null ? new SeatTally() : tally;
        cells.add(
            new MatrixCell(
                row,
                column,
                filled(counts.get(row), row, states),
                state,
                List.copyOf(own.filled),
                own.voting.size(),
                own.notVoting.size(),
                own.people.size(),
                List.copyOf(own.attending)));
      }
    }
    return cells;
  }
}
