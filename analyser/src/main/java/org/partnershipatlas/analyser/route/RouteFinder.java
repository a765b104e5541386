package org.partnershipatlas.analyser.route;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.partnershipatlas.analyser.BadQuestion;
import org.partnershipatlas.analyser.graph.CoordinationGraph;
import org.partnershipatlas.analyser.graph.Costs;
import org.partnershipatlas.analyser.graph.Footing;
import org.partnershipatlas.analyser.graph.Layer;
import org.partnershipatlas.analyser.graph.StepGraph;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Theme;

/**
 * Finds routes between any two of group, organisation, person, post, area, field and community.
 * What joins them, and at what cost, is said at {@link CoordinationGraph} and {@link Costs}; from
 * where a route goes on at its ends, at {@code Landings}; what is off theme, at {@link OnTheme}.
 */
public final class RouteFinder {
  /** Every set of costs and layers has plans of its own, which take room. */
  private static final int MOST_PLANS = 8;

  /** Sets of themes of which it is kept what passing each node costs. */
  private static final int MOST_PASSINGS = 64;

  private final Network network;
  private final CoordinationGraph graph;
  private final OnTheme onTheme;
  private final Map<FootingKey, Footing> footings = new ConcurrentHashMap<>();

  private final Map<Footing, Plans> plans = new ConcurrentHashMap<>();
  private final Map<Footing, Parts> parts = new ConcurrentHashMap<>();
  private final Map<PassingKey, int[]> passings = new ConcurrentHashMap<>();
  private final Settled settled;
  private @Nullable Employers employers;

  private record Plans(FlowPlan routes, FlowPlan people) {}

  private record FootingKey(Costs costs, Set<Layer> layers) {}

  private record PassingKey(Set<Id<Theme>> themes, int offTheme) {}

  public RouteFinder(Network network, CoordinationGraph graph) {
    this.network = network;
    this.graph = graph;
    this.onTheme = new OnTheme(network);
    this.settled = new Settled(network);
  }

  /** The graph in which it seeks. */
  public CoordinationGraph graph() {
    return graph;
  }

  /** The routes between two records, or what can be said of their absence. */
  public RouteAnswer answer(Id<?> from, Id<?> to, RouteOptions options) {
    return question(from, to, options).answer();
  }

  /** The routes between two records alone, the cheapest first; none where there is none. */
  public List<FoundRoute> list(Id<?> from, Id<?> to, RouteOptions options) {
    return question(from, to, options).routes();
  }

  private Question question(Id<?> from, Id<?> to, RouteOptions options) {
    int start = node(from);
    int end = node(to);
    if (start == end) {
      throw new BadQuestion(
          "A route needs two different ends.", from.toString(), "Choose another record.");
    }
    Set<Id<Theme>> themes = options.themes().orElseGet(() -> onTheme.ofPair(from, to));
    int[] passing = passing(themes, options.costs());
    return new Question(start, end, List.copyOf(themes), options, passing);
  }

  int node(Id<?> id) {
    return graph
        .find(id)
        .orElseThrow(
            () ->
                new BadQuestion(
                    "A route cannot begin or end at " + id + ".",
                    id.toString(),
                    "Choose a group, organisation, person, post, area, field or community that is"
                        + " recorded."));
  }

  private Footing footing(Costs costs, Set<Layer> layers) {
    return footings.computeIfAbsent(
        new FootingKey(costs, layers), key -> new Footing(graph, costs, layers));
  }

  /** What passing each node costs on those themes; not to be written to. */
  private int[] passing(Set<Id<Theme>> themes, Costs costs) {
    if (passings.size() >= MOST_PASSINGS) {
      passings.clear();
    }
    return passings.computeIfAbsent(
        new PassingKey(Set.copyOf(themes), costs.offTheme()),
        key -> onTheme.passing(graph, key.themes(), key.offTheme()));
  }

  /** The parts of a ground between which no route leads, whatever its themes. */
  Parts parts(Ground ground) {
    if (parts.size() >= MOST_PLANS) {
      parts.clear();
    }
    return parts.computeIfAbsent(ground.footing(), footing -> new Parts(graph, footing));
  }

  /** What tells whether an absence is a fact. */
  Settled settled() {
    return settled;
  }

  /** What counts independent routes on a ground; for one thread. */
  Independent independent(Ground ground) {
    if (plans.size() >= MOST_PLANS) {
      plans.clear();
    }
    Plans plan =
        plans.computeIfAbsent(
            ground.footing(),
            footing ->
                new Plans(FlowPlan.ofRoutes(graph, footing), FlowPlan.ofPeople(graph, footing)));
    return new Independent(ground, employers(), plan.routes(), plan.people());
  }

  private synchronized Employers employers() {
    Employers known = employers;
    if (known == null) {
      known = new Employers(network, graph);
      employers = known;
    }
    return known;
  }

  private Ground ground(RouteOptions options, Optional<Layer> extra, int[] passing) {
    Set<Layer> layers = EnumSet.copyOf(options.layers());
    extra.ifPresent(layers::add);
    return new Ground(graph, footing(options.costs(), layers), passing);
  }

  /** The cheapest routes from many records to one, all keeping to the same themes. */
  public Towards towards(Id<?> to, Set<Id<Theme>> themes, RouteOptions options) {
    int[] passing = passing(themes, options.costs());
    return new Towards(
        this,
        network,
        to,
        List.copyOf(themes),
        ground(options, Optional.empty(), passing),
        ground(options, Optional.of(Layer.PLANNED), passing));
  }

  /**
   * What the cheapest route between a record and each other costs, in half-steps and in the order
   * of names: those that cost no more than that. The themes are each pair's own, unless given.
   */
  public Map<Id<?>, Integer> around(Id<?> centre, int most, RouteOptions options) {
    return new RoutesAround(graph, onTheme, node(centre), most)
        .costs(
            pair -> {
              Set<Id<Theme>> themes = options.themes().orElse(pair);
              return ground(options, Optional.empty(), passing(themes, options.costs()));
            });
  }

  /** How far everything is along routes that keep to those themes. */
  public ThemeReach reach(Set<Id<Theme>> themes, RouteOptions options) {
    int[] passing = passing(themes, options.costs());
    return new ThemeReach(this, ground(options, Optional.empty(), passing));
  }

  /** The steps that count anywhere in a route, at their costs. */
  public StepGraph steps(RouteOptions options) {
    return StepGraph.of(graph, footing(options.costs(), options.layers()));
  }

  /** Whether a group's seats and links are complete, and it is known who holds each seat. */
  public boolean settled(Id<Group> group) {
    return settled.group(group);
  }

  /** Which groups are on the theme of a pair. */
  public OnTheme onTheme() {
    return onTheme;
  }

  /** One question, while it is being answered. */
  private final class Question {
    private final int start;
    private final int end;
    private final List<Id<Theme>> themes;
    private final RouteOptions options;
    private final int[] passing;

    Question(int start, int end, List<Id<Theme>> themes, RouteOptions options, int[] passing) {
      this.start = start;
      this.end = end;
      this.themes = themes;
      this.options = options;
      this.passing = passing;
    }

    List<FoundRoute> routes() {
      return routes(ground(options, Optional.empty(), passing), options.most());
    }

    RouteAnswer answer() {
      Ground ground = ground(options, Optional.empty(), passing);
      List<FoundRoute> routes = routes(ground, options.most());
      Optional<FoundRoute> planned =
          routes.isEmpty() ? besides(Layer.PLANNED, routes) : Optional.empty();
      RouteState state =
          !routes.isEmpty()
              ? RouteState.FOUND
              : planned.isPresent()
                  ? RouteState.PLANNED_ONLY
                  : settled.isFact(ground, parts(ground), start, end)
                      ? RouteState.NONE
                      : RouteState.NOT_RECORDED;
      Independence legs = independence(ground);
      return new RouteAnswer(
          graph.id(start),
          graph.id(end),
          themes,
          state,
          routes,
          planned,
          besides(Layer.SECRETARIAT, routes),
          besides(Layer.POSSIBLE, routes),
          OptionalInt.of(legs.people()),
          routes.isEmpty() ? settled.listUnsettled(ground, parts(ground), start, end) : List.of(),
          Optional.of(legs));
    }

    private Independence independence(Ground ground) {
      return independent(ground)
          .of(
              Landings.of(graph, ground.footing(), start),
              Landings.of(graph, ground.footing(), end));
    }

    /** The cheapest with one more layer, where that is cheaper than without it. */
    private Optional<FoundRoute> besides(Layer layer, List<FoundRoute> without) {
      if (options.layers().contains(layer)) {
        return Optional.empty();
      }
      return routes(ground(options, Optional.of(layer), passing), 1).stream()
          .filter(route -> without.isEmpty() || route.halfSteps() < without.get(0).halfSteps())
          .findFirst();
    }

    private List<FoundRoute> routes(Ground ground, int most) {
      List<Landing> starts = Landings.of(graph, ground.footing(), start);
      List<Landing> ends = Landings.of(graph, ground.footing(), end);
      Steps steps = new Steps(network, ground);
      List<FoundRoute> routes = new ArrayList<>();
      for (Way way : new NextRoutes(ground, starts, ends).list(most)) {
        routes.add(steps.route(way, new Leaving(ground, starts, ends).of(way)));
      }
      return routes;
    }
  }
}
