package org.partnershipatlas.register.council;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.NameKey;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.Tenure;

/**
 * What a later list changes on one committee. Members are known by the council's number and their
 * role; whoever is not listed any longer has left on the day of the list. Whoever is new takes a
 * seat of the same role that is empty, else a new one. What another keeper gave is never ended.
 */
final class LaterCommittee {

  /** A line of the list: its seat, and the tenure of it where somebody has it. */
  record Line(Row seat, Optional<Row> tenure, String number, List<NameKey> names) {
    String role() {
      return seat.find("label").orElse("");
    }
  }

  private final LaterRecords records;
  private final TakenBefore before;
  private final Id<Group> group;
  private final String prefix;
  private final PartialDate day;
  private final boolean whole;
  private final LaterNotes notes;
  private final List<Tenure> holding = new ArrayList<>();
  private final List<Id<Seat>> empty = new ArrayList<>();
  private final List<Id<Seat>> freed = new ArrayList<>();

  LaterCommittee(
      LaterRecords records,
      TakenBefore before,
      Id<Group> group,
      String prefix,
      PartialDate day,
      boolean whole,
      LaterNotes notes) {
    this.records = records;
    this.before = before;
    this.group = group;
    this.prefix = prefix;
    this.day = day;
    this.whole = whole;
    this.notes = notes;
  }

  void take(List<Line> lines) {
    look();
    List<Line> arriving = new ArrayList<>();
    List<Line> vacancies = new ArrayList<>();
    List<Tenure> staying = new ArrayList<>();
    for (Line line : lines) {
      if (line.tenure().isEmpty()) {
        vacancies.add(line);
        continue;
      }
      Optional<Tenure> same =
          holding.stream().filter(t -> !staying.contains(t) && isSame(line, t)).findFirst();
      same.ifPresentOrElse(staying::add, () -> arriving.add(line));
    }
    if (whole) {
      holding.stream()
          .filter(t -> !staying.contains(t) && before.isTheirs(t))
          .filter(t -> TakenBefore.number(t, group).isPresent())
          .forEach(this::leave);
    }
    arriving.removeIf(this::endedByHand);
    arriving.forEach(this::arrive);
    vacancies.forEach(this::vacancy);
    freed.forEach(this::vacate);
  }

  /** What the register has: who holds seats on that day, and which seats stand empty. */
  private void look() {
    for (Seat seat : records.known().referring(group, Seat.class)) {
      if (!seat.group().equals(group) || over(seat.when().to())) {
        continue;
      }
      records.keep(seat.id());
      List<Tenure> open =
          records.known().referring(seat.id(), Tenure.class).stream()
              .filter(t -> !over(t.when().to()))
              .toList();
      open.forEach(t -> records.keep(t.id()));
      holding.addAll(open);
      if (open.isEmpty() && before.isTheirs(seat)) {
        empty.add(seat.id());
      }
    }
  }

  private boolean over(Optional<PartialDate> to) {
    return to.map(t -> !t.earliest().isAfter(day.earliest())).orElse(false);
  }

  private boolean isSame(Line line, Tenure tenure) {
    Optional<String> number =
        TakenBefore.number(tenure, group).filter(n -> before.isTheirs(tenure));
    if (number.isPresent() && !roleOf(tenure.seat()).equals(line.role())) {
      return false;
    }
    boolean numbered =
        !TakenBefore.isPlace(line.number())
            && number.filter(n -> !TakenBefore.isPlace(n)).isPresent();
    if (numbered) {
      return number.equals(Optional.of(line.number()));
    }
    if (line.names().isEmpty()) {
      return tenure.person().isEmpty();
    }
    return tenure
        .person()
        .flatMap(records.known()::find)
        .map(person -> names(person).stream().anyMatch(line.names()::contains))
        .orElse(false);
  }

  static List<NameKey> names(Person person) {
    List<NameKey> keys = new ArrayList<>();
    person.name().map(NameKey::ofPerson).ifPresent(keys::add);
    person.about().otherNames().stream().map(NameKey::ofPerson).forEach(keys::add);
    return keys;
  }

  /** The role as the council last gave it, whatever was made of it by hand. */
  private String roleOf(Id<Seat> seat) {
    Row row = records.find(seat).orElseThrow();
    return LaterRecords.extra(row, FeedRecords.LISTED_AS).or(() -> row.find("label")).orElse("");
  }

  private void leave(Tenure tenure) {
    records.end(tenure.id(), day.toString());
    boolean other =
        holding.stream().anyMatch(t -> !t.equals(tenure) && t.seat().equals(tenure.seat()));
    if (!other) {
      freed.add(tenure.seat());
    }
  }

  /** Somebody wrote that this member had left by then, and no newer list says otherwise. */
  private boolean endedByHand(Line line) {
    boolean ended =
        before.last().equals(Optional.of(day))
            && records.known().referring(group, Seat.class).stream()
                .flatMap(seat -> records.known().referring(seat.id(), Tenure.class).stream())
                .filter(t -> over(t.when().to()) && before.isTheirs(t))
                .anyMatch(t -> isSame(line, t));
    if (ended) {
      notes.endedByHand(group, line.tenure().orElseThrow());
    }
    return ended;
  }

  private void arrive(Line line) {
    Id<Seat> seat = take(line).orElseGet(() -> newSeat(line));
    Row row = records.find(seat).orElseThrow();
    records.put(row.with("vacant").with("vacant_since"));
    Id<?> id = records.free(Kind.TENURE, prefix + "-" + line.number() + "-held", day.toString());
    Row tenure = line.tenure().orElseThrow();
    records.put(
        Row.of(Kind.TENURE, id.value(), tenure.values())
            .with("seat", seat.value())
            .with("from", day.toString()));
  }

  /**
   * A seat of that role which nobody has: one that was left just now before one that stood empty.
   */
  private Optional<Id<Seat>> take(Line line) {
    for (List<Id<Seat>> seats : List.of(freed, empty)) {
      Optional<Id<Seat>> seat =
          seats.stream().filter(s -> roleOf(s).equals(line.role())).sorted().findFirst();
      if (seat.isPresent()) {
        seats.remove(seat.get());
        return seat;
      }
    }
    return Optional.empty();
  }

  private Id<Seat> newSeat(Line line) {
    Id<?> id = records.free(Kind.SEAT, prefix + "-" + line.number(), day.toString());
    records.put(
        Row.of(Kind.SEAT, id.value(), line.seat().values())
            .with("group", group.value())
            .with("from", day.toString()));
    return Id.seat(id.value());
  }

  /** A line that says itself that nobody has the seat. */
  private void vacancy(Line line) {
    boolean vacant = line.seat().list("vacant").contains("yes");
    Optional<Id<Seat>> stood =
        empty.stream().filter(s -> roleOf(s).equals(line.role())).sorted().findFirst();
    if (stood.isPresent()) {
      empty.remove(stood.get());
      return;
    }
    Optional<Id<Seat>> left = take(line);
    if (left.isPresent()) {
      if (vacant) {
        markVacant(left.get());
      }
      return;
    }
    Id<Seat> seat = newSeat(line);
    if (vacant) {
      markVacant(seat);
    }
  }

  private void vacate(Id<Seat> seat) {
    markVacant(seat);
    notes.nobodyInstead(group, seat);
  }

  private void markVacant(Id<Seat> seat) {
    records.put(
        records
            .find(seat)
            .orElseThrow()
            .with("vacant", "yes")
            .with("vacant_since", day.toString()));
  }

  /** The lines of a committee, by its seats and tenures as they were read. */
  static List<Line> lines(
      String prefix, List<Row> seats, List<Row> tenures, Map<String, Row> people) {
    Map<String, Row> bySeat = new LinkedHashMap<>();
    tenures.forEach(t -> bySeat.put(t.find("seat").orElseThrow(), t));
    List<Line> lines = new ArrayList<>();
    for (Row seat : seats) {
      Optional<Row> tenure = Optional.ofNullable(bySeat.get(seat.id()));
      List<NameKey> names = new ArrayList<>();
      tenure
          .flatMap(t -> t.find("person"))
          .flatMap(p -> Optional.ofNullable(people.get(p)))
          .ifPresent(
              p -> {
                p.find("name").map(NameKey::ofPerson).ifPresent(names::add);
                p.list("other_names").stream().map(NameKey::ofPerson).forEach(names::add);
              });
      lines.add(new Line(seat, tenure, seat.id().substring(prefix.length() + 1), names));
    }
    return lines;
  }
}
