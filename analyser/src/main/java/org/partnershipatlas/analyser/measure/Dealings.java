package org.partnershipatlas.analyser.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Relationship;

/**
 * The graph of what organisations say of their dealings. It points from who says it to of whom it
 * is said. Its strength is the recorded weight, else the frequency, else 1.
 */
final class Dealings {
  private static final String WEIGHT = "weight";
  private static final String TYPE = "type";

  private Dealings() {}

  static MeasuredGraph graph(Network network, boolean unlinked) {
    List<Relationship> dealings = network.current(Relationship.class);
    Set<Id<?>> named = new LinkedHashSet<>();
    if (unlinked) {
      network.current(Organisation.class).forEach(body -> named.add(body.id()));
    }
    for (Relationship dealing : dealings) {
      named.add(dealing.organisation());
      named.add(dealing.otherOrganisation());
    }
    List<Id<?>> ids = new ArrayList<>(named);
    Map<Id<?>, String> names = new HashMap<>(2 * ids.size());
    ids.forEach(id -> names.put(id, network.name(id)));
    ids.sort(
        Comparator.<Id<?>, String>comparing(id -> names.getOrDefault(id, ""))
            .thenComparing(Id::value));
    Map<Id<?>, Integer> number = new HashMap<>(2 * ids.size());
    ids.forEach(id -> number.put(id, number.size()));
    Pairs pairs = new Pairs();
    for (Relationship dealing : dealings) {
      int from = number.getOrDefault(dealing.organisation(), 0);
      int to = number.getOrDefault(dealing.otherOrganisation(), 0);
      pairs.add(from, to, strength(dealing));
    }
    List<String> inOrder = ids.stream().map(id -> names.getOrDefault(id, "")).toList();
    return dealings.stream().allMatch(Dealings::isMutual)
        ? MeasuredGraph.of(ids, inOrder, pairs)
        : MeasuredGraph.directed(ids, inOrder, pairs);
  }

  private static double strength(Relationship dealing) {
    String weight = dealing.about().extra().get(WEIGHT);
    if (weight != null) {
      try {
        double value = Double.parseDouble(weight);
        return value > 0 && value < Double.POSITIVE_INFINITY ? value : 1;
      } catch (NumberFormatException notANumber) {
        return 1; // a column of that name that holds something else
      }
    }
    return dealing.frequency().map(Long::doubleValue).orElse(1.0);
  }

  /** Edge lists of other programs say of themselves that their pairs point neither way. */
  private static boolean isMutual(Relationship dealing) {
    return dealing.about().extra().entrySet().stream()
        .anyMatch(
            e -> e.getKey().equalsIgnoreCase(TYPE) && e.getValue().equalsIgnoreCase("undirected"));
  }
}
