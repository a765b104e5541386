package org.partnershipatlas.api.service.slip;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.partnershipatlas.analyser.AreaScope;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Words;
import org.partnershipatlas.register.slip.Slip;
import org.partnershipatlas.register.slip.Slips;

/**
 * Which slips are asked for: of things that are named, or of every one of a kind.
 *
 * @param of those that are named
 * @param every a kind of which each has one
 * @param area only those of every kind that lie in it; everywhere where it is left out
 */
public record SlipChoice(List<Id<?>> of, Optional<Kind> every, Optional<Id<Area>> area) {
  /** The words for kinds of which each has a slip. */
  public static final List<String> EVERY = Slips.kinds().stream().map(Kind::word).toList();

  /** Keeps its own list. */
  public SlipChoice {
    of = List.copyOf(of);
  }

  /** The kind of that word. */
  public static Kind kind(String option, String word) {
    return Words.find(Kind.class, word)
        .filter(Slips.kinds()::contains)
        .orElseThrow(
            () ->
                Refusal.of(
                    ProblemCode.BAD_PARAMETER,
                    "There are slips of groups, organisations and areas only.",
                    option,
                    word,
                    "Write one of " + String.join(", ", EVERY) + "."));
  }

  /**
   * The slips, by the names of what they are of.
   *
   * @throws Refusal where there is none, or where the view does not name people
   */
  public List<Slip> slips(View view) {
    if (view.names() != Names.FULL) {
      throw Refusal.of(
          ProblemCode.BAD_PARAMETER,
          "A check slip names the people whose seats are to be checked.",
          "names",
          view.names().word(),
          "Ask for names=full, and send each slip only to somebody who may see it.");
    }
    Slips slips = Slips.of(view.network());
    List<Slip> made = new ArrayList<>();
    of.forEach(id -> made.add(slip(slips, id)));
    every.ifPresent(
        kind -> everyOne(view.network(), kind).forEach(id -> slips.find(id).ifPresent(made::add)));
    made.sort(Comparator.comparing(Slip::name).thenComparing(slip -> slip.of().toString()));
    if (made.isEmpty()) {
      throw Refusal.of(
              ProblemCode.BAD_INPUT, "There is nothing recorded of which a slip could be made.")
          .mend("Name a group, organisation or area, or load a sheet first.");
    }
    return List.copyOf(made);
  }

  private static Slip slip(Slips slips, Id<?> id) {
    return slips
        .find(id)
        .orElseThrow(
            () ->
                Refusal.of(
                    ProblemCode.UNKNOWN_RECORD,
                    "There is no slip of that.",
                    "of",
                    id.toString(),
                    "Name a group, organisation or area that is there; one whose name is withheld has"
                        + " none."));
  }

  private List<Id<?>> everyOne(Network network, Kind kind) {
    AreaScope scope = new AreaScope(network, area);
    List<Id<?>> ids = new ArrayList<>();
    for (AtlasRecord each : network.list(kind.type())) {
      if (network.isCurrent(each) && scope.holds(each.id())) {
        ids.add(each.id());
      }
    }
    return ids;
  }
}
