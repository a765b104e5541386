package org.partnershipatlas.register.workbook.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.register.workbook.cell.ListCell;
import org.partnershipatlas.register.workbook.cell.PersonCell;
import org.partnershipatlas.register.workbook.cell.WordCell;

/**
 * For whom a seat is reserved and for whom it speaks.
 *
 * <p>Columns of sector, field, community and organisation describe the holder's organisation where
 * somebody holds the seat. Where the seat is vacant, or nobody says who holds it, there is no
 * holder to describe, and they say whose the seat is.
 */
final class Reserving {

  private static final Set<String> OWN =
      Set.of(
          "id",
          "label",
          "role",
          "reserved_for",
          "reserved_for_field",
          "reserved_for_community",
          "reserved_for_area",
          "speaks_for");

  private static final Map<String, Kind> OF_ONE_KIND =
      Map.of(
          "reserved_for_field", Kind.FIELD,
          "reserved_for_community", Kind.COMMUNITY,
          "reserved_for_area", Kind.AREA);

  private final Book book;
  private final Directory directory;
  private final Naming naming;

  Reserving(Book book, Directory directory, Naming naming) {
    this.book = book;
    this.directory = directory;
    this.naming = naming;
  }

  /** Whether a column of the seat is read here. */
  static boolean isItsOwn(String attribute) {
    return OWN.contains(attribute);
  }

  void fill(Draft seat, SeatRow row, Optional<Id<?>> organisation) {
    reservedFor(seat, row);
    OF_ONE_KIND.forEach(
        (attribute, kind) -> {
          Spot spot = row.spot("seat", attribute);
          for (String name : ListCell.split(row.text("seat", attribute))) {
            seat.add("reserved_for", List.of(one(kind, name, spot).toString()));
          }
        });
    speaksFor(seat, row);
    if (isEmpty(row)) {
      describedByItsRow(seat, row, organisation);
    }
  }

  private static boolean isEmpty(SeatRow row) {
    boolean nobody =
        row.person().state() == PersonCell.State.VACANT
            || row.person().state() == PersonCell.State.NOT_RECORDED;
    boolean vacant = row.list("seat", "vacant").contains("yes");
    return vacant || (nobody && row.hasPersonColumn());
  }

  private void reservedFor(Draft seat, SeatRow row) {
    List<String> names = new ArrayList<>();
    for (String text : ListCell.split(row.text("seat", "reserved_for"))) {
      Optional<String> sector = WordCell.find("sector", text);
      if (sector.isPresent()) {
        seat.set("reserved_for_sector", sector.get());
      } else {
        names.add(text);
      }
    }
    refs(seat, row, "reserved_for", names);
  }

  /** A seat cannot speak for a whole sector in one word: the network that carries it has a name. */
  private void speaksFor(Draft seat, SeatRow row) {
    List<String> names = new ArrayList<>();
    Spot spot = row.spot("seat", "speaks_for");
    Attribute attribute = Kind.SEAT.findAttribute("speaks_for").orElseThrow();
    for (String text : ListCell.split(row.text("seat", "speaks_for"))) {
      boolean known = !directory.look(Naming.kinds(attribute), text).isEmpty();
      if (!known && WordCell.find("sector", text).isPresent()) {
        seat.keepAsWritten(spot.column(), text);
        book.sayOnce(
            spot.sheet(),
            "“"
                + text
                + "” in “"
                + spot.column()
                + "” is a whole sector and was kept as it came;"
                + " name the forum or network through which the seat speaks for it",
            spot.row());
      } else {
        names.add(text);
      }
    }
    refs(seat, row, "speaks_for", names);
  }

  private void refs(Draft seat, SeatRow row, String attribute, List<String> names) {
    Spot spot = row.spot("seat", attribute);
    Attribute found = Kind.SEAT.findAttribute(attribute).orElseThrow();
    List<String> unknown = new ArrayList<>();
    List<String> refs = naming.resolve(found, ListCell.join(names), spot, unknown);
    if (!refs.isEmpty()) {
      seat.add(attribute, refs);
    }
    seat.keepAsWritten(spot.column(), String.join("; ", unknown));
  }

  private void describedByItsRow(Draft seat, SeatRow row, Optional<Id<?>> organisation) {
    String sector = row.value("organisation", "sector", "");
    List<String> before = seat.list("reserved_for");
    boolean said = !before.isEmpty() || seat.has("reserved_for_sector");
    List<String> refs = new ArrayList<>();
    if (!said) {
      organisation.ifPresent(body -> refs.add(body.toString()));
      if (organisation.isEmpty()) {
        describe(row, "fields", Kind.FIELD, refs);
        describe(row, "communities", Kind.COMMUNITY, refs);
      }
    }
    boolean bySector = !said && organisation.isEmpty() && !sector.isEmpty();
    if (bySector) {
      seat.set("reserved_for_sector", sector);
    }
    if (!refs.isEmpty()) {
      seat.add("reserved_for", refs);
    }
    if (bySector || !refs.isEmpty()) {
      book.sayOnce(
          row.spot("seat", "role").sheet(),
          "an empty seat with an organisation, sector, field or community beside it was read as"
              + " reserved for that",
          row.row().number());
    } else if (said && organisation.isPresent()) {
      seat.keepAsWritten(
          row.spot("organisation", "name").column(), row.text("organisation", "name"));
    }
  }

  private void describe(SeatRow row, String attribute, Kind kind, List<String> refs) {
    Spot spot = row.spot("organisation", attribute);
    ListCell.split(row.text("organisation", attribute))
        .forEach(name -> refs.add(one(kind, name, spot).toString()));
  }

  private Id<?> one(Kind kind, String name, Spot spot) {
    List<Id<?>> found = directory.look(List.of(kind), name);
    return found.isEmpty() ? directory.create(kind, name, spot) : found.get(0);
  }
}
