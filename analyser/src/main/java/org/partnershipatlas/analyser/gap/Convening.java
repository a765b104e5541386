package org.partnershipatlas.analyser.gap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.analyser.Evidence;
import org.partnershipatlas.analyser.gap.SectorSeats.Part;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Relationship;
import org.partnershipatlas.model.RelationshipKind;
import org.partnershipatlas.model.Route;
import org.partnershipatlas.model.Seat;

/**
 * What ties the sector's seats on a group to those who convene it: seats for which the council
 * chose, a number and no verdict; and seats whose organisation the group's lead body funds.
 */
final class Convening {
  private final Scope scope;
  private final Findings findings;
  private final Map<Id<Organisation>, List<Relationship>> funding = new HashMap<>();

  Convening(Scope scope, Findings findings) {
    this.scope = scope;
    this.findings = findings;
  }

  void run() {
    for (Relationship relationship : scope.network.current(Relationship.class)) {
      if (relationship.kind().equals(Optional.of(RelationshipKind.FUNDS))) {
        funding
            .computeIfAbsent(relationship.otherOrganisation(), o -> new ArrayList<>(2))
            .add(relationship);
      }
    }
    scope.tested(GapKind.CHOSEN_BY_THE_COUNCIL).forEach(this::chosen);
    scope
        .tested(GapKind.FUNDED_BY_THE_CONVENER)
        .forEach(g -> g.ledBy().ifPresent(lead -> funded(g, lead)));
  }

  private void chosen(Group group) {
    RuleUse rule = scope.rules.of(GapKind.CHOSEN_BY_THE_COUNCIL, group);
    List<Seat> voices = scope.sectorSeats.list(group, rule.sectors(), Part.VOICE);
    List<Id<Seat>> chosen =
        voices.stream()
            .filter(s -> s.route().equals(Optional.of(Route.SELECTED_BY_THE_COUNCIL)))
            .map(Seat::id)
            .toList();
    if (chosen.isEmpty()) {
      return;
    }
    Draft draft =
        new Draft(rule, group)
            .key(group.id())
            .affected(chosen)
            .about(List.of(group.id()))
            .organisations(scope.countSector(scope.areas(group)))
            .facts(
                Facts.none()
                    .with("group", group.id())
                    .with("chosen", chosen.size())
                    .with("seats", voices.size()));
    chosen.forEach(s -> draft.evidence(s, "selected by the council"));
    findings.add(draft);
  }

  private void funded(Group group, Id<Organisation> lead) {
    RuleUse rule = scope.rules.of(GapKind.FUNDED_BY_THE_CONVENER, group);
    List<Id<Seat>> seats = new ArrayList<>();
    Set<Id<Organisation>> bodies = new LinkedHashSet<>();
    List<Evidence> evidence = new ArrayList<>();
    for (Seat seat : scope.sectorSeats.list(group, rule.sectors(), Part.VOICE)) {
      for (Holding holding : scope.network.seating().holders(seat.id())) {
        List<Relationship> grants =
            holding.onBehalfOf().map(body -> grants(lead, body)).orElse(List.of());
        if (!grants.isEmpty()) {
          seats.add(seat.id());
          bodies.add(holding.onBehalfOf().orElseThrow());
          evidence.add(new Evidence(seat.id(), "the seat"));
          grants.forEach(g -> evidence.add(new Evidence(g.id(), "funds its holder's body")));
        }
      }
    }
    if (!seats.isEmpty()) {
      findings.add(
          new Draft(rule, group)
              .key(group.id())
              .affected(seats.stream().distinct().toList())
              .about(List.of(group.id()))
              .organisations(bodies.size())
              .facts(
                  Facts.none()
                      .with("group", group.id())
                      .with("lead", lead)
                      .with("bodies", bodies)
                      .with("seats", seats.stream().distinct().count()))
              .evidence(evidence.stream().distinct().toList()));
    }
  }

  private List<Relationship> grants(Id<Organisation> lead, Id<Organisation> body) {
    return scope.network.voices().listUnits(body).stream()
        .flatMap(unit -> funding.getOrDefault(unit, List.of()).stream())
        .filter(r -> scope.isOneBody(r.organisation(), lead))
        .toList();
  }
}
