package org.partnershipatlas.register.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.NameKey;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.workbook.cell.PersonCell;

/** What a slip says of seats and of who holds them. */
final class SeatChecks {
  private final Corrections corrections;
  private final RecordChecks records;
  private final SeatsSaid said;

  SeatChecks(Corrections corrections, RecordChecks records, SeatsSaid said) {
    this.corrections = corrections;
    this.records = records;
    this.said = said;
  }

  void read(ReturnedRow row, Comparison compared, Checker by) {
    Id<?> seat = row.records().get(row.records().size() - 1);
    Optional<Id<?>> tenure =
        row.records().stream().filter(id -> id.kind() == Kind.TENURE).findFirst();
    row.records().forEach(id -> corrections.keep(id, row.place("")));
    Id<?> first = tenure.orElse(seat);
    List<SlipColumn> edited = new ArrayList<>(compared.edited());
    boolean respelled =
        tenure.isPresent() && !isHidden(tenure.get()) && respelled(row, tenure.get(), compared);
    if (respelled) {
      edited.remove(SlipList.PERSON);
    }
    if (edited.contains(SlipList.PERSON) && tenure.isPresent() && isHidden(tenure.get())) {
      edited.remove(SlipList.PERSON);
      corrections.ask(
          "slip-name-withheld",
          row.place(SlipList.PERSON.header()),
          "",
          "The holder’s name is withheld, so a name written over it is not taken in.",
          "If somebody else has the seat now, write the name under “" + SlipWords.NOW + "”.");
    }
    Optional<PersonCell> next = next(row, tenure, edited);
    boolean left = row.mark().equals(Optional.of(Mark.LEFT));
    if (tenure.isEmpty() && left) {
      records.wrong(row, seat, by, "the seat is there no longer");
    } else if (left || next.isPresent()) {
      follow(row, tenure, seat, next, by);
      records.remark(row, first, by);
    } else if (edited.contains(SlipList.PERSON) && row.cell(SlipList.PERSON).isEmpty()) {
      records.wrong(row, first, by, "the name was taken out");
    } else if (!edited.isEmpty() || respelled) {
      said.correct(row, tenure, seat, edited);
      row.records().forEach(id -> corrections.checked(id, by, row.place(SlipWords.MARK)));
      records.remark(row, first, by);
    } else if (row.mark().equals(Optional.of(Mark.RIGHT))) {
      records.right(row, compared, by);
      records.remark(row, first, by);
    } else if (row.mark().equals(Optional.of(Mark.WRONG))) {
      records.wrong(row, first, by, "");
    } else {
      records.remark(row, first, by);
    }
  }

  /** Who has the seat now: as written there, or written over a name that stood there. */
  private Optional<PersonCell> next(
      ReturnedRow row, Optional<Id<?>> tenure, List<SlipColumn> edited) {
    String now = row.cell(SlipWords.NOW);
    if (!now.isEmpty()) {
      return Optional.of(PersonCell.read(now));
    }
    String over = row.cell(SlipList.PERSON);
    if (!edited.contains(SlipList.PERSON) || over.isEmpty()) {
      return Optional.empty();
    }
    boolean unnamed = tenure.map(this::isUnnamed).orElse(true);
    PersonCell cell = PersonCell.read(over);
    // A name in place of "held" or of nobody says who holds it; nobody has left.
    return unnamed && cell.state() == PersonCell.State.NAMED ? Optional.empty() : Optional.of(cell);
  }

  private boolean isHidden(Id<?> tenure) {
    Row row = corrections.now(tenure);
    return row.list("name_withheld").contains("yes")
        || row.find("person")
            .map(person -> corrections.now(Id.person(person)))
            .map(person -> person.list("name_withheld").contains("yes"))
            .orElse(false);
  }

  private boolean isUnnamed(Id<?> tenure) {
    Row row = corrections.now(tenure);
    return row.list("person").isEmpty() && row.list("post").isEmpty();
  }

  /** A name that is written a little otherwise is the same person's, spelled right. */
  private boolean respelled(ReturnedRow row, Id<?> tenure, Comparison compared) {
    Optional<Id<?>> person = corrections.now(tenure).find("person").map(Id::person);
    String typed = row.cell(SlipList.PERSON);
    if (!compared.edits("person") || person.isEmpty() || typed.isEmpty()) {
      return false;
    }
    Row before = corrections.now(person.get());
    String name = before.find("name").orElse("");
    NameKey key = NameKey.ofPerson(typed);
    boolean same = key.equals(NameKey.ofPerson(name)) || key.near(NameKey.ofPerson(name));
    if (same) {
      List<String> others = new ArrayList<>(before.list("other_names"));
      others.add(name);
      corrections.set(person.get(), "name", typed, row.place(SlipList.PERSON.header()));
      corrections.set(person.get(), "other_names", others, row.place(SlipList.PERSON.header()));
    }
    return same;
  }

  private void follow(
      ReturnedRow row, Optional<Id<?>> tenure, Id<?> seat, Optional<PersonCell> next, Checker by) {
    Optional<String> day = records.leftOn(row, by);
    if (day.isEmpty()) {
      return;
    }
    if (tenure.isPresent() && records.goesOnAfter(tenure.get(), day.get())) {
      corrections.set(tenure.get(), "to", day.get(), row.place(SlipWords.MARK));
    }
    boolean deputy =
        tenure.isPresent() && corrections.now(tenure.get()).list("capacity").contains("deputy");
    String since = row.cell(SlipWords.LEFT_ON).isEmpty() ? "" : day.get();
    switch (next.map(PersonCell::state).orElse(PersonCell.State.NOT_RECORDED)) {
      case NAMED, HELD, WITHHELD -> said.follow(row, seat, since, deputy);
      case VACANT -> {
        if (!deputy) {
          corrections.set(seat, "vacant", "yes", row.place(SlipWords.NOW));
          corrections.set(seat, "vacant_since", since, row.place(SlipWords.NOW));
        }
      }
      case NOT_RECORDED -> {
        // The seat stays, and nobody says who has it.
      }
    }
    if (next.isPresent()) {
      corrections.checked(seat, by, row.place(SlipWords.MARK));
    }
  }
}
