package org.partnershipatlas.analyser;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipatlas.analyser.coverage.Coverage;
import org.partnershipatlas.analyser.dependence.Dependences;
import org.partnershipatlas.analyser.dependence.LeavingOptions;
import org.partnershipatlas.analyser.dependence.LeavingReport;
import org.partnershipatlas.analyser.graph.CoordinationGraph;
import org.partnershipatlas.analyser.link.GroupPair;
import org.partnershipatlas.analyser.link.ListedPairs;
import org.partnershipatlas.analyser.link.MissingLinkFinder;
import org.partnershipatlas.analyser.link.MissingLinkOptions;
import org.partnershipatlas.analyser.link.MissingLinks;
import org.partnershipatlas.analyser.link.TierOptions;
import org.partnershipatlas.analyser.link.TierTable;
import org.partnershipatlas.analyser.link.TierTables;
import org.partnershipatlas.analyser.measure.Measures;
import org.partnershipatlas.analyser.route.RouteFinder;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Progress;

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

  MissingLinks missingLinks(MissingLinkOptions options, Progress progress) {
    return MissingLinkFinder.find(network, finder(), options, progress);
  }

  Measures measures() {
    return new Measures(network, () -> finder().graph());
  }

  LeavingReport leaving(Coverage coverage, LeavingOptions options, Progress progress) {
    List<GroupPair> pairs =
        ListedPairs.of(network, finder().onTheme(), TierOptions.defaults()).stream()
            .filter(pair -> touches(pair.lower(), options) || touches(pair.upper(), options))
            .toList();
    return new Dependences(network, coverage, finder().graph(), pairs, options).report(progress);
  }

  private boolean touches(Id<Group> group, LeavingOptions options) {
    return options
        .area()
        .map(area -> network.places().touches(network.get(group), area))
        .orElse(true);
  }
}
