package org.partnershipatlas.visualiser.layout.tiers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.partnershipatlas.visualiser.layout.Card;
import org.partnershipatlas.visualiser.scene.BoxRole;
import org.partnershipatlas.visualiser.scene.ConnectorRole;

/**
 * The same plan with the links of folded groups told as a number on their card: drawn, they would
 * be a wall of lines of which none can be followed.
 */
final class Gathered {
  private static final String NOTE = "The links of folded groups are a number on their card.";

  private final Set<String> folded = new HashSet<>();
  private final Map<String, Integer> links = new TreeMap<>();

  private Gathered(Plan plan) {
    plan.sections().stream()
        .flatMap(s -> Stream.concat(s.upper().stream(), s.places().stream().map(Place::card)))
        .filter(c -> c.role() == BoxRole.FOLDED)
        .forEach(c -> folded.add(c.id()));
  }

  static Plan of(Plan plan) {
    Gathered gathered = new Gathered(plan);
    List<Net> nets = plan.nets().stream().map(gathered::net).toList();
    if (gathered.links.isEmpty()) {
      return plan;
    }
    List<String> notes = new ArrayList<>(plan.notes());
    notes.add(NOTE);
    return new Plan(
        plan.sections().stream().map(s -> s.withCards(gathered::card)).toList(),
        nets.stream().filter(n -> !n.wires().isEmpty()).toList(),
        plan.scope(),
        plan.where(),
        notes);
  }

  private Net net(Net net) {
    // A missing link is what was asked for, and people are few.
    if (net.role() == ConnectorRole.MISSING_LINK || net.id().startsWith("tie>")) {
      return net;
    }
    List<Net.Wire> drawn = new ArrayList<>();
    for (Net.Wire wire : net.wires()) {
      if (folded.contains(net.to()) || folded.contains(wire.from())) {
        count(net.to());
        count(wire.from());
      } else {
        drawn.add(wire);
      }
    }
    return new Net(net.id(), net.role(), net.to(), drawn);
  }

  private void count(String card) {
    if (folded.contains(card)) {
      links.merge(card, 1, Integer::sum);
    }
  }

  private Card card(Card card) {
    int many = links.getOrDefault(card.id(), 0);
    if (many == 0) {
      return card;
    }
    String told = many + (many == 1 ? " link" : " links");
    return new Card(
        card.id(),
        card.role(),
        card.look(),
        card.record(),
        card.name(),
        card.minor(),
        card.detail().isEmpty() ? told : told + " · " + card.detail(),
        card.seats(),
        card.label() + "; " + told + " with other groups",
        card.emphasis());
  }
}
