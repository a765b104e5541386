package org.partnershipatlas.analyser.route;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Theme;

/**
 * Whether and how two records are joined.
 *
 * @param themes the themes that routes were to keep to; empty where there are none
 * @param routes the cheapest first; of equal cost the one with fewer steps, then by the names on
 *     the way
 * @param planned where there is none: the cheapest through a nomination whose seat is not filled
 * @param withSecretariat the cheapest with those in attendance and support posts, where that is
 *     cheaper or the only one
 * @param withPossible the cheapest with possible steps, where that is cheaper or the only one
 * @param independent how many routes there are of which no two share a person or post, each formal
 *     link being one route on paper; empty where it was not counted
 * @param unsettled the groups whose links and seats would have to be complete for an absence to be
 *     a fact
 * @param independence on how many legs it stands, and who could cut it; empty where it was not
 *     looked at
 */
public record RouteAnswer(
    Id<?> from,
    Id<?> to,
    List<Id<Theme>> themes,
    RouteState state,
    List<FoundRoute> routes,
    Optional<FoundRoute> planned,
    Optional<FoundRoute> withSecretariat,
    Optional<FoundRoute> withPossible,
    OptionalInt independent,
    List<Id<Group>> unsettled,
    Optional<Independence> independence) {
  public RouteAnswer {
    themes = List.copyOf(themes);
    routes = List.copyOf(routes);
    unsettled = List.copyOf(unsettled);
  }

  /** The cheapest route. */
  public Optional<FoundRoute> best() {
    return routes.stream().findFirst();
  }
}
