package org.partnershipatlas.analyser.route;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.partnershipatlas.analyser.graph.CoordinationGraph;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.GroupKind;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Theme;

/**
 * Which groups are on the theme of a pair. The pair's themes are those that its two ends share;
 * where they share none, those of both; where one end has none, the other's; where neither has any,
 * there is no theme to be off. Two partnership boards deal with everything: unless they share a
 * theme they have none. A group is on theme if it addresses one of them, or a narrower or a broader
 * one; a group with no theme recorded is not known to be on it, and counts as off.
 */
public final class OnTheme {
  private final Network network;
  private final Map<Id<Theme>, Set<Id<Theme>>> kin = new ConcurrentHashMap<>();

  public OnTheme(Network network) {
    this.network = network;
  }

  /** The themes of a pair of records; empty where there are none. */
  public Set<Id<Theme>> ofPair(Id<?> one, Id<?> other) {
    Set<Id<Theme>> first = themes(one);
    Set<Id<Theme>> second = themes(other);
    Set<Id<Theme>> shared = shared(first, second);
    if (!shared.isEmpty() || (isBoard(one) && isBoard(other))) {
      return shared;
    }
    Set<Id<Theme>> both = new TreeSet<>(first);
    both.addAll(second);
    return both;
  }

  private Set<Id<Theme>> themes(Id<?> id) {
    return new LinkedHashSet<>(group(id).map(Group::themes).orElse(List.of()));
  }

  private Optional<Group> group(Id<?> id) {
    return id.kind() == Kind.GROUP ? network.find(Id.group(id.value())) : Optional.empty();
  }

  /** Whether a record is a partnership board. */
  private boolean isBoard(Id<?> id) {
    return group(id).flatMap(Group::kind).filter(k -> k == GroupKind.PARTNERSHIP_BOARD).isPresent();
  }

  /** The themes of the first that are those of the second, or broader or narrower than one. */
  Set<Id<Theme>> shared(Set<Id<Theme>> first, Set<Id<Theme>> second) {
    Set<Id<Theme>> shared = new TreeSet<>();
    for (Id<Theme> one : first) {
      for (Id<Theme> other : second) {
        if (related(one, other)) {
          shared.add(one);
          shared.add(other);
        }
      }
    }
    return shared;
  }

  /** The themes that two groups share; empty where they share none. */
  public Set<Id<Theme>> shared(Group one, Group other) {
    return shared(new LinkedHashSet<>(one.themes()), new LinkedHashSet<>(other.themes()));
  }

  private boolean related(Id<Theme> one, Id<Theme> other) {
    return one.equals(other) || broader(one).contains(other) || broader(other).contains(one);
  }

  private Set<Id<Theme>> broader(Id<Theme> theme) {
    return kin.computeIfAbsent(
        theme,
        from -> {
          Set<Id<Theme>> chain = new LinkedHashSet<>();
          Optional<Id<Theme>> at = Optional.of(from);
          while (at.isPresent() && chain.add(at.get())) {
            at = network.find(at.get()).flatMap(Theme::broader);
          }
          return chain;
        });
  }

  /** What passing through each node costs, in half-steps; less than 0 where no route may pass. */
  int[] passing(CoordinationGraph graph, Set<Id<Theme>> themes, int offTheme) {
    int[] passing = new int[graph.size()];
    for (int v = 0; v < passing.length; v++) {
      Id<?> id = graph.id(v);
      if (!graph.passable(v)) {
        passing[v] = -1;
      } else if (id.kind() == Kind.GROUP && !themes.isEmpty()) {
        passing[v] = shared(themes(id), themes).isEmpty() ? offTheme : 0;
      }
    }
    return passing;
  }
}
