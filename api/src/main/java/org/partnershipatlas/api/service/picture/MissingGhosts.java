package org.partnershipatlas.api.service.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnershipatlas.analyser.link.MissingLinkOptions;
import org.partnershipatlas.analyser.link.MissingLinks;
import org.partnershipatlas.analyser.link.Suggestion;
import org.partnershipatlas.analyser.link.SuggestionLine;
import org.partnershipatlas.analyser.link.TierOptions;
import org.partnershipatlas.analyser.words.MissingLinkWords;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.visualiser.Folding;
import org.partnershipatlas.visualiser.Ghost;

/** What is asked of the picture by tiers: its missing links, and what is folded. */
public final class MissingGhosts {
  private static final int MOST = 12;

  private MissingGhosts() {}

  /** The best missing links, where they are asked for: those known to be missing first. */
  public static List<Ghost> of(View view, Wishes wishes, Optional<Id<Area>> area) {
    List<Ghost> ghosts = new ArrayList<>(one(view, wishes));
    if (!ghosts.isEmpty() || !wishes.yes("ghosts")) {
      return ghosts;
    }
    TierOptions tiers = TierOptions.defaults();
    MissingLinkOptions options =
        MissingLinkOptions.defaults()
            .tiers(area.isPresent() ? tiers.within(area.get()) : tiers)
            .plan(0)
            .most(MOST);
    MissingLinks links = view.analyser().missingLinks(options, view.progress());
    MissingLinkWords words = new MissingLinkWords(view.network(), view.names());
    Stream.concat(links.known().stream(), links.toAsk().stream())
        .forEach(line -> add(ghosts, line, words.tell(line)));
    return ghosts.stream().limit(2L * MOST).toList();
  }

  /** The one link that is tried, between two groups that are named. */
  private static List<Ghost> one(View view, Wishes wishes) {
    Optional<Id<?>> from = wishes.id(view, "from");
    Optional<Id<?>> to = wishes.id(view, "to");
    if (from.isEmpty() || to.isEmpty()) {
      return List.of();
    }
    Id<Group> one = Id.group(from.get().value());
    Id<Group> other = Id.group(to.get().value());
    view.network().get(one);
    view.network().get(other);
    if (one.equals(other)) {
      throw Wishes.bad("to", to.get().toString(), "A link joins two groups.", "Give another.");
    }
    String label =
        "A link tried between " + view.network().name(one) + " and " + view.network().name(other);
    return List.of(new Ghost(one, other, false, label));
  }

  private static void add(List<Ghost> ghosts, SuggestionLine line, String label) {
    for (Suggestion suggestion : line.each()) {
      if (!suggestion.one().equals(suggestion.other())) {
        ghosts.add(new Ghost(suggestion.one(), suggestion.other(), line.first().askFirst(), label));
      }
    }
  }

  /** How groups are folded. */
  public static Folding folding(View view, Wishes wishes) {
    String word = wishes.find("fold").orElse("need");
    Folding.By by =
        switch (word) {
          case "need" -> Folding.By.NEED;
          case "theme" -> Folding.By.THEME;
          case "kind" -> Folding.By.KIND;
          case "nothing" -> Folding.By.NOTHING;
          default ->
              throw Wishes.bad(
                  "fold",
                  word,
                  "Groups are not folded by that.",
                  "Write need, theme, kind or nothing.");
        };
    return new Folding(by, wishes.id(view, "open"));
  }
}
