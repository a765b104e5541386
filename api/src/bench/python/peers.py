"""What igraph and NetworkX take for the same questions on the same graphs.

Reads one line of JSON at a time and answers with one: {"do": "load", "edges": FILE}, {"do": "versions"},
or {"do": FUNCTION, "options": {...}} with the name of a function below. Each function makes ready what is
not to be measured and returns what is; it is timed, and the number it gives is compared with ours.
"""

import itertools
import json
import random
import sys
import time

import igraph
import networkx

SEED = 1


class Graph:
    """One graph, as each tool has it; NetworkX's is made when it is first asked for."""

    def __init__(self, file):
        with open(file) as lines:
            self.nodes = int(next(lines))
            self.pairs = [tuple(map(int, line.split())) for line in lines]
        self.igraph = igraph.Graph(self.nodes, self.pairs)
        self.made = None

    @property
    def networkx(self):
        if self.made is None:
            self.made = networkx.Graph()
            self.made.add_nodes_from(range(self.nodes))
            self.made.add_edges_from(self.pairs)
        return self.made

    def sources(self, many):
        return random.Random(SEED).sample(range(self.nodes), many or self.nodes)


def number(values):
    """The sum of those that are defined."""
    return sum(x for x in values if x == x)


def igraph_betweenness(graph):
    return lambda: number(graph.igraph.betweenness(directed=False))


def networkx_betweenness(graph, sources=None):
    g = graph.networkx
    return lambda: number(
        networkx.betweenness_centrality(g, k=sources, normalized=False, seed=SEED).values()
    )


def cost(one, other):
    """What a step costs where the costs are edited; the same on both sides."""
    return 1 + (min(one, other) * 31 + max(one, other) * 17) % 4


def igraph_distances(graph, edited=False, every=15):
    """Between all groups: each so many nodes one stands for a group."""
    g, groups = graph.igraph, list(range(0, graph.nodes, every))
    weights = [cost(a, b) for a, b in graph.pairs] if edited else None

    def run():
        rows = g.distances(groups, groups, weights=weights)
        return float(sum(d for row in rows for d in row if d != float("inf")))

    return run


def networkx_distances(graph, sources=None, edited=False, every=15):
    g, groups = graph.networkx, range(0, graph.nodes, every)
    chosen = list(groups)[: sources or None]

    def weight(one, other, _):
        return cost(one, other) if edited else 1

    def run():
        total = 0.0
        for v in chosen:
            if edited:
                far = networkx.single_source_dijkstra_path_length(g, v, weight=weight)
            else:
                far = networkx.single_source_shortest_path_length(g, v)
            total += sum(far.get(w, 0) for w in groups)
        return total

    return run


def igraph_closeness(graph, sources=None):
    """Harmonic and closeness, two calls; the number is of the plain harmonic sum."""
    g, chosen = graph.igraph, graph.sources(sources)

    def run():
        g.closeness(chosen)
        return number(g.harmonic_centrality(chosen, normalized=False))

    return run


def networkx_closeness(graph, sources=None):
    g, chosen = graph.networkx, graph.sources(sources)

    def run():
        harmonic = 0.0
        for v in chosen:
            networkx.closeness_centrality(g, v)
            harmonic += sum(1 / d for d in networkx.single_source_shortest_path_length(g, v).values() if d)
        return harmonic

    return run


def pairs_of_ends(graph, pairs=20):
    """The same ends as on our side."""
    first = [i * graph.nodes // (2 * pairs) for i in range(pairs)]
    return [(v, v + graph.nodes // 2) for v in first]


def igraph_disjoint(graph):
    g, ends = graph.igraph, pairs_of_ends(graph)
    return lambda: sum(g.vertex_disjoint_paths(s, t, checks=False, neighbors="ignore") for s, t in ends)


def networkx_disjoint(graph):
    g, ends = graph.networkx, pairs_of_ends(graph)
    auxiliary = networkx.algorithms.connectivity.build_auxiliary_node_connectivity(g)
    residual = networkx.algorithms.flow.build_residual_network(auxiliary, "capacity")

    def one(s, t):
        return networkx.algorithms.connectivity.local_node_connectivity(
            g, s, t, auxiliary=auxiliary, residual=residual
        )

    return lambda: sum(one(s, t) for s, t in ends)


def networkx_next(graph, arcs, most):
    """The cheapest paths of each pair, where there are any; the number is what they cost in all.

    The file has a line of the two ends of each pair, followed by the arcs of its graph with their costs.
    """
    pairs = []
    with open(arcs) as lines:
        for line in lines:
            numbers = [int(x) for x in line.split()]
            if len(numbers) == 2:
                pairs.append((networkx.DiGraph(), *numbers))
                pairs[-1][0].add_nodes_from(numbers)
            else:
                g, (one, other, cost) = pairs[-1][0], numbers
                if not g.has_edge(one, other) or g[one][other]["weight"] > cost:
                    g.add_edge(one, other, weight=cost)

    def some(g, s, t):
        try:
            paths = networkx.shortest_simple_paths(g, s, t, weight="weight")
            return sum(networkx.path_weight(g, path, "weight") for path in itertools.islice(paths, most))
        except networkx.NetworkXNoPath:
            return 0

    return lambda: sum(some(*pair) for pair in pairs)


def igraph_constraint(graph):
    return lambda: number(graph.igraph.constraint())


def networkx_constraint(graph, sources=None):
    g, chosen = graph.networkx, graph.sources(sources)
    return lambda: number(networkx.constraint(g, nodes=chosen).values())


def igraph_leiden(graph, rounds=2):
    """The number is the modularity found."""
    g = graph.igraph
    igraph.set_random_number_generator(random.Random(SEED))
    return lambda: g.modularity(g.community_leiden(objective_function="modularity", n_iterations=rounds))


def igraph_cuts(graph):
    """The cut points and twice the bridges."""
    g = graph.igraph
    return lambda: len(g.articulation_points()) + 2 * len(g.bridges())


def networkx_cuts(graph):
    g = graph.networkx
    return lambda: len(list(networkx.articulation_points(g))) + 2 * len(list(networkx.bridges(g)))


def squares(ranks):
    return len(ranks) * sum(x * x for x in ranks)


def igraph_pagerank(graph):
    return lambda: squares(graph.igraph.pagerank(directed=False))


def networkx_pagerank(graph):
    g = graph.networkx
    return lambda: squares(list(networkx.pagerank(g, tol=1e-12, max_iter=1000).values()))


def igraph_eigenvector(graph):
    return lambda: number(graph.igraph.eigenvector_centrality(directed=False, scale=False))


def igraph_cores(graph):
    return lambda: sum(graph.igraph.coreness())


def networkx_cores(graph):
    return lambda: sum(networkx.core_number(graph.networkx).values())


def main():
    graph = None
    for line in sys.stdin:
        question = json.loads(line)
        what = question["do"]
        try:
            if what == "versions":
                answer = {"igraph": igraph.__version__, "NetworkX": networkx.__version__}
            elif what == "load":
                graph = Graph(question["edges"])
                answer = {}
            else:
                work = globals()[what](graph, **question["options"])
                start = time.perf_counter()
                check = work()
                answer = {"seconds": time.perf_counter() - start, "check": check}
        except Exception as fault:  # told to who asked
            answer = {"error": f"{what}: {fault!r}"}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
