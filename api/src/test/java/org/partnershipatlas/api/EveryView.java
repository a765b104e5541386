package org.partnershipatlas.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.api.service.answer.Drawing;
import org.partnershipatlas.api.service.picture.Wishes;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.visualiser.scene.Scene;

/** Every view of a network, asked for with what it needs: ends of a route, another day. */
public final class EveryView {
  private EveryView() {}

  /** The picture of each view, at a width of 16:9. */
  public static List<Scene> scenes(View view, int width) {
    return Drawing.VIEWS.stream()
        .map(kind -> Drawing.of(view, request(view, kind, width)))
        .toList();
  }

  /** A view of that kind, with what it needs. */
  public static Drawing.Request request(View view, String kind, int width) {
    List<Group> groups = new ArrayList<>(view.network().current(Group.class));
    groups.sort(Comparator.comparing(Group::name).thenComparing(g -> g.id().value()));
    Id<?> first = groups.get(0).id();
    Id<?> last = groups.get(groups.size() - 1).id();
    Map<String, String> wishes =
        switch (kind) {
          case "route" -> Map.of("from", first.toString(), "to", last.toString());
          case "tiers" -> Map.of("ghosts", "yes");
          default -> Map.of();
        };
    Optional<View> other =
        kind.equals("compare")
            ? Optional.of(View.of(view.source(), view.day().plusYears(3), view.names()))
            : Optional.empty();
    return request(
        kind,
        kind.equals("around") ? Optional.of(first) : Optional.empty(),
        1,
        width,
        wishes,
        other);
  }

  /** A view of that kind around a record. */
  public static Drawing.Request request(
      String kind,
      Optional<Id<?>> centre,
      int steps,
      int width,
      Map<String, String> wishes,
      Optional<View> other) {
    return new Drawing.Request(
        kind,
        centre,
        Optional.empty(),
        Set.of(),
        Optional.empty(),
        steps,
        width,
        width * 9 / 16,
        Wishes.of(wishes),
        other);
  }
}
