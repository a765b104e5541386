package org.partnershipatlas.analyser.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.GroupKind;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Word;

/** Groups folded into columns; a group of several themes or areas is in each of their columns. */
final class Columns {
  private final Network network;

  Columns(Network network) {
    this.network = network;
  }

  Map<String, List<Id<Group>>> fold(ColumnKind kind, List<Group> groups) {
    Map<String, List<Id<Group>>> columns = new LinkedHashMap<>();
    for (Group group : groups) {
      List<String> keys = keys(kind, group);
      for (String key : keys.isEmpty() ? List.of(RowKey.NOT_RECORDED) : keys) {
        columns.computeIfAbsent(key, k -> new ArrayList<>()).add(group.id());
      }
    }
    if (kind == ColumnKind.GROUP) {
      return columns;
    }
    Map<String, List<Id<Group>>> sorted = new LinkedHashMap<>();
    columns.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, List<Id<Group>>> e) -> rank(kind, e.getKey()))
                .thenComparing(e -> label(e.getKey()))
                .thenComparing(Map.Entry::getKey))
        .forEach(e -> sorted.put(e.getKey(), e.getValue()));
    return sorted;
  }

  private List<String> keys(ColumnKind kind, Group group) {
    return switch (kind) {
      case GROUP -> List.of(group.id().toString());
      case THEME -> group.themes().stream().map(Id::toString).toList();
      case AREA -> network.places().areas(group).stream().map(Id::toString).toList();
      case TIER -> network.places().tier(group).stream().map(Word::word).toList();
      case KIND -> group.kind().stream().map(GroupKind::word).toList();
    };
  }

  // Tiers and kinds stand in the order of their lists, what is not recorded at the end.
  private static int rank(ColumnKind kind, String key) {
    if (key.equals(RowKey.NOT_RECORDED)) {
      return Integer.MAX_VALUE;
    }
    List<? extends Word> words =
        switch (kind) {
          case TIER -> List.of(org.partnershipatlas.model.Tier.values());
          case KIND -> List.of(GroupKind.values());
          default -> List.of();
        };
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).word().equals(key)) {
        return i;
      }
    }
    return 0;
  }

  private String label(String key) {
    return key.contains(":") ? network.name(Id.parse(key)) : key;
  }
}
