package org.partnershipatlas.analyser.route;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.partnershipatlas.analyser.graph.Costs;
import org.partnershipatlas.analyser.graph.Layer;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Theme;

/**
 * How routes are to be sought.
 *
 * @param most how many routes at most, 1 to 20
 * @param with what counts besides what is recorded: deputies, the secretariat, possible steps
 * @param costs what each step costs
 * @param themes the themes that a route should keep to; empty to take them from the two ends
 */
public record RouteOptions(
    int most, Set<Layer> with, Costs costs, Optional<Set<Id<Theme>>> themes) {
  /** The most routes that one question may ask for. */
  public static final int MOST = 20;

  private static final RouteOptions DEFAULTS =
      new RouteOptions(1, Set.of(), Costs.defaults(), Optional.empty());

  public RouteOptions {
    if (most < 1 || most > MOST) {
      throw new IllegalArgumentException("1 to " + MOST + " routes may be asked for, not " + most);
    }
    EnumSet<Layer> layers = EnumSet.noneOf(Layer.class);
    layers.addAll(with);
    layers.remove(Layer.RECORDED);
    if (layers.contains(Layer.PLANNED)) {
      throw new IllegalArgumentException("A planned step is never used.");
    }
    with = Collections.unmodifiableSet(layers);
    themes = themes.map(ids -> Collections.unmodifiableSet(new TreeSet<>(ids)));
  }

  /** The one cheapest route over what is recorded. */
  public static RouteOptions defaults() {
    return DEFAULTS;
  }

  /** The same, with up to that many routes. */
  public RouteOptions most(int number) {
    return new RouteOptions(number, with, costs, themes);
  }

  /** The same, with another layer. */
  public RouteOptions with(Layer layer) {
    Set<Layer> layers = EnumSet.of(layer);
    layers.addAll(with);
    return new RouteOptions(most, layers, costs, themes);
  }

  /** The same at other costs. */
  public RouteOptions costs(Costs other) {
    return new RouteOptions(most, with, other, themes);
  }

  /** The same, keeping to those themes. */
  public RouteOptions themes(Set<Id<Theme>> ids) {
    return new RouteOptions(most, with, costs, Optional.of(ids));
  }

  /** The layers that count, what is recorded among them. */
  Set<Layer> layers() {
    Set<Layer> layers = EnumSet.of(Layer.RECORDED);
    layers.addAll(with);
    return layers;
  }
}
