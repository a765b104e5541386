package org.partnershipatlas.analyser.compare;

import java.util.List;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatState;

/**
 * A seat that both sides have, and whose state or holders differ.
 *
 * @param heldBefore the people, posts and organisations that held it, as far as they are recorded
 */
public record SeatTurn(
    Id<Seat> seat,
    Id<Group> group,
    SeatState before,
    SeatState after,
    List<Id<?>> heldBefore,
    List<Id<?>> heldAfter) {
  public SeatTurn {
    heldBefore = List.copyOf(heldBefore);
    heldAfter = List.copyOf(heldAfter);
  }

  /** Whether it fell vacant. */
  public boolean fellVacant() {
    return after == SeatState.VACANT && before != SeatState.VACANT;
  }

  /** Whether somebody holds it now, and nobody did. */
  public boolean wasFilled() {
    return after.filled() && !before.filled();
  }

  /** Whether it is held on both sides, by other people, or by others where none is named. */
  public boolean changedHands() {
    return before.filled() && after.filled() && !heldBefore.equals(heldAfter) && !samePeople();
  }

  /** Whether the same people hold it on both sides, on behalf of others than before. */
  public boolean samePeople() {
    List<Id<?>> people = people(heldBefore);
    return !people.isEmpty() && people.equals(people(heldAfter));
  }

  private static List<Id<?>> people(List<Id<?>> holders) {
    return holders.stream().filter(id -> id.kind() != Kind.ORGANISATION).toList();
  }
}
