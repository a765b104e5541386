package org.partnershipatlas.analyser;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipatlas.analyser.graph.CoordinationGraph;
import org.partnershipatlas.analyser.link.TierOptions;
import org.partnershipatlas.analyser.link.TierTable;
import org.partnershipatlas.analyser.link.TierTables;
import org.partnershipatlas.analyser.measure.Measures;
import org.partnershipatlas.analyser.route.RouteFinder;
import org.partnershipatlas.model.Network;

/** The coordination graph of a network and what seeks in it, made when first asked for. */
final class Coordination {
  private final Network network;
  private @Nullable RouteFinder finder;

  Coordination(Network network) {
    this.network = network;
  }

  synchronized RouteFinder finder() {
    RouteFinder made = finder;
    if (made == null) {
      made = new RouteFinder(network, CoordinationGraph.of(network));
      finder = made;
    }
    return made;
  }

  List<TierTable> tiers(TierOptions options) {
    return TierTables.list(network, finder(), options);
  }

  Measures measures() {
    return new Measures(network, finder().graph());
  }
}
