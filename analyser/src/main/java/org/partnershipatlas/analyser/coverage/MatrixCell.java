package org.partnershipatlas.analyser.coverage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Seat;

/**
 * A cell of the matrix.
 *
 * @param counts the organisations of the row in each state
 * @param state the row's own state, where it is a field, community, area, size band or sector
 * @param seats the filled speaking seats that are held on behalf of its organisations, or speak for
 *     it
 * @param voting of these, those that are recorded as voting
 * @param notVoting of these, those that are recorded as not voting
 * @param people who holds these; two who are not known are two
 * @param inAttendance the filled seats that its organisations hold and that do not speak
 */
public record MatrixCell(
    int row,
    int column,
    Map<VoiceState, Integer> counts,
    Optional<SubjectState> state,
    List<Id<Seat>> seats,
    int voting,
    int notVoting,
    int people,
    List<Id<Seat>> inAttendance) {
  public MatrixCell {
    counts = MatrixRow.copy(counts);
    seats = List.copyOf(seats);
    inAttendance = List.copyOf(inAttendance);
  }
}
