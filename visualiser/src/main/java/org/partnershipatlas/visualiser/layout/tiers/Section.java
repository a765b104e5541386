package org.partnershipatlas.visualiser.layout.tiers;

import java.util.List;
import java.util.function.UnaryOperator;
import org.partnershipatlas.visualiser.layout.Card;

/**
 * One area of the upper tier with the columns below it, before anything is measured.
 *
 * @param id the id of its band
 * @param record the upper area, empty where the section has none
 * @param name what stands over the band, empty where there is no band
 * @param upper the cards of the band, in order
 * @param between the people and posts that tie groups together, each with the column to stand in
 * @param rows the names of the rows, empty where rows are not told apart
 */
record Section(
    String id,
    String record,
    String name,
    List<Card> upper,
    List<Place> between,
    List<Column> columns,
    List<Place> places,
    List<String> rows) {
  /** The same with other cards for its groups; who ties them together stays. */
  Section withCards(UnaryOperator<Card> other) {
    return new Section(
        id,
        record,
        name,
        upper.stream().map(other).toList(),
        between,
        columns,
        places.stream()
            .map(p -> new Place(other.apply(p.card()), p.row(), p.column(), p.span()))
            .toList(),
        rows);
  }

  boolean banded() {
    return !name.isEmpty();
  }

  /** Whether a card reaches over the left edge of a column, which no row may then begin with. */
  boolean joined(int column) {
    return places.stream().anyMatch(p -> p.column() < column && column < p.column() + p.span());
  }
}
