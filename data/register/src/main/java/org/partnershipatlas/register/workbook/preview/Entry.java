package org.partnershipatlas.register.workbook.preview;

import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.model.Row;

/**
 * What an import would do to one record.
 *
 * @param effect what it would do
 * @param id the record
 * @param before as it is known, where it is
 * @param after as it would be
 * @param place where the file says so
 * @param choice whether it is to be done
 */
public record Entry(
    Effect effect, Id<?> id, Optional<Row> before, Row after, Problem.Place place, Choice choice) {

  Entry(Effect effect, Id<?> id, Optional<Row> before, Row after, Problem.Place place) {
    this(effect, id, before, after, place, Choice.TAKEN);
  }

  /** What an import would do. */
  public enum Effect {
    /** It is new. */
    ADDED,
    /** It is known and would be changed. */
    CHANGED,
    /** It is known and would be given an end. */
    ENDED,
    /** It is known and stays as it is. */
    UNTOUCHED,
    /** It waits for an answer; nothing is done with it until then. */
    DOUBTFUL
  }

  /**
   * Whether it is done.
   *
   * @param taken whether it is done at all
   * @param left attributes that stay as they are
   * @param because the record that was left, where this is left only since it rests on that
   */
  public record Choice(boolean taken, Set<String> left, Optional<Id<?>> because) {
    /** It is done. */
    public static final Choice TAKEN = new Choice(true, Set.of(), Optional.empty());

    /** It is not done. */
    public static final Choice LEFT = new Choice(false, Set.of(), Optional.empty());

    /** Keeps its own. */
    public Choice {
      left = Set.copyOf(left);
    }

    static Choice leftWith(Id<?> other) {
      return new Choice(false, Set.of(), Optional.of(other));
    }
  }

  /** Whether it would do something, if it is taken. */
  public boolean changes() {
    return effect == Effect.ADDED || effect == Effect.CHANGED || effect == Effect.ENDED;
  }

  Entry with(Choice other) {
    return new Entry(effect, id, before, after, place, other);
  }
}
