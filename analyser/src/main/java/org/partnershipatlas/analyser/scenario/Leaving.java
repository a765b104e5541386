package org.partnershipatlas.analyser.scenario;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.partnershipatlas.model.Affiliation;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.model.Post;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.Tenure;

/** A person, a post or an organisation leaves. */
final class Leaving {
  private Leaving() {}

  static Id<?> make(Draft draft, Edit.Leave edit) {
    Id<?> who =
        new Finder(draft.network()).get(edit.who(), Kind.PERSON, Kind.POST, Kind.ORGANISATION);
    switch (who.kind()) {
      case PERSON -> person(draft, Id.person(who.value()));
      case POST -> post(draft, Id.post(who.value()));
      default -> organisation(draft, Id.organisation(who.value()));
    }
    return who;
  }

  private static void person(Draft draft, Id<Person> person) {
    Network network = draft.network();
    Vacating.end(draft, open(network, person));
    draft.make(Draft.ends(network, network.referring(person, Affiliation.class), draft.day()));
  }

  private static void post(Draft draft, Id<Post> post) {
    Network network = draft.network();
    Vacating.end(draft, open(network, post));
    // The post stays on record for the seats that it held; nothing rests on it any longer.
    List<Change> changes = new ArrayList<>();
    for (Group group : network.referring(post, Group.class)) {
      changes.add(
          new Change.Put(
              group
                  .row()
                  .with(
                      "serviced_by",
                      group.row().list("serviced_by").stream()
                          .filter(text -> !text.equals(post.toString()))
                          .toList())
                  .toRecord()));
    }
    for (Seat seat : draft.network().referring(post, Seat.class)) {
      changes.add(
          new Change.Put(
              seat.row()
                  .with(
                      "supported_by",
                      seat.row().list("supported_by").stream()
                          .filter(text -> !text.equals(post.value()))
                          .toList())
                  .toRecord()));
    }
    draft.make(changes);
  }

  private static List<Tenure> open(Network network, Id<?> holder) {
    return network.referring(holder, Tenure.class).stream()
        .filter(t -> Vacating.isOpen(network, t))
        .toList();
  }

  /** An organisation leaves with its units, and the people on its seats with it. */
  private static void organisation(Draft draft, Id<Organisation> organisation) {
    Network network = draft.network();
    Set<Id<Organisation>> units = units(network, organisation);
    List<Tenure> ending = new ArrayList<>();
    for (Tenure tenure : network.list(Tenure.class)) {
      boolean its = tenure.onBehalfOf().map(units::contains).orElse(false);
      if (Vacating.isOpen(network, tenure) && (its || actsFor(network, tenure, units))) {
        ending.add(tenure);
      }
    }
    Vacating.end(draft, ending);
    draft.make(Removal.of(draft.network(), units));
  }

  private static boolean actsFor(Network network, Tenure tenure, Set<Id<Organisation>> units) {
    return network.isCurrent(tenure)
        && network.seating().holdings(tenure.seat()).stream()
            .filter(holding -> holding.tenure().equals(tenure))
            .map(Holding::onBehalfOf)
            .anyMatch(behalf -> behalf.map(units::contains).orElse(false));
  }

  private static Set<Id<Organisation>> units(Network network, Id<Organisation> whole) {
    Set<Id<Organisation>> units = new LinkedHashSet<>();
    Deque<Id<Organisation>> waiting = new ArrayDeque<>(List.of(whole));
    while (!waiting.isEmpty()) {
      Id<Organisation> at = waiting.removeFirst();
      if (units.add(at)) {
        network.referring(at, Organisation.class).stream()
            .filter(part -> part.partOf().filter(at::equals).isPresent())
            .forEach(part -> waiting.add(part.id()));
      }
    }
    return units;
  }
}
