package org.partnershipatlas.analyser.compare;

import java.time.LocalDate;
import java.util.List;

/**
 * How two networks differ, each as at its day. Records are matched by their ids: one that was
 * renamed has changed.
 *
 * @param common how many records both hold and have on their days
 * @param turns the records gained, lost and changed, by kind and name
 * @param elsewhen the records that differ and hold on neither day, by kind and name
 * @param kept what differs of how the register is kept, by kind and name; nothing of it is in the
 *     numbers
 * @param named whether everybody is seen by the name that is recorded
 * @param seats the seats that both have and whose state or holders differ
 * @param measures numbers of both side by side, the equal ones too
 */
public record Comparison(
    LocalDate beforeDay,
    LocalDate afterDay,
    int common,
    List<Turn> turns,
    List<Turn> elsewhen,
    List<KeptTurn> kept,
    boolean named,
    List<SeatTurn> seats,
    GapTurns gaps,
    VoiceTurns voices,
    List<SideBySide> measures) {
  public Comparison {
    turns = List.copyOf(turns);
    elsewhen = List.copyOf(elsewhen);
    kept = List.copyOf(kept);
    seats = List.copyOf(seats);
    measures = List.copyOf(measures);
  }

  /** Whether nothing differs. */
  public boolean empty() {
    return kept.isEmpty() && sameFacts();
  }

  /** Whether nothing differs but how the register is kept. */
  public boolean sameFacts() {
    return turns.isEmpty()
        && elsewhen.isEmpty()
        && seats.isEmpty()
        && gaps.opened().isEmpty()
        && gaps.closed().isEmpty()
        && voices.heard().isEmpty()
        && voices.silenced().isEmpty()
        && voices.spokenFor().isEmpty()
        && voices.lost().isEmpty()
        && measures.stream().allMatch(SideBySide::same);
  }

  /** The records of which that became. */
  public List<Turn> turns(Turn.What what) {
    return turns.stream().filter(t -> t.what() == what).toList();
  }
}
