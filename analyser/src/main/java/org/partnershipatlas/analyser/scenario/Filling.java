package org.partnershipatlas.analyser.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partnershipatlas.analyser.BadQuestion;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.model.Seat;

/** A seat is filled; whoever held it gives way. */
final class Filling {
  private Filling() {}

  static Id<Seat> make(Draft draft, Edit.Fill edit) {
    Network network = draft.network();
    Id<Seat> seat = seat(network, edit.seat());
    Row tenure =
        holder(network, edit.by(), Row.of(Kind.TENURE, draft.fresh(Kind.TENURE)))
            .with("seat", seat.value())
            .with("from", draft.day().toString());
    draft.make(
        Draft.ends(
            network,
            network.seating().holders(seat).stream().map(Holding::tenure).toList(),
            draft.day()));
    draft.make(
        List.of(
            new Change.Put(network.get(seat).row().with("vacant").with("vacant_since").toRecord()),
            new Change.Put(tenure.toRecord())));
    return seat;
  }

  /** A seat by its id or label, or the one empty seat of a group. */
  private static Id<Seat> seat(Network network, String text) {
    Finder finder = new Finder(network);
    Optional<Id<?>> group =
        finder.find(text, Kind.SEAT).isPresent() ? Optional.empty() : finder.find(text, Kind.GROUP);
    if (group.isEmpty()) {
      return Id.seat(finder.get(text, Kind.SEAT).value());
    }
    List<Seat> empty =
        network.seating().seatsOn(Id.group(group.get().value())).stream()
            .filter(s -> !network.seating().state(s.id()).filled())
            .toList();
    if (empty.size() == 1) {
      return empty.get(0).id();
    }
    throw new BadQuestion(
        network.name(group.get())
            + (empty.isEmpty() ? " has no seat without a holder." : " has several such seats."),
        text,
        empty.isEmpty()
            ? "Name the seat by its id."
            : "Name one: "
                + empty.stream()
                    .limit(8)
                    .map(s -> s.id().toString())
                    .collect(Collectors.joining(", "))
                + ".");
  }

  private static Row holder(Network network, String text, Row tenure) {
    Finder finder = new Finder(network);
    Optional<Id<?>> whole = finder.find(text, Kind.PERSON, Kind.POST, Kind.ORGANISATION);
    // A name may itself hold the word: the council FOR voluntary service.
    int at = text.indexOf(" for ");
    while (whole.isEmpty() && at > 0) {
      Optional<Id<?>> person = finder.find(text.substring(0, at), Kind.PERSON, Kind.POST);
      if (person.isPresent()) {
        Id<?> behalf = finder.get(text.substring(at + " for ".length()), Kind.ORGANISATION);
        return held(tenure, person.get()).with("on_behalf_of", behalf.value());
      }
      at = text.indexOf(" for ", at + 1);
    }
    return held(
        tenure,
        whole.isPresent()
            ? whole.get()
            : finder.get(text, Kind.PERSON, Kind.POST, Kind.ORGANISATION));
  }

  private static Row held(Row tenure, Id<?> by) {
    return switch (by.kind()) {
      case PERSON -> tenure.with("person", by.value());
      case POST -> tenure.with("post", by.value());
      default -> tenure.with("on_behalf_of", by.value());
    };
  }
}
