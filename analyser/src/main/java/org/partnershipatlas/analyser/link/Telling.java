package org.partnershipatlas.analyser.link;

import java.util.ArrayList;
import java.util.List;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Link;
import org.partnershipatlas.model.LinkKind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Tenure;

/** Says of a proposal what it joins, who could carry it, and on what that rests. */
final class Telling {
  private final Network network;
  private final Field field;
  private final Carriers carriers;

  Telling(Network network, Field field, Sitters sitters) {
    this.network = network;
    this.field = field;
    this.carriers = new Carriers(network, sitters);
  }

  Suggestion tell(Proposal proposal, Gain gain) {
    List<Field.Nearer> nearer = field.nearer(proposal.link());
    List<Field.Nearer> joins = nearer.stream().filter(Field.Nearer::joins).toList();
    List<Field.Nearer> meant = joins.isEmpty() ? nearer : joins;
    List<Carrier> able = carriers.of(proposal.ways().get(0));
    return new Suggestion(
        proposal.one(),
        proposal.other(),
        proposal.ways(),
        !meant.stream().allMatch(one -> one.pair().known()),
        gain,
        then(joins),
        then(nearer.stream().filter(one -> !one.joins()).toList()),
        able,
        evidence(proposal, able));
  }

  private static List<Suggestion.PairThen> then(List<Field.Nearer> pairs) {
    return pairs.stream().map(one -> new Suggestion.PairThen(one.pair(), one.then())).toList();
  }

  /** The seats and nominations of its ways, and the tenures of those who could carry it. */
  private List<Id<?>> evidence(Proposal proposal, List<Carrier> able) {
    List<Id<?>> evidence = new ArrayList<>();
    for (LinkWay way : proposal.ways()) {
      way.seat().ifPresent(evidence::add);
      if (way.nominated()) {
        network.currentReferring(way.from(), Link.class).stream()
            .filter(link -> link.kind() == LinkKind.NOMINATES_TO)
            .filter(link -> link.toGroup().equals(way.to()) && link.fromGroup().equals(way.from()))
            .forEach(link -> evidence.add(link.id()));
      }
    }
    for (Carrier carrier : able) {
      network.currentReferring(carrier.record(), Tenure.class).stream()
          .filter(
              tenure ->
                  network
                      .find(tenure.seat())
                      .filter(seat -> seat.group().equals(carrier.of()))
                      .isPresent())
          .forEach(tenure -> evidence.add(tenure.id()));
    }
    return evidence.stream().distinct().<Id<?>>map(id -> id).toList();
  }
}
