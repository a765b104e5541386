package org.partnershipatlas.api.service.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.partnershipatlas.analyser.link.TierPair;
import org.partnershipatlas.analyser.link.TierRow;
import org.partnershipatlas.analyser.link.TierState;
import org.partnershipatlas.analyser.link.TierTable;
import org.partnershipatlas.analyser.route.FoundRoute;
import org.partnershipatlas.analyser.words.TierWords;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Theme;
import org.partnershipatlas.model.Tier;
import org.partnershipatlas.model.Words;

/** The two-tier tables, one for each upper area. */
public record TiersAnswer(List<County> counties, List<String> states, List<String> notes) {

  /** The table of one upper area. */
  public record County(
      Id<Area> area,
      Tier lowerTier,
      Tier upperTier,
      List<Id<Group>> lower,
      List<Id<Group>> upper,
      List<Pair> pairs,
      List<Alone> unpaired,
      List<String> notes) {}

  /** A lower group beside an upper one. */
  public record Pair(
      Id<Area> area,
      Id<Group> lower,
      Id<Group> upper,
      Optional<Id<Theme>> theme,
      List<Id<Theme>> themes,
      TierState state,
      OptionalDouble cost,
      OptionalInt independent,
      String sentence,
      List<Id<?>> evidence) {}

  /** A group that nothing in the upper tier stands beside. */
  public record Alone(Id<Area> area, Id<Group> group) {}

  /** The tables in words. */
  public static TiersAnswer of(View view, List<TierTable> tables) {
    TierWords words = new TierWords(view.network(), view.names());
    return new TiersAnswer(
        tables.stream().map(table -> county(words, table)).toList(),
        Words.list(TierState.class),
        List.of());
  }

  private static County county(TierWords words, TierTable table) {
    List<Id<Group>> lower = new ArrayList<>();
    List<Pair> pairs = new ArrayList<>();
    List<Alone> unpaired = new ArrayList<>();
    for (TierRow row : table.rows()) {
      row.groups().stream().filter(group -> !lower.contains(group)).forEach(lower::add);
      row.pairs().forEach(pair -> pairs.add(pair(words, row, pair)));
      row.unpaired().forEach(group -> unpaired.add(new Alone(row.area(), group)));
    }
    return new County(
        table.area(),
        table.lower(),
        table.upper(),
        lower,
        table.upperGroups(),
        pairs,
        unpaired,
        words.sentences(table));
  }

  private static Pair pair(TierWords words, TierRow row, TierPair pair) {
    return new Pair(
        row.area(),
        pair.lower(),
        pair.upper(),
        pair.themes().stream().findFirst(),
        pair.themes(),
        pair.state(),
        pair.route().map(FoundRoute::cost).map(OptionalDouble::of).orElse(OptionalDouble.empty()),
        pair.independent(),
        words.tell(pair),
        pair.route().map(FoundRoute::evidence).orElse(List.of()));
  }
}
