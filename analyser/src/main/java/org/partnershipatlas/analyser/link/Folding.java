package org.partnershipatlas.analyser.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;

/**
 * Makes lines of suggestions: those that join the same pairs are one, told by the best; and then
 * those that are equal but for the first group.
 */
final class Folding {
  private Folding() {}

  /** The lines of those that are to be asked about first, or of the others, in order. */
  static List<SuggestionLine> lines(List<Suggestion> singles, boolean askFirst) {
    Map<List<GroupPair>, List<Suggestion>> same = new LinkedHashMap<>();
    for (Suggestion one : singles) {
      if (one.askFirst() == askFirst) {
        same.computeIfAbsent(pairs(one), key -> new ArrayList<>()).add(one);
      }
    }
    Map<List<Object>, List<List<Suggestion>>> folds = new LinkedHashMap<>();
    for (List<Suggestion> choice : same.values()) {
      folds.computeIfAbsent(fold(choice), key -> new ArrayList<>()).add(choice);
    }
    return folds.values().stream().map(Folding::line).toList();
  }

  private static List<GroupPair> pairs(Suggestion one) {
    List<Suggestion.PairThen> pairs = one.joins().isEmpty() ? one.nearer() : one.joins();
    return pairs.stream().map(then -> then.now().pair()).toList();
  }

  private static SuggestionLine line(List<List<Suggestion>> choices) {
    List<Suggestion> each = choices.stream().map(choice -> choice.get(0)).toList();
    List<Suggestion> instead = choices.stream().flatMap(choice -> choice.stream().skip(1)).toList();
    return new SuggestionLine(each, each.size() > 1 && oneSeat(each), instead);
  }

  private static boolean oneSeat(List<Suggestion> each) {
    return each.get(0).way().seat().isPresent()
        && each.stream().map(one -> one.way().seat()).distinct().count() == 1;
  }

  /** What must be equal for two to be one line. */
  private static List<Object> fold(List<Suggestion> choice) {
    Suggestion one = choice.get(0);
    LinkWay way = one.way();
    boolean onOther = way.to().equals(one.other());
    List<Id<Group>> others = choice.stream().map(Suggestion::other).toList();
    return List.of(
        others,
        way.action(),
        way.nominated(),
        onOther,
        onOther ? way.seat() : way.seat().isPresent(),
        one.gain(),
        one.nearer().size());
  }
}
