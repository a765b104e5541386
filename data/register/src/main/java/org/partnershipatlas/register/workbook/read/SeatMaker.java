package org.partnershipatlas.register.workbook.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.InvalidRecord;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.NameKey;
import org.partnershipatlas.register.workbook.cell.WordCell;

/** Makes records of the rows of a sheet of seats. */
final class SeatMaker {

  private final Book book;
  private final Directory directory;
  private final Naming naming;
  private final Groups groups;
  private final People people;
  private final Tenures tenures;
  private final Map<String, Id<?>> labelled = new HashMap<>();

  SeatMaker(Book book, Directory directory, People people) {
    this.book = book;
    this.directory = directory;
    this.naming = new Naming(book, directory);
    this.groups = new Groups(book, directory);
    this.people = people;
    this.tenures = new Tenures(book, directory, people);
  }

  Naming naming() {
    return naming;
  }

  Tenures tenures() {
    return tenures;
  }

  /** Makes what a row says, whose cells were read without fault; false where it was left out. */
  boolean make(SeatRow row, String groupName) {
    List<String> areas = areas(row);
    Optional<Id<?>> group = groups.find(groupName, areas, row.spot("group", "name"));
    if (group.isEmpty()) {
      return false;
    }
    about(group.get(), row, "group", areas);
    Optional<Id<?>> organisation = organisation(row);
    if (row.role().deputy()) {
      Id<?> table = group.get();
      tenures.later(row, table, organisation, () -> seat(row, table));
      return true;
    }
    if (saysNothing(row)) {
      book.note(
          row.spot("group", "name").sheet(),
          row.row().number(),
          "the row names a group and nothing else; the group was read, and no seat");
      return true;
    }
    Optional<Draft> seat = seat(row, group.get());
    if (seat.isEmpty()) {
      return false;
    }
    fillSeat(seat.get(), row, organisation);
    tenures.of(row, seat.get(), organisation);
    return true;
  }

  private static boolean saysNothing(SeatRow row) {
    for (int i = 0; i < row.columns().size(); i++) {
      String part = row.columns().meaning(i).part();
      boolean passedOver = row.columns().meaning(i).equals(Meaning.NOTHING);
      if (!part.equals("group")
          && !part.equals("area")
          && !passedOver
          && !row.row().cell(i).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private List<String> areas(SeatRow row) {
    Attribute attribute = Kind.GROUP.findAttribute("areas").orElseThrow();
    Spot spot = row.spot("group", "areas");
    List<String> areas =
        naming.resolve(attribute, row.text("group", "areas"), spot, new ArrayList<>());
    String word = row.columns().has("group", "areas") ? spot.column() : "";
    Optional<String> kind = WordCell.find("area kind", word);
    for (String area : areas) {
      Id<?> id = Id.of(Kind.AREA, area);
      if (!book.known().has(id)) {
        Draft draft = directory.draft(id, spot);
        kind.filter(k -> !draft.has("kind")).ifPresent(k -> draft.set("kind", k));
        within(draft, row);
      }
    }
    return areas;
  }

  private void within(Draft area, SeatRow row) {
    Attribute attribute = Kind.AREA.findAttribute("within").orElseThrow();
    Spot spot = row.spot("area", "within");
    List<String> within =
        naming.resolve(attribute, row.text("area", "within"), spot, new ArrayList<>());
    within.removeIf(area.id().value()::equals);
    if (!within.isEmpty()) {
      area.add("within", within);
      within.stream()
          .map(each -> Id.of(Kind.AREA, each))
          .filter(each -> !book.known().has(each))
          .map(each -> directory.draft(each, spot))
          .filter(each -> !each.has("kind") && NameKey.of(spot.column()).text().equals("county"))
          .forEach(each -> each.set("kind", "county"));
    }
  }

  /** Writes the attributes of a part of the row to its record; the first row to say it counts. */
  private void about(Id<?> id, SeatRow row, String part, List<String> areas) {
    about(id, row, part, Set.of(), areas);
  }

  private void about(Id<?> id, SeatRow row, String part, Set<String> without, List<String> areas) {
    Draft draft = directory.draft(id, row.spot(part, "name"));
    if (part.equals("group") && !areas.isEmpty()) {
      put(draft, "areas", areas, row.spot(part, "areas"));
    }
    for (int i = 0; i < row.columns().size(); i++) {
      Meaning meaning = row.columns().meaning(i);
      boolean own =
          meaning.part().equals(part)
              && !meaning.attribute().equals("name")
              && !without.contains(meaning.attribute());
      if (own && !meaning.is("group", "areas")) {
        Spot spot = row.spot(part, meaning.attribute());
        SeatRow.attribute(meaning).ifPresent(a -> put(draft, a.name(), texts(a, row, draft), spot));
        draft.keepAsWritten(spot.column(), row.value(part, meaning.attribute()).asWritten());
      }
    }
  }

  private List<String> texts(Attribute attribute, SeatRow row, Draft draft) {
    String part = draft.kind().word();
    if (attribute.type() != Attribute.Type.REF) {
      return row.list(part, attribute.name());
    }
    Spot spot = row.spot(part, attribute.name());
    List<String> unknown = new ArrayList<>();
    List<String> texts = naming.resolve(attribute, row.text(part, attribute.name()), spot, unknown);
    draft.keepAsWritten(spot.column(), String.join("; ", unknown));
    return texts;
  }

  private void put(Draft draft, String attribute, List<String> texts, Spot spot) {
    if (texts.isEmpty()) {
      return;
    }
    boolean many = draft.kind().findAttribute(attribute).map(Attribute::list).orElse(false);
    if (many) {
      draft.add(attribute, texts);
    } else if (!draft.has(attribute)) {
      draft.set(attribute, texts);
    } else if (!draft.list(attribute).equals(texts)) {
      book.ask(
          "contradiction",
          spot,
          texts.get(0),
          "“"
              + directory.name(draft.id())
              + "” has another "
              + attribute.replace('_', ' ')
              + " in an earlier row (“"
              + draft.list(attribute).get(0)
              + "”), which was kept.",
          "Make the two rows say the same.");
    }
  }

  private Optional<Id<?>> organisation(SeatRow row) {
    String name = row.text("organisation", "name");
    Spot spot = row.spot("organisation", "name");
    if (Tenures.isBlankWord(name)) {
      return Optional.empty();
    }
    Attribute attribute = Kind.TENURE.findAttribute("on_behalf_of").orElseThrow();
    List<String> found = naming.resolve(attribute, name, spot, new ArrayList<>());
    Id<?> id = Id.of(Kind.ORGANISATION, found.get(0));
    if (people.isCouncillors(row)) {
      // The sector is the councillor's; all else is the council's own.
      directory.draft(id, spot).column("sector");
      about(id, row, "organisation", Set.of("sector"), List.of());
    } else {
      about(id, row, "organisation", List.of());
    }
    return Optional.of(id);
  }

  private Optional<Draft> seat(SeatRow row, Id<?> group) {
    String id = row.text("seat", "id");
    String label = row.text("seat", "label");
    Spot spot = row.spot("seat", id.isEmpty() ? "label" : "id");
    String key = group + "|" + NameKey.of(label).text();
    try {
      Optional<Id<?>> there =
          !id.isEmpty()
              ? Optional.of(Id.of(Kind.SEAT, id))
              : Optional.ofNullable(label.isEmpty() ? null : labelled.get(key));
      Draft seat =
          there.flatMap(book::find).orElseGet(() -> newSeat(there, !id.isEmpty(), group, spot));
      if (!seat.list("group").equals(List.of(group.value()))) {
        book.fault(
            "seat-on-two-groups",
            spot,
            id,
            "The seat “" + id + "” stands on another group in an earlier row.",
            "Give the two seats different ids.");
        return Optional.empty();
      }
      if (!label.isEmpty()) {
        seat.set("label", label);
        labelled.put(key, seat.id());
      }
      return Optional.of(seat);
    } catch (InvalidRecord bad) {
      book.fault("id", spot, id, String.valueOf(bad.getMessage()), bad.mend());
      return Optional.empty();
    }
  }

  private Draft newSeat(Optional<Id<?>> id, boolean stated, Id<?> group, Spot spot) {
    Id<?> made = id.orElseGet(() -> directory.slugs().numbered(Kind.SEAT, group.value() + "-"));
    directory.slugs().take(made);
    Draft seat = new Draft(made, stated, spot);
    seat.set("group", group.value());
    book.put(seat);
    return seat;
  }

  /** A word that is no role may be a slip of the hand; who speaks and who attends hangs on it. */
  private void otherRole(SeatRow row) {
    if (!row.role().role().equals("other")) {
      return;
    }
    Spot spot = row.spot("seat", "role");
    String typed = row.text("seat", "role");
    Optional<String> near = WordCell.findNear(Kind.SEAT.findAttribute("role").orElseThrow(), typed);
    if (near.isEmpty()) {
      book.sayOnce(
          spot.sheet(),
          "“"
              + typed
              + "” in “"
              + spot.column()
              + "” is not in the list of words and was read as “other”; what was written is kept",
          spot.row());
      return;
    }
    book.ask(
        "word",
        spot,
        typed,
        "Did you mean “" + near.get() + "”? It was read as “other”; what was written is kept.",
        "Write “" + near.get() + "” in the sheet, or change the role of the seat afterwards.");
  }

  private void fillSeat(Draft seat, SeatRow row, Optional<Id<?>> organisation) {
    seat.column("role");
    if (!row.role().role().isEmpty()) {
      put(seat, "role", List.of(row.role().role()), row.spot("seat", "role"));
      if (!row.role().plain()) {
        seat.keep("role as written", row.text("seat", "role"));
        otherRole(row);
      }
    }
    row.role().sector().ifPresent(sector -> seat.set("reserved_for_sector", sector));
    row.role().route().ifPresent(route -> seat.set("route", route));
    new Reserving(book, directory, naming).fill(seat, row, organisation);
    for (int i = 0; i < row.columns().size(); i++) {
      Meaning meaning = row.columns().meaning(i);
      if (meaning.part().equals("seat") && !Reserving.isItsOwn(meaning.attribute())) {
        Spot spot = row.spot("seat", meaning.attribute());
        SeatRow.attribute(meaning).ifPresent(a -> put(seat, a.name(), texts(a, row, seat), spot));
        seat.keepAsWritten(spot.column(), row.value("seat", meaning.attribute()).asWritten());
      }
    }
  }
}
