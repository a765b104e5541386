package org.partnershipatlas.analyser.scenario;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.partnershipatlas.analyser.dependence.Departure;
import org.partnershipatlas.model.Affiliation;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Tenure;

/** A person, a post or an organisation leaves: what goes is what {@link Departure} says. */
final class Leaving {
  private Leaving() {}

  static Id<?> make(Draft draft, Edit.Leave edit) {
    Id<?> who =
        new Finder(draft.network()).get(edit.who(), Kind.PERSON, Kind.POST, Kind.ORGANISATION);
    Departure departure = Departure.of(draft.network(), who);
    draft.make(departure.changes());
    draft.make(yetToBegin(draft.network(), departure));
    if (who.kind() == Kind.PERSON) {
      List<Affiliation> ties = draft.network().referring(who, Affiliation.class);
      draft.make(Draft.ends(draft.network(), ties, draft.day()));
    } else if (who.kind() == Kind.ORGANISATION) {
      draft.make(Removal.of(draft.network(), departure.bodies()));
    }
    return who;
  }

  /** What the leaver would have begun later is never begun. */
  private static List<Change> yetToBegin(Network network, Departure departure) {
    Stream<Id<?>> leaving =
        Stream.of(Set.of(departure.leaver()), departure.posts(), departure.bodies())
            .flatMap(Set::stream);
    return leaving
        .flatMap(id -> network.referring(id, Tenure.class).stream())
        .filter(tenure -> !tenure.span().holdsOn(network.day()))
        .filter(tenure -> !tenure.span().endedBy(network.day()))
        .map(AtlasRecord::id)
        .distinct()
        .sorted()
        .<Change>map(Change.Remove::new)
        .toList();
  }
}
