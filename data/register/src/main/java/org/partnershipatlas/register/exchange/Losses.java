package org.partnershipatlas.register.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.partnershipatlas.model.Appearance;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;

/**
 * Works out what a graph leaves out of a network: each attribute of each record is looked for among
 * what the graph was made of and its format has room for.
 */
public final class Losses {
  private static final int EXAMPLES = 3;
  private static final String CONTACT = "contact:";

  private record Part(Kind kind, String attribute) {}

  private final Map<Id<?>, Set<String>> held = new HashMap<>();
  private final Map<Part, List<Id<?>>> lost = new HashMap<>();
  private final Map<Kind, List<Id<?>>> whole = new TreeMap<>();

  private final Network shown;
  private final int examples;

  private Losses(Network shown, int examples) {
    this.shown = shown;
    this.examples = examples;
  }

  /**
   * What a file of that format leaves out, by kind, whole records first.
   *
   * @param shown what the file is written of
   * @param recorded what it is compared with: the same, or what was there before some of it was
   *     kept back
   */
  public static List<Loss> of(Network shown, Network recorded, ExchangeFormat format) {
    return of(shown, recorded, format, EXAMPLES);
  }

  static List<Loss> of(Network shown, Network recorded, ExchangeFormat format, int examples) {
    Losses losses = new Losses(shown, examples);
    Graph graph = Exchange.graph(shown, Appearance.none(), format);
    for (Carry carry : graph.carried()) {
      if (format.holds(carry)) {
        losses.held.computeIfAbsent(carry.entry(), none -> new HashSet<>()).add(carry.attribute());
      }
    }
    recorded.listAll().forEach(losses::look);
    return losses.listed();
  }

  private void look(AtlasRecord entry) {
    Set<String> there = held.getOrDefault(entry.id(), Set.of());
    if (there.isEmpty()) {
      whole.computeIfAbsent(entry.recordKind(), none -> new ArrayList<>()).add(entry.id());
      return;
    }
    for (String attribute : parts(entry)) {
      if (!there.contains(attribute) || isChanged(entry, attribute)) {
        lost.computeIfAbsent(new Part(entry.recordKind(), attribute), none -> new ArrayList<>())
            .add(entry.id());
      }
    }
  }

  /** Whether something else is shown than what is recorded, such as a name that is withheld. */
  private boolean isChanged(AtlasRecord entry, String attribute) {
    return !attribute.equals("extra")
        && !shown
            .find(entry.id())
            .map(there -> there.row().list(attribute))
            .equals(Optional.of(entry.row().list(attribute)));
  }

  /** What there is to lose of a record. */
  static Set<String> parts(AtlasRecord entry) {
    Set<String> parts = new LinkedHashSet<>(List.of("id"));
    for (Attribute attribute : entry.recordKind().attributes()) {
      List<String> texts = entry.row().list(attribute.name());
      if (attribute.type() == Attribute.Type.MAP) {
        texts.forEach(t -> parts.add(t.startsWith(CONTACT) ? Carry.CONTACTS : attribute.name()));
      } else if (!texts.isEmpty()) {
        parts.add(attribute.name());
      }
    }
    return parts;
  }

  private List<Loss> listed() {
    List<Loss> all = new ArrayList<>();
    whole.forEach((kind, ids) -> all.add(loss(kind, Optional.empty(), ids)));
    lost.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<Part, List<Id<?>>> e) -> e.getKey().kind())
                .thenComparing(e -> e.getKey().attribute()))
        .forEach(
            e ->
                all.add(
                    loss(e.getKey().kind(), Optional.of(e.getKey().attribute()), e.getValue())));
    return all;
  }

  private Loss loss(Kind kind, Optional<String> attribute, List<Id<?>> ids) {
    return new Loss(kind, attribute, ids.size(), ids.subList(0, Math.min(examples, ids.size())));
  }
}
