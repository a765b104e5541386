package org.partnershipatlas.analyser.gap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.GroupKind;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Rule;
import org.partnershipatlas.model.RuleKind;
import org.partnershipatlas.model.Words;

/** The rules that hold in a network: the defaults, and what its rule records say otherwise. */
public final class RuleBook {
  private final Network network;
  private final List<Rule> records;
  private final Map<GapKind, RuleUse> standard = new EnumMap<>(GapKind.class);
  private final Map<GapKind, List<Rule>> byKind = new EnumMap<>(GapKind.class);

  public RuleBook(Network network) {
    this.network = network;
    this.records = network.list(Rule.class);
  }

  /** The rule as it holds where no area is asked about. */
  public RuleUse of(GapKind kind) {
    return of(kind, List.of());
  }

  /** The rule as it holds for a group. */
  public RuleUse of(GapKind kind, Group group) {
    return of(kind, network.places().areas(group));
  }

  /** The rule as it holds in those areas; a rule for a nearer area goes before a wider one. */
  RuleUse of(GapKind kind, Collection<Id<Area>> areas) {
    RuleUse use = standard.computeIfAbsent(kind, RuleUse::standard);
    for (Rule record : byKind.computeIfAbsent(kind, k -> listNarrowestLast(k.word()))) {
      if (record.area().isEmpty()
          || areas.stream().anyMatch(a -> network.places().contains(record.area().get(), a))) {
        use = use.with(record);
      }
    }
    return use;
  }

  /** The kinds of group to which the others answer in the end. */
  Set<GroupKind> topTables() {
    return listNarrowestLast(RuleKind.TOP_TABLE.word()).stream()
        .filter(r -> r.area().isEmpty() && !r.groupKinds().isEmpty())
        .findFirst()
        .<Set<GroupKind>>map(r -> EnumSet.copyOf(r.groupKinds()))
        .orElseGet(RuleKind.TOP_TABLE::groupKinds);
  }

  private List<Rule> listNarrowestLast(String word) {
    List<Rule> found = new ArrayList<>();
    String key = Words.key(word);
    records.stream().filter(r -> Words.key(r.kind()).equals(key)).forEach(found::add);
    found.sort(
        Comparator.comparing((Rule r) -> depth(r.area())).thenComparing(r -> r.id().value()));
    return found;
  }

  private int depth(Optional<Id<Area>> area) {
    return area.map(a -> network.places().listAround(a).size()).orElse(0);
  }
}
