package org.partnershipatlas.visualiser.layout.tiers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Gives up rows by theme where they would cost too much room: cards stack up freely, and a column
 * with more cards than a limit gets several side by side.
 */
final class Units {
  private Units() {}

  /** The section with at most so many cards on top of each other. */
  static Section spread(Section section, int tallest) {
    int count = section.columns().size();
    List<List<Place>> single = new ArrayList<>();
    List<Place> wide = new ArrayList<>();
    for (int c = 0; c < count; c++) {
      single.add(new ArrayList<>());
    }
    section.places().stream()
        .sorted(Comparator.comparingInt(Place::row))
        .forEach(p -> (p.span() > 1 ? wide : single.get(p.column())).add(p));
    List<Column> columns = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    int start = 0;
    for (int c = 0; c < count; c++) {
      List<Place> own = single.get(c);
      int units = Math.max(1, (own.size() + tallest - 1) / tallest);
      int each = Math.max(1, (own.size() + units - 1) / units);
      for (int i = 0; i < own.size(); i++) {
        places.add(new Place(own.get(i).card(), 0, start + i / each, 1));
      }
      Column old = section.columns().get(c);
      columns.add(new Column(old.id(), old.record(), old.name(), old.nothing(), units));
      starts.add(start);
      start += units;
    }
    for (Place place : wide) {
      // From the last unit of its first column to the first of its last, so over both edges.
      int first = place.column();
      int from = starts.get(first) + columns.get(first).units() - 1;
      int to = starts.get(first + place.span() - 1);
      places.add(new Place(place.card(), 0, from, to - from + 1));
    }
    List<Place> between =
        section.between().stream()
            .map(p -> new Place(p.card(), p.row(), starts.get(p.column()), 1))
            .toList();
    return new Section(
        section.id(),
        section.record(),
        section.name(),
        section.upper(),
        between,
        columns,
        places,
        List.of());
  }
}
