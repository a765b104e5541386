package org.partnershipatlas.api.service.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipatlas.analyser.Evidence;
import org.partnershipatlas.analyser.coverage.ColumnKind;
import org.partnershipatlas.analyser.coverage.Coverage;
import org.partnershipatlas.analyser.coverage.Matrix;
import org.partnershipatlas.analyser.coverage.MatrixCell;
import org.partnershipatlas.analyser.coverage.RowKey;
import org.partnershipatlas.analyser.coverage.RowKind;
import org.partnershipatlas.analyser.coverage.SubjectVoice;
import org.partnershipatlas.analyser.coverage.Voice;
import org.partnershipatlas.analyser.coverage.VoiceState;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatState;

/** What stands behind one cell of the coverage matrix. */
public record CellAnswer(List<Body> organisations, List<Chair> seats, List<Reason> reasons) {

  /** An organisation of the row, with its strongest voice in the column. */
  public record Body(
      Id<Organisation> organisation,
      Id<Group> group,
      VoiceState state,
      String why,
      List<Id<?>> evidence) {}

  /** A seat that gives the row a voice, or would if it were filled. */
  public record Chair(Id<Seat> seat, SeatState state, List<Id<?>> holders) {}

  /** Why the row itself has its state on a group. */
  public record Reason(Id<Group> group, String state, String why, List<Id<?>> evidence) {}

  /** What stands behind the cell of those heads. */
  public static CellAnswer of(
      Coverage coverage, RowKind rows, ColumnKind columns, String rowKey, String columnKey) {
    Matrix matrix = coverage.matrix(rows, columns);
    int row = place("row", rowKey, matrix.rows().stream().map(r -> r.key().text()).toList());
    int column = place("column", columnKey, matrix.columns().stream().map(c -> c.key()).toList());
    RowKey key = matrix.rows().get(row).key();
    List<Id<Group>> groups = matrix.columns().get(column).groups();
    List<Reason> reasons = new ArrayList<>();
    if (rows != RowKind.ORGANISATION && !key.isNotRecorded()) {
      groups.forEach(group -> reasons.add(reason(coverage.voice(key, group))));
    }
    List<Body> bodies = bodies(coverage, key, groups);
    Set<Id<Seat>> seats = new LinkedHashSet<>();
    matrix.find(row, column).map(MatrixCell::seats).ifPresent(seats::addAll);
    bodies.forEach(body -> addSeats(seats, body.evidence()));
    reasons.forEach(reason -> addSeats(seats, reason.evidence()));
    return new CellAnswer(
        bodies, seats.stream().map(seat -> chair(coverage.network(), seat)).toList(), reasons);
  }

  private static int place(String field, String key, List<String> keys) {
    int place = keys.indexOf(key);
    if (place < 0) {
      throw Refusal.of(
          ProblemCode.BAD_PARAMETER,
          "The matrix has no such " + field + ".",
          field,
          key,
          "Use a key as /coverage gives it.");
    }
    return place;
  }

  private static List<Body> bodies(Coverage coverage, RowKey row, List<Id<Group>> groups) {
    Map<Id<Organisation>, Voice> best = new LinkedHashMap<>();
    for (Id<Group> group : groups) {
      for (Voice voice : coverage.listVoices(group)) {
        best.merge(
            voice.organisation(), voice, (a, b) -> a.state().compareTo(b.state()) <= 0 ? a : b);
      }
    }
    if (row.kind() == RowKind.ORGANISATION) {
      Id<Organisation> only = Id.organisation(row.text().substring("organisation:".length()));
      Optional<Voice> found =
          Optional.ofNullable(best.get(only))
              .or(() -> groups.stream().findFirst().map(group -> coverage.voice(only, group)));
      return found.map(CellAnswer::body).map(List::of).orElse(List.of());
    }
    return best.values().stream()
        .filter(voice -> coverage.isOf(row, voice.organisation()))
        .map(CellAnswer::body)
        .toList();
  }

  private static Body body(Voice voice) {
    return new Body(
        voice.organisation(),
        voice.group(),
        voice.state(),
        why(voice.evidence()),
        ids(voice.evidence()));
  }

  private static Reason reason(SubjectVoice voice) {
    return new Reason(
        voice.group(), voice.state().word(), why(voice.evidence()), ids(voice.evidence()));
  }

  private static String why(List<Evidence> evidence) {
    return evidence.stream().map(Evidence::why).distinct().collect(Collectors.joining("; "));
  }

  static List<Id<?>> ids(List<Evidence> evidence) {
    List<Id<?>> ids = new ArrayList<>();
    evidence.stream().map(Evidence::record).distinct().forEach(ids::add);
    return ids;
  }

  private static void addSeats(Set<Id<Seat>> seats, List<Id<?>> evidence) {
    evidence.stream()
        .filter(id -> id.kind() == Kind.SEAT)
        .forEach(id -> seats.add(Id.seat(id.value())));
  }

  private static Chair chair(Network network, Id<Seat> seat) {
    List<Id<?>> holders = new ArrayList<>();
    for (Holding holding : network.seating().holders(seat)) {
      holding
          .tenure()
          .person()
          .<Id<?>>map(id -> id)
          .or(() -> holding.tenure().post())
          .ifPresent(holders::add);
    }
    return new Chair(seat, network.seating().state(seat), holders);
  }
}
