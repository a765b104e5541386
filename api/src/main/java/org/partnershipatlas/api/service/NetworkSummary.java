package org.partnershipatlas.api.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.partnershipatlas.analyser.Overview;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Reach;

/** How much there is in a network, of what, and where it comes from. */
public final class NetworkSummary {
  private NetworkSummary() {}

  /** How many of the groups are known to be listed with all their seats. */
  public record Complete(int groups, int groupsWithCompleteSeats) {
    static Complete of(Network network) {
      Reach reach = Reach.of(network);
      return new Complete(reach.groups(), reach.groupsComplete());
    }
  }

  /** The whole summary; {@code kinds} counts the records of all times. */
  public record Summary(
      org.partnershipatlas.analyser.Summary summary,
      Map<String, Integer> kinds,
      Complete complete,
      List<String> sources) {}

  /** The summary of a network on its day. */
  public static Summary of(Network network) {
    Map<String, Integer> kinds = new LinkedHashMap<>();
    for (Kind kind : Kind.values()) {
      int count = network.list(kind.type()).size();
      if (count > 0) {
        kinds.put(kind.word(), count);
      }
    }
    return new Summary(Overview.summary(network), kinds, Complete.of(network), sources(network));
  }

  private static List<String> sources(Network network) {
    TreeSet<String> sources = new TreeSet<>();
    for (AtlasRecord entry : network.listAll()) {
      entry.about().source().filter(Objects::nonNull).ifPresent(sources::add);
      if (sources.size() > 50) {
        break;
      }
    }
    return List.copyOf(sources);
  }
}
