package org.partnershipatlas.analyser.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipatlas.analyser.route.Independence;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Link;
import org.partnershipatlas.model.Network;

/** On how many legs a connection stands, in plain sentences. */
final class LegWords {
  private final Network network;
  private final Naming naming;

  LegWords(Network network, Naming naming) {
    this.network = network;
    this.naming = naming;
  }

  /** What is not told yet: who cuts it by leaving alone is known from the route itself. */
  List<String> sentences(Independence legs, List<Id<?>> cutByOne) {
    List<String> told = new ArrayList<>();
    if (legs.people() > 1) {
      told.add(
          "There are "
              + legs.people()
              + " routes of which no two share a person or post; a formal link counts as one, on"
              + " paper.");
      told.add(employers(legs));
    }
    if (legs.uncuttable()) {
      told.add(onPaper(legs));
    } else if (!legs.cut().isEmpty() && !cutByOne.containsAll(legs.cut())) {
      told.add(cut(legs));
    }
    return told;
  }

  private static String employers(Independence legs) {
    String number =
        legs.employers() == legs.people()
            ? "As many have people of different employers throughout"
            : (legs.atLeast() ? "At least " : "Only ")
                + legs.employers()
                + (legs.employers() == 1 ? " has" : " have")
                + " people of different employers throughout";
    String blank =
        legs.employersNotRecorded() == 0
            ? ""
            : "; for "
                + Plain.count(legs.employersNotRecorded(), "person", "people")
                + " on them no one employer is recorded";
    return number + blank + ".";
  }

  private String cut(Independence legs) {
    List<String> names =
        new ArrayList<>(
            legs.cut().stream().filter(id -> id.kind() != Kind.TENURE).map(naming::of).toList());
    int unknown = legs.cut().size() - names.size();
    if (unknown > 0) {
      names.add(
          unknown == 1 ? "a holder who is not known" : unknown + " holders who are not known");
    }
    return legs.cut().size() == 1
        ? "It takes one to cut the two apart: " + names.get(0) + "."
        : "It takes "
            + legs.cut().size()
            + " to leave before the two are apart, for one: "
            + Plain.and(names)
            + ".";
  }

  private String onPaper(Independence legs) {
    List<String> links =
        legs.onPaper().stream().map(this::link).flatMap(Optional::stream).distinct().toList();
    return links.isEmpty()
        ? "No set of people cuts the two: they are joined directly."
        : "No set of people cuts the two: what stays, on paper, is that " + Plain.and(links) + ".";
  }

  private Optional<String> link(Id<?> id) {
    if (id.kind() == Kind.LINK) {
      return network.find(Id.<Link>of(Kind.LINK, id.value())).map(this::link);
    }
    return id.kind() == Kind.GROUP
        ? network.find(Id.group(id.value())).map(this::group)
        : Optional.empty();
  }

  private String link(Link link) {
    String verb =
        switch (link.kind()) {
          case MEETS_JOINTLY -> "meets jointly with";
          case SHARES_PLAN -> "shares a plan with";
          default -> link.kind().word();
        };
    return naming.of(link.fromGroup()) + " " + verb + " " + naming.of(link.toGroup());
  }

  private String group(Group group) {
    return group
        .partOf()
        .map(whole -> naming.of(group.id()) + " is part of " + naming.of(whole))
        .orElse(naming.of(group.id()) + " is a group of its area");
  }
}
