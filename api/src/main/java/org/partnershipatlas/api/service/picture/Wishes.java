package org.partnershipatlas.api.service.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.partnershipatlas.analyser.graph.Layer;
import org.partnershipatlas.analyser.route.RouteOptions;
import org.partnershipatlas.api.service.CostsText;
import org.partnershipatlas.api.service.NearMiss;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.InvalidRecord;
import org.partnershipatlas.model.Position;
import org.partnershipatlas.model.Word;
import org.partnershipatlas.model.Words;

/** What is asked of a picture beyond its size and title, each wish by its name. */
public final class Wishes {
  /** The names of all wishes. */
  public static final List<String> NAMES =
      List.of(
          "from",
          "to",
          "k",
          "deputies",
          "possible",
          "costs",
          "rows",
          "columns",
          "kind",
          "conveners",
          "ghosts",
          "fold",
          "open",
          "between",
          "importance",
          "private",
          "places");

  private final Map<String, String> values;

  private Wishes(Map<String, String> values) {
    this.values = values;
  }

  /** Those wishes; a blank one is none. */
  public static Wishes of(Map<String, String> given) {
    Map<String, String> values = new TreeMap<>();
    given.forEach(
        (name, text) -> {
          if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("There is no wish '" + name + "'");
          }
          if (!text.isBlank()) {
            values.put(name, text.strip());
          }
        });
    return new Wishes(values);
  }

  /** None. */
  public static Wishes none() {
    return new Wishes(Map.of());
  }

  /**
   * For a graph with the places of a picture: every group has a place of its own, unless folds are
   * asked for.
   */
  public Wishes unfolded() {
    Map<String, String> more = new TreeMap<>(values);
    more.putIfAbsent("fold", "nothing");
    return new Wishes(more);
  }

  public Optional<String> find(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** A yes or no; no where it is left out. */
  public boolean yes(String name) {
    String text = find(name).orElse("no");
    return switch (text) {
      case "yes", "true", "1" -> true;
      case "no", "false", "0" -> false;
      default -> throw bad(name, text, "It is neither yes nor no.", "Write yes or no.");
    };
  }

  int whole(String name, int otherwise, int least, int most) {
    String text = find(name).orElse(Integer.toString(otherwise));
    try {
      int value = Integer.parseInt(text);
      if (value >= least && value <= most) {
        return value;
      }
    } catch (NumberFormatException e) {
      // told below, as for one that is out of bounds
    }
    throw bad(
        name,
        text,
        "It is not a whole number between " + least + " and " + most + ".",
        "Write a number between " + least + " and " + most + ".");
  }

  /** Which routes count, and at what costs: through deputies and people of one unit if asked. */
  RouteOptions routes() {
    RouteOptions options = RouteOptions.defaults();
    options = yes("deputies") ? options.with(Layer.DEPUTIES) : options;
    options = yes("possible") ? options.with(Layer.POSSIBLE) : options;
    Optional<String> costs = find("costs");
    return costs.isPresent() ? options.costs(CostsText.parse("costs", costs.get())) : options;
  }

  <E extends Enum<E> & Word> E word(Class<E> list, String name, E otherwise) {
    String text = find(name).orElse(otherwise.word());
    List<String> words = Arrays.stream(list.getEnumConstants()).map(Word::word).toList();
    return Words.find(list, text)
        .orElseThrow(
            () ->
                bad(
                    name,
                    text,
                    "It is not one of the words known here.",
                    NearMiss.suggest(text, words)));
  }

  /** A record that must be there. */
  Optional<Id<?>> id(View view, String name) {
    Optional<Id<?>> id =
        find(name)
            .map(
                text -> {
                  try {
                    return Id.parse(text);
                  } catch (InvalidRecord e) {
                    throw bad(
                        name, text, "It is not an id.", "Write an id such as group:devon-hub.");
                  }
                });
    id.ifPresent(view.network()::get);
    return id;
  }

  Id<?> need(View view, String name, String mend) {
    return id(view, name)
        .orElseThrow(() -> bad(name, "", "The picture needs '" + name + "'.", mend));
  }

  /** Where records are to stand, parted by semicolons: each an id and how far right and down. */
  public List<Position> places() {
    List<Position> places = new ArrayList<>();
    for (String text : find("places").orElse("").split(";", -1)) {
      if (!text.isBlank()) {
        String mend = "Write each as group:devon-hub 120 -40, parted by semicolons.";
        Position at =
            Position.find(text).orElseThrow(() -> bad("places", text, "It is no place.", mend));
        places.add(new Position(at.id(), at.x(), at.y(), true));
      }
    }
    return places;
  }

  static Refusal bad(String name, String value, String detail, String mend) {
    return Refusal.of(ProblemCode.BAD_PARAMETER, detail, name, value, mend);
  }
}
