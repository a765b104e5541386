package org.partnershipatlas.api.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.partnershipatlas.model.About;
import org.partnershipatlas.model.Alias;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Position;
import org.partnershipatlas.model.SavedView;
import org.partnershipatlas.register.store.StaleRevision;

/**
 * Where records stand in a view, kept with the register as the saved view of that view's own name.
 * Keeping them is no change of what is recorded and makes no revision.
 */
public final class KeptPositions {
  private static final int MOST_TRIES = 8;

  private KeptPositions() {}

  /**
   * The positions that are kept for a view; none where nobody kept any. What was merged into
   * another leaves its place to that one, unless it has a place of its own.
   */
  public static List<Position> of(Network network, String view) {
    Map<Id<?>, Position> places = new LinkedHashMap<>();
    List<Position> merged = new ArrayList<>();
    for (Position each : network.find(id(view)).map(SavedView::listPositions).orElse(List.of())) {
      if (network.has(Alias.idOf(each.id()))) {
        merged.add(each);
      } else {
        places.put(each.id(), each);
      }
    }
    for (Position each : merged) {
      Id<?> now = network.get(Alias.idOf(each.id())).of();
      places.putIfAbsent(now, new Position(now, each.x(), each.y(), each.pinned()));
    }
    return List.copyOf(places.values());
  }

  /** The version of what is kept for a view; where nothing is, it is that of nothing. */
  public static String version(Network network, String view) {
    return network.find(id(view)).map(RecordVersion::of).orElse("none");
  }

  /**
   * Keeps positions for a view, in place of those that were kept; none forgets them. Records that
   * the register does not have are left out.
   *
   * @param version of what was kept, as it was looked at
   * @return how many are kept
   */
  public static int keep(Atlas atlas, String view, String version, List<Position> positions) {
    for (int i = 1; ; i++) {
      try {
        return keepOnce(atlas, view, version, positions);
      } catch (StaleRevision e) {
        // Somebody kept another view in the same moment, or positions of this one: then it is told.
        if (i == MOST_TRIES) {
          throw e;
        }
      }
    }
  }

  private static int keepOnce(Atlas atlas, String view, String version, List<Position> positions) {
    OpenNetwork stored = atlas.registry().get(OpenNetwork.STORED);
    check(version, version(stored.network(), view));
    List<String> texts =
        positions.stream()
            .filter(p -> stored.network().has(p.id()))
            .map(Position::text)
            .sorted()
            .toList();
    Optional<SavedView> before = stored.network().find(id(view));
    Change change;
    if (!texts.isEmpty()) {
      change =
          new Change.Put(
              new SavedView(
                  id(view),
                  before.map(SavedView::name).orElse(view),
                  view,
                  before.map(SavedView::settings).orElse(List.of()),
                  texts,
                  before.map(SavedView::about).orElse(About.NOTHING)));
    } else if (before.isPresent()) {
      change = new Change.Remove(id(view));
    } else {
      return 0;
    }
    String why = "Positions in the view " + view;
    atlas.store().apply(List.of(change), stored, Optional.empty(), why, OptionalLong.empty());
    return texts.size();
  }

  private static void check(String looked, String now) {
    if (!looked.equals(now)) {
      throw Refusal.of(
              ProblemCode.STALE_RECORD,
              "Somebody has put records elsewhere in this view since you looked at it.",
              "If-Match",
              looked,
              "Look at it as it is now, and put the record where you want it again.")
          .details(Map.of("yours", looked, "version", now));
    }
  }

  private static Id<SavedView> id(String view) {
    return Id.of(org.partnershipatlas.model.Kind.SAVED_VIEW, view);
  }
}
