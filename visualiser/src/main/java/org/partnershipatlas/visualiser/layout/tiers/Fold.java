package org.partnershipatlas.visualiser.layout.tiers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Completeness;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.GroupKind;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Link;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.visualiser.Folding;

/**
 * The same network with groups of one area and theme (or kind) taken as one: its seats and links
 * are those of all of them. It is made for a picture and thrown away with it.
 */
final class Fold {
  /** Boards and their like stay: what stands between the tiers is told by them. */
  private static final int STAYS = 1;

  private final Network network;
  private final Folding folding;
  private final Set<Id<Group>> kept;
  private final Map<Id<Group>, List<Group>> members = new LinkedHashMap<>();
  private final Folding.By by;
  private final Predicate<Group> whole;
  private final Map<Id<?>, Id<?>> into = new HashMap<>();

  /**
   * Folds some groups of a network.
   *
   * @param kept those that stay whatever they are
   * @param telling how many cards there are to be; where it takes that, only the boards stay
   * @param whole those that stand in one card for each area, whatever they are about
   */
  Fold(
      Network network,
      List<Group> scope,
      Folding folding,
      Set<Id<Group>> kept,
      Telling telling,
      Predicate<Group> whole) {
    this.network = network;
    this.folding = folding;
    this.kept = kept;
    this.whole = whole;
    this.by = by(scope);
    fold(scope, STAYS);
    if (by != Folding.By.NOTHING && scope.size() - into.size() + members.size() > telling.cards()) {
      fold(scope, STAYS - 1);
    }
  }

  private void fold(List<Group> scope, int stays) {
    members.clear();
    into.clear();
    Map<String, List<Group>> buckets = new TreeMap<>();
    for (Group group : scope) {
      if (by != Folding.By.NOTHING && mayFold(group, stays)) {
        String areas =
            network.places().areas(group).stream().map(Id::value).sorted().toList().toString();
        buckets.computeIfAbsent(areas + "\0" + what(group), k -> new ArrayList<>()).add(group);
      }
    }
    buckets.values().stream().filter(groups -> groups.size() > 1).forEach(this::take);
  }

  private void take(List<Group> groups) {
    Id<Group> id = Id.group("folded-" + groups.get(0).id().value());
    members.put(id, groups);
    groups.forEach(group -> into.put(group.id(), id));
  }

  /** By theme, unless hardly any is recorded. */
  private Folding.By by(List<Group> scope) {
    if (folding.by() != Folding.By.NEED) {
      return folding.by();
    }
    long themed = scope.stream().filter(g -> !g.themes().isEmpty()).count();
    return 2 * themed >= scope.size() ? Folding.By.THEME : Folding.By.KIND;
  }

  private boolean mayFold(Group group, int stays) {
    boolean opened =
        folding
            .open()
            .map(id -> group.themes().contains(id) || network.places().areas(group).contains(id))
            .orElse(false);
    return !opened && !kept.contains(group.id()) && GroupCards.rank(group) > stays;
  }

  /** The word under which a group is folded. */
  private String what(Group group) {
    if (whole.test(group)) {
      return "";
    }
    if (by == Folding.By.KIND) {
      return group.kind().filter(k -> k != GroupKind.OTHER).map(GroupKind::word).orElse("other");
    }
    return group.themes().stream().map(network::name).sorted().findFirst().orElse("no theme");
  }

  /** The groups that stand in one card, by its id. */
  Map<Id<Group>, List<Group>> members() {
    return members;
  }

  /** The group that a group stands in: itself where it is not folded. */
  Id<Group> home(Id<Group> group) {
    Id<?> home = into.getOrDefault(group, group);
    return Id.group(home.value());
  }

  /** The folded network. */
  Network folded() {
    if (members.isEmpty()) {
      return network;
    }
    List<AtlasRecord> records = new ArrayList<>();
    for (AtlasRecord entry : network.listAll()) {
      if (!into.containsKey(entry.id())
          && !(entry instanceof Completeness whole && into.containsKey(whole.of()))) {
        boolean touched = entry.references().stream().anyMatch(into::containsKey);
        if (!touched) {
          records.add(entry);
        } else if (!(entry instanceof Link link && within(link))) {
          records.add(entry.row().renamed(id -> into.getOrDefault(id, id)).toRecord());
        }
      }
    }
    members.forEach((id, groups) -> records.add(group(id, groups)));
    return Network.of(records, network.day());
  }

  private boolean within(Link link) {
    return home(link.fromGroup()).equals(home(link.toGroup()));
  }

  private AtlasRecord group(Id<Group> id, List<Group> groups) {
    Group first = groups.get(0);
    Row row =
        Row.of(Kind.GROUP, id.value())
            .with("name", name(what(first), groups.size()))
            .with("areas", network.places().areas(first).stream().map(Id::value).toList())
            .with("themes", shared(groups));
    return row.toRecord();
  }

  private String name(String what, int many) {
    return what.isEmpty()
        ? many + (by == Folding.By.KIND ? " groups of several kinds" : " groups of several themes")
        : Character.toUpperCase(what.charAt(0)) + what.substring(1) + ": " + many + " groups";
  }

  /** The themes under which all of them stand. */
  private static List<String> shared(List<Group> groups) {
    return groups.get(0).themes().stream()
        .filter(theme -> groups.stream().allMatch(g -> g.themes().contains(theme)))
        .map(Id::value)
        .toList();
  }
}
