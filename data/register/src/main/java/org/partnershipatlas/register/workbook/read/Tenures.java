package org.partnershipatlas.register.workbook.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.NameKey;
import org.partnershipatlas.register.workbook.cell.DateCell;
import org.partnershipatlas.register.workbook.cell.PersonCell;
import org.partnershipatlas.register.workbook.cell.YesNoCell;

/** Who holds the seats of a sheet, and who deputises. */
final class Tenures {

  /** What a row made, for a deputy's row further down to find its seat by. */
  private record Held(Id<?> group, Draft seat, List<String> names, Optional<Id<?>> organisation) {}

  /** A deputy's row, kept until all seats are there; {@code above} is the seat of the row above. */
  private record Later(
      SeatRow row,
      Id<?> group,
      Optional<Id<?>> organisation,
      Optional<Held> above,
      Supplier<Optional<Draft>> ownSeat) {}

  private static final Pattern VACANT_TOO = Pattern.compile("(?i)\\bvacan(?:t|cy|cies)\\b");

  private final Book book;
  private final Directory directory;
  private final People people;
  private final List<Held> held = new ArrayList<>();
  private final List<Later> later = new ArrayList<>();

  Tenures(Book book, Directory directory, People people) {
    this.book = book;
    this.directory = directory;
    this.people = people;
  }

  /** Whether a cell where an organisation is expected names none. */
  static boolean isBlankWord(String text) {
    return PersonCell.isNone(text);
  }

  /** Makes the tenures of a row on its seat. */
  void of(SeatRow row, Draft seat, Optional<Id<?>> organisation) {
    held.add(
        new Held(
            Id.of(Kind.GROUP, seat.list("group").get(0)),
            seat,
            row.person().names(),
            organisation));
    Optional<Id<?>> post = post(row);
    switch (row.person().state()) {
      case NAMED -> {
        if (row.person().names().size() > 1) {
          book.note(
              row.spot("person", "name").sheet(),
              row.row().number(),
              "several names in one cell were read as sharing the seat");
        }
        for (String name : row.person().names()) {
          severalInOne(row, name);
          named(row, seat, name, organisation);
        }
      }
      case HELD -> holder(row, seat, organisation);
      case WITHHELD -> holder(row, seat, organisation).set("name_withheld", "yes");
      case VACANT -> vacant(row, seat);
      case NOT_RECORDED -> notRecorded(row, seat, organisation, post);
    }
    deputyCell(row, seat);
  }

  private void named(SeatRow row, Draft seat, String name, Optional<Id<?>> organisation) {
    Spot spot = row.spot("person", "name");
    Id<?> person = people.person(name, organisation, spot);
    Draft tenure = holder(row, seat, organisation);
    tenure.set("person", person.value());
    if (!row.person().rest().isEmpty()) {
      tenure.set("note", row.person().rest());
    }
    row.list("person", "public_office").forEach(yes -> about(person, spot, "public_office", yes));
    row.list("person", "name_agreed").forEach(yes -> about(person, spot, "name_agreed", yes));
    row.list("person", "name_withheld").forEach(yes -> about(person, spot, "name_withheld", yes));
    if (people.isCouncillors(row) && organisation.isPresent()) {
      people.councillor(person, organisation.get(), spot);
    }
    contacts(row, directory.draft(person, spot), organisation);
  }

  /** "Bell, Jo" is one person; with more commas than that it may be a whole membership. */
  private void severalInOne(SeatRow row, String name) {
    if (VACANT_TOO.matcher(name).find()) {
      book.ask(
          "vacant-or-held",
          row.spot("person", "name"),
          name,
          "“" + name + "” names somebody and says vacant; it was read as the name of a holder.",
          "Leave the name alone in the cell, with the end in a column “To”; or write vacant.");
    }
    if (name.chars().filter(c -> c == ',').count() > 1) {
      book.ask(
          "several-people",
          row.spot("person", "name"),
          name,
          "“" + name + "” may be several people; it was read as the name of one.",
          "Give each a row of their own, or part them by semicolons.");
    }
  }

  private void about(Id<?> person, Spot spot, String attribute, String value) {
    directory.draft(person, spot).set(attribute, value);
  }

  private Optional<Id<?>> post(SeatRow row) {
    String post = row.text("person", "post");
    if (isBlankWord(post)) {
      return Optional.empty();
    }
    List<Id<?>> found = directory.look(List.of(Kind.POST), post);
    return Optional.of(
        found.isEmpty()
            ? directory.create(Kind.POST, post, row.spot("person", "post"))
            : found.get(0));
  }

  private Draft holder(SeatRow row, Draft seat, Optional<Id<?>> organisation) {
    Draft tenure = tenure(seat, row.spot("person", "name"));
    organisation.ifPresent(body -> tenure.set("on_behalf_of", body.value()));
    post(row).ifPresent(post -> tenure.set("post", post.value()));
    tenure.set("from", row.list("tenure", "from"));
    tenure.set("to", row.value("tenure", "to", row.value("tenure", "until", "")));
    for (String date : List.of("term_ends", "last_consulted", "last_reported_back")) {
      tenure.set(date, row.list("tenure", date));
    }
    keepExtras(row, tenure);
    return tenure;
  }

  private Draft tenure(Draft seat, Spot spot) {
    Id<?> id = directory.slugs().numbered(Kind.TENURE, seat.id().value() + "-t");
    Draft tenure = new Draft(id, false, spot);
    tenure.set("seat", seat.id().value());
    book.put(tenure);
    return tenure;
  }

  private void vacant(SeatRow row, Draft seat) {
    seat.set("vacant", "yes");
    String rest = row.person().rest();
    Optional<DateCell> since = DateCell.read(rest, false).filter(date -> !date.iso().isEmpty());
    since.ifPresent(date -> seat.set("vacant_since", date.iso()));
    if (since.isEmpty() && !rest.isEmpty()) {
      seat.keep("vacancy as written", rest);
    }
    List<String> from = row.list("tenure", "from");
    boolean meansSince = since.isEmpty() && row.list("seat", "vacant_since").isEmpty();
    if (!from.isEmpty() && meansSince) {
      seat.set("vacant_since", from);
      book.sayOnce(
          row.spot("tenure", "from").sheet(),
          "the start date of a vacant seat was read as the day since when it is vacant",
          row.row().number());
    }
    keepDates(row, seat, !meansSince);
    keepExtras(row, seat);
  }

  private void notRecorded(
      SeatRow row, Draft seat, Optional<Id<?>> organisation, Optional<Id<?>> post) {
    boolean listed = !row.hasPersonColumn() && organisation.isPresent();
    if (listed || post.isPresent()) {
      holder(row, seat, organisation);
    } else {
      keepDates(row, seat, true);
      keepExtras(row, seat);
    }
  }

  /** Dates of a holder who is not there are kept, not guessed at. */
  private void keepDates(SeatRow row, Draft seat, boolean fromToo) {
    for (String date :
        List.of("from", "to", "until", "term_ends", "last_consulted", "last_reported_back")) {
      String text = row.text("tenure", date);
      if (!text.isEmpty() && (fromToo || !date.equals("from"))) {
        seat.keepAsWritten(row.spot("tenure", date).column(), text);
      }
    }
  }

  private void keepExtras(SeatRow row, Draft draft) {
    for (int i = 0; i < row.columns().size(); i++) {
      Meaning meaning = row.columns().meaning(i);
      boolean theirs =
          meaning.part().equals(Meaning.CONTACT) && row.person().state() == PersonCell.State.NAMED;
      if (meaning.kept() && !theirs) {
        draft.keep(meaning.attribute(), row.row().cell(i));
      }
    }
  }

  private void contacts(SeatRow row, Draft person, Optional<Id<?>> organisation) {
    for (int i = 0; i < row.columns().size(); i++) {
      Meaning meaning = row.columns().meaning(i);
      if (meaning.part().equals(Meaning.CONTACT) && !row.row().cell(i).isEmpty()) {
        boolean bodys = row.columns().ofOrganisation(i) && organisation.isPresent();
        Draft owner =
            bodys ? directory.draft(organisation.get(), row.spot("organisation", "name")) : person;
        owner.keep(meaning.attribute(), row.row().cell(i));
      }
    }
  }

  private void deputyCell(SeatRow row, Draft seat) {
    String text = row.text("deputy", "name");
    Spot spot = row.spot("deputy", "name");
    Optional<String> yesNo = YesNoCell.find(text);
    PersonCell cell = PersonCell.read(text);
    if (yesNo.isPresent()) {
      seat.keep("deputy as written", text);
      if (yesNo.get().equals("yes")) {
        tenure(seat, spot).set("capacity", "deputy");
      }
    } else if (cell.state() == PersonCell.State.NAMED) {
      Optional<Id<?>> body = deputyBody(row);
      for (String name : cell.names()) {
        Draft deputy = tenure(seat, spot);
        deputy.set("capacity", "deputy");
        deputy.set("person", people.person(name, body, spot).value());
        body.ifPresent(its -> deputy.set("on_behalf_of", its.value()));
      }
    } else if (cell.state() == PersonCell.State.HELD || cell.state() == PersonCell.State.WITHHELD) {
      Draft deputy = tenure(seat, spot);
      deputy.set("capacity", "deputy");
      if (cell.state() == PersonCell.State.WITHHELD) {
        deputy.set("name_withheld", "yes");
      }
    }
  }

  private Optional<Id<?>> deputyBody(SeatRow row) {
    String name = row.text("deputy", "organisation");
    if (isBlankWord(name)) {
      return Optional.empty();
    }
    List<Id<?>> found = directory.look(List.of(Kind.ORGANISATION), name);
    return Optional.of(
        found.isEmpty()
            ? directory.create(Kind.ORGANISATION, name, row.spot("deputy", "organisation"))
            : found.get(0));
  }

  /**
   * A row of its own for a deputy joins the seat of whom it names, of its organisation, or above.
   */
  void later(
      SeatRow row, Id<?> group, Optional<Id<?>> organisation, Supplier<Optional<Draft>> ownSeat) {
    Optional<Held> above =
        Optional.of(held)
            .filter(rows -> !rows.isEmpty())
            .map(rows -> rows.get(rows.size() - 1))
            .filter(last -> last.group().equals(group));
    later.add(new Later(row, group, organisation, above, ownSeat));
  }

  /** Joins the deputies of a sheet to the seats that are now all there. */
  void finish() {
    later.forEach(this::deputyRow);
    later.clear();
  }

  private void deputyRow(Later each) {
    SeatRow row = each.row();
    Optional<Id<?>> organisation = each.organisation();
    Optional<Held> principal = principal(each);
    Spot spot = row.spot("seat", "role");
    Optional<Draft> place = principal.map(Held::seat);
    if (place.isEmpty()) {
      book.ask(
          "deputy-of-whom",
          spot,
          row.text("seat", "role"),
          "It cannot be told whose deputy this is, so it stands as a seat in which only a deputy is"
              + " recorded.",
          "Write whose: “Deputy for Jane Smith”; or put the name into a column “deputy”.");
      place = each.ownSeat().get();
    }
    if (place.isEmpty()) {
      return;
    }
    Draft seat = place.get();
    switch (row.person().state()) {
      case NAMED -> {
        for (String name : row.person().names()) {
          Draft deputy = holder(row, seat, organisation);
          deputy.set("capacity", "deputy");
          Id<?> person = people.person(name, organisation, spot);
          deputy.set("person", person.value());
          contacts(row, directory.draft(person, spot), organisation);
        }
      }
      case HELD -> holder(row, seat, organisation).set("capacity", "deputy");
      case WITHHELD -> {
        Draft deputy = holder(row, seat, organisation);
        deputy.set("capacity", "deputy");
        deputy.set("name_withheld", "yes");
      }
      default ->
          book.note(
              spot.sheet(), row.row().number(), "a deputy who is not named was left unrecorded");
    }
  }

  private Optional<Held> principal(Later each) {
    List<Held> here = held.stream().filter(seat -> seat.group().equals(each.group())).toList();
    String whom = each.row().role().deputyFor();
    if (!whom.isEmpty()) {
      return only(here.stream().filter(seat -> isOf(seat, whom)).toList());
    }
    if (each.organisation().isPresent()) {
      List<Held> same =
          here.stream().filter(seat -> seat.organisation().equals(each.organisation())).toList();
      return same.size() == 1 ? only(same) : each.above().filter(same::contains);
    }
    each.above()
        .ifPresent(
            seat ->
                book.note(
                    each.row().spot("seat", "role").sheet(),
                    each.row().row().number(),
                    "read as the deputy for the seat in the row above"));
    return each.above();
  }

  private boolean isOf(Held seat, String whom) {
    NameKey key = NameKey.ofPerson(whom);
    boolean named = seat.names().stream().anyMatch(name -> NameKey.ofPerson(name).equals(key));
    return named
        || seat.organisation()
            .map(body -> NameKey.of(directory.name(body)).equals(NameKey.of(whom)))
            .orElse(false);
  }

  private static Optional<Held> only(List<Held> found) {
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
