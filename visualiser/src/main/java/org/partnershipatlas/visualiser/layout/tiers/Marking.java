package org.partnershipatlas.visualiser.layout.tiers;

import java.util.ArrayList;
import java.util.List;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.visualiser.Delta;
import org.partnershipatlas.visualiser.layout.Card;
import org.partnershipatlas.visualiser.scene.Look;

/** Marks the cards and lines of a plan with what became of them, in looks and in words. */
final class Marking {
  private final Delta delta;

  private Marking(Delta delta) {
    this.delta = delta;
  }

  static Plan of(Plan plan, Delta delta, Telling telling) {
    Marking marking = new Marking(delta);
    List<String> notes = new ArrayList<>(delta.notes());
    notes.addAll(plan.notes());
    List<Net> nets = plan.nets().stream().map(marking::net).toList();
    if (telling.news()) {
      int all = lines(nets);
      nets = nets.stream().map(Marking::news).filter(n -> !n.wires().isEmpty()).toList();
      int same = all - lines(nets);
      if (same > 0) {
        notes.add(
            same
                + (same == 1 ? " line that did not change is" : " lines that did not change are")
                + " not drawn.");
      }
    }
    return new Plan(
        plan.sections().stream().map(s -> s.withCards(marking::card)).toList(),
        nets,
        plan.scope(),
        plan.where(),
        notes);
  }

  private static int lines(List<Net> nets) {
    return nets.stream().mapToInt(n -> n.wires().size()).sum();
  }

  private static Net news(Net net) {
    List<Net.Wire> wires =
        net.wires().stream()
            .filter(w -> w.look() == Look.NEW || w.look() == Look.ENDED || w.look() == Look.CHANGED)
            .toList();
    return new Net(net.id(), net.role(), net.to(), wires);
  }

  private Card card(Card card) {
    Delta.Turn turn =
        card.id().startsWith("group:") ? delta.of(Id.parse(card.id())) : Delta.Turn.SAME;
    if (turn.look() == Look.PLAIN) {
      return card;
    }
    String detail = card.detail().isEmpty() ? turn.words() : turn.words() + " · " + card.detail();
    return new Card(
        card.id(),
        card.role(),
        turn.look(),
        card.record(),
        card.name(),
        card.minor(),
        detail,
        card.seats(),
        card.label() + "; " + turn.look().word() + ": " + turn.words(),
        card.emphasis());
  }

  private Net net(Net net) {
    List<Net.Wire> wires = new ArrayList<>();
    for (Net.Wire wire : net.wires()) {
      Delta.Turn turn =
          wire.record().startsWith("link:") ? delta.of(Id.parse(wire.record())) : Delta.Turn.SAME;
      wires.add(
          turn.look() == Look.PLAIN
              ? wire
              : new Net.Wire(
                  wire.from(),
                  wire.role(),
                  turn.look(),
                  wire.record(),
                  wire.label() + " (" + turn.words() + ")"));
    }
    return new Net(net.id(), net.role(), net.to(), wires);
  }
}
