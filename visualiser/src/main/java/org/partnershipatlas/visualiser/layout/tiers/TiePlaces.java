package org.partnershipatlas.visualiser.layout.tiers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.visualiser.layout.Card;
import org.partnershipatlas.visualiser.layout.tiers.Ties.Strand;
import org.partnershipatlas.visualiser.layout.tiers.Ties.Tie;

/**
 * Gives the people and posts between the tiers a place: in the section of their first lower group,
 * in a free slot as near as can be to the middle of their groups' columns.
 */
final class TiePlaces {
  private static final int MOST_ROWS = 3;
  private static final int LINES_EACH = 3;

  private final Network network;
  private final List<Section> sections;
  private final int most;
  private final Map<String, int[]> spots = new HashMap<>();
  private int placed;
  private int lines;

  TiePlaces(Network network, List<Section> sections, int most) {
    this.network = network;
    this.sections = sections;
    this.most = most;
    for (int s = 0; s < sections.size(); s++) {
      for (Place place : sections.get(s).places()) {
        spots.put(place.card().id(), new int[] {s, place.column()});
      }
      for (Card card : sections.get(s).upper()) {
        spots.put(card.id(), new int[] {s, -1});
      }
    }
  }

  int placed() {
    return placed;
  }

  /** The sections with their ties; adds a net for each tie that was given a place. */
  List<Section> place(Ties cards, List<Tie> ties, List<Net> nets) {
    List<List<Place>> between = new ArrayList<>();
    sections.forEach(s -> between.add(new ArrayList<>()));
    // Where there are no columns to stand over, they stand in the band, after its groups.
    List<List<Card>> bands = new ArrayList<>();
    sections.forEach(s -> bands.add(new ArrayList<>(s.upper())));
    for (Tie tie : ties) {
      // Someone on a dozen groups would cover the rest with lines; a few such are enough.
      boolean tooMany = lines > 0 && lines + tie.strands().size() > most * LINES_EACH;
      if (placed >= most || tooMany) {
        continue;
      }
      int section = section(tie);
      int columns = sections.get(section).columns().size();
      if (columns == 0) {
        bands.get(section).add(cards.card(tie));
        accept(tie, nets);
        continue;
      }
      int rows =
          Math.min(MOST_ROWS, Math.max(1, (int) Math.ceil(most / (double) Math.max(1, columns))));
      if (between.get(section).size() >= columns * rows) {
        continue;
      }
      between
          .get(section)
          .add(slot(cards.card(tie), wish(tie, section), columns, between.get(section)));
      accept(tie, nets);
    }
    return tied(bands, between);
  }

  private void accept(Tie tie, List<Net> nets) {
    nets.add(net(tie));
    placed++;
    lines += tie.strands().size();
  }

  private List<Section> tied(List<List<Card>> bands, List<List<Place>> between) {
    List<Section> all = new ArrayList<>();
    for (int s = 0; s < sections.size(); s++) {
      Section old = sections.get(s);
      all.add(
          new Section(
              old.id(),
              old.record(),
              old.name(),
              bands.get(s),
              between.get(s),
              old.columns(),
              old.places(),
              old.rows()));
    }
    return all;
  }

  private int section(Tie tie) {
    return tie.strands().keySet().stream()
        .map(g -> spots.getOrDefault(g.toString(), new int[] {0, -1}))
        .filter(s -> s[1] >= 0)
        .mapToInt(s -> s[0])
        .min()
        .orElseGet(
            () ->
                tie.strands().keySet().stream()
                    .mapToInt(g -> spots.getOrDefault(g.toString(), new int[] {0, -1})[0])
                    .min()
                    .orElse(0));
  }

  /** The middle of the columns of its groups; the middle of all where it has none. */
  private double wish(Tie tie, int section) {
    return tie.strands().keySet().stream()
        .map(g -> spots.getOrDefault(g.toString(), new int[] {0, -1}))
        .filter(s -> s[0] == section && s[1] >= 0)
        .mapToInt(s -> s[1])
        .average()
        .orElse((sections.get(section).columns().size() - 1) / 2.0);
  }

  private static Place slot(Card card, double wish, int columns, List<Place> taken) {
    int bestRow = 0;
    int bestColumn = 0;
    double best = Double.MAX_VALUE;
    for (int row = 0; row < MOST_ROWS; row++) {
      for (int column = 0; column < columns; column++) {
        int r = row;
        int c = column;
        double cost = Math.abs(column - wish) + 1.6 * row;
        if (cost < best && taken.stream().noneMatch(p -> p.row() == r && p.column() == c)) {
          best = cost;
          bestRow = row;
          bestColumn = column;
        }
      }
    }
    return new Place(card, bestRow, bestColumn, 1);
  }

  private Net net(Tie tie) {
    String to = tie.who().toString();
    List<Net.Wire> wires = new ArrayList<>();
    for (Map.Entry<Id<org.partnershipatlas.model.Group>, Strand> entry : tie.strands().entrySet()) {
      Strand strand = entry.getValue();
      String label =
          network.name(tie.who()) + ", " + strand.part() + ", " + network.name(entry.getKey());
      wires.add(
          new Net.Wire(
              entry.getKey().toString(),
              strand.role(),
              org.partnershipatlas.visualiser.scene.Look.PLAIN,
              strand.record(),
              label));
    }
    wires.sort(java.util.Comparator.comparing(Net.Wire::label));
    return new Net("tie>" + to, wires.get(0).role(), to, wires);
  }
}
