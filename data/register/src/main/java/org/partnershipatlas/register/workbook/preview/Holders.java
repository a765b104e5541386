package org.partnershipatlas.register.workbook.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.Tenure;
import org.partnershipatlas.model.TenureCapacity;
import org.partnershipatlas.register.workbook.read.Question;
import org.partnershipatlas.register.workbook.read.ReadRecord;

/** Another holder in a seat than the register has: asked about, and done as answered. */
final class Holders {

  private final Network known;
  private final Answers answers;
  private final Renaming renaming;
  private final Map<String, List<ReadRecord>> tenures = new HashMap<>();
  private final Map<Id<?>, ReadRecord> byId = new HashMap<>();
  private final List<Question> open = new ArrayList<>();
  private final Set<Id<?>> doubtful = new HashSet<>();
  private final Set<Id<?>> begun = new HashSet<>();
  private final List<Entry> endedEntries = new ArrayList<>();

  Holders(Network known, Answers answers, Renaming renaming, List<ReadRecord> records) {
    this.known = known;
    this.answers = answers;
    this.renaming = renaming;
    for (ReadRecord each : records) {
      byId.putIfAbsent(each.id(), each);
      if (each.row().kind() == Kind.TENURE && !each.row().list("capacity").contains("deputy")) {
        each.row()
            .find("seat")
            .ifPresent(seat -> tenures.computeIfAbsent(seat, s -> new ArrayList<>()).add(each));
      }
    }
  }

  List<Question> open() {
    return open;
  }

  Set<Id<?>> doubtful() {
    return doubtful;
  }

  /** The tenures of those who have come: a new term, though they may have had the seat before. */
  Set<Id<?>> begun() {
    return begun;
  }

  List<Entry> endedEntries() {
    return endedEntries;
  }

  void settle(SeatMatching.ByPlace place) {
    List<Tenure> before = holding(Id.seat(place.known().value()));
    List<ReadRecord> now = tenures.getOrDefault(place.read().value(), List.of());
    if (before.isEmpty() || now.stream().anyMatch(each -> each.row().find("to").isPresent())) {
      return;
    }
    Question question = question(place, before.get(0), now);
    Optional<Answers.Answer> answer = answers.find(question.key());
    if (answer.isEmpty()) {
      open.add(question);
      doubtful.add(place.known());
      doubtful.add(place.read());
      now.forEach(each -> doubtful.add(each.id()));
      // A whole list does not end them either: whether they have left is what is asked.
      before.forEach(each -> doubtful.add(each.id()));
    } else {
      settle(answer.get(), place, before, now);
    }
  }

  private void settle(
      Answers.Answer answer,
      SeatMatching.ByPlace place,
      List<Tenure> before,
      List<ReadRecord> now) {
    switch (answer) {
      case ONE -> {
        Optional<Id<?>> person = before.get(0).person().map(id -> id);
        now.stream()
            .flatMap(each -> each.row().find("person").stream())
            .findFirst()
            .ifPresent(other -> person.ifPresent(p -> renaming.rename(Id.person(other), p)));
      }
      case TWO -> renaming.keepApart(place.read());
      default -> {
        PartialDate on =
            now.stream()
                .flatMap(each -> each.row().find("from").stream())
                .findFirst()
                .or(() -> vacantSince(place.read()))
                .map(PartialDate::parse)
                .orElse(Import.day(known));
        before.forEach(tenure -> end(tenure, on));
        now.forEach(each -> begun.add(each.id()));
      }
    }
  }

  private Optional<String> vacantSince(Id<?> seat) {
    return Optional.ofNullable(byId.get(seat)).flatMap(each -> each.row().find("vacant_since"));
  }

  private void end(Tenure tenure, PartialDate on) {
    boolean before =
        tenure.when().from().map(from -> on.earliest().isBefore(from.earliest())).orElse(false);
    PartialDate day = before ? Import.day(known) : on;
    boolean over =
        tenure.when().to().map(to -> !to.earliest().isAfter(day.earliest())).orElse(false);
    if (over) {
      return; // An earlier end is recorded.
    }
    Row row = tenure.row();
    endedEntries.add(
        new Entry(
            Entry.Effect.ENDED,
            tenure.id(),
            Optional.of(row),
            row.with("to", day.toString()),
            Problem.Place.NONE));
  }

  private List<Tenure> holding(Id<Seat> seat) {
    return known.currentReferring(seat, Tenure.class).stream()
        .filter(tenure -> tenure.seat().equals(seat))
        .filter(tenure -> !tenure.capacity().equals(Optional.of(TenureCapacity.DEPUTY)))
        .toList();
  }

  private Question question(SeatMatching.ByPlace place, Tenure before, List<ReadRecord> now) {
    String group =
        known.find(Id.seat(place.known().value())).map(s -> known.name(s.group())).orElse("");
    String was = before.person().map(known::name).orElse("a holder not known");
    String is =
        now.isEmpty()
            ? "the file says that it is vacant"
            : "the file has "
                + now.stream().map(this::name).findFirst().orElse("another holder")
                + (hadIt(place, now) ? ", who is recorded as having left it" : "");
    Problem.Place where =
        Optional.ofNullable(byId.get(place.read()))
            .map(ReadRecord::place)
            .orElse(Problem.Place.NONE);
    return Question.of(
        Question.What.CHANGED_HOLDER,
        "A seat on “"
            + group
            + "” is held by "
            + was
            + ", and "
            + is
            + ". Has the one left and the other come, is it one person under two names, or are these"
            + " two seats? Nothing is changed until this is answered.",
        before.id(),
        now.isEmpty() ? place.read() : now.get(0).id(),
        where);
  }

  private boolean hadIt(SeatMatching.ByPlace place, List<ReadRecord> now) {
    Optional<String> person = now.get(0).row().find("person");
    return person.isPresent()
        && known.referring(Id.seat(place.known().value()), Tenure.class).stream()
            .filter(tenure -> FormerHolders.hasEnded(tenure.row(), known))
            .anyMatch(tenure -> tenure.row().find("person").equals(person));
  }

  private String name(ReadRecord tenure) {
    Optional<String> person = tenure.row().find("person");
    return person
        .flatMap(id -> Optional.ofNullable(byId.get(Id.person(id))))
        .flatMap(each -> each.row().find("name"))
        .or(() -> person.map(id -> known.name(Id.person(id))))
        .orElse("a holder not known");
  }
}
