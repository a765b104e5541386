package org.partnershipatlas.visualiser.layout.around;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.GroupKind;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.Sector;
import org.partnershipatlas.visualiser.layout.Card;
import org.partnershipatlas.visualiser.layout.SeatLook;
import org.partnershipatlas.visualiser.scene.BoxRole;
import org.partnershipatlas.visualiser.scene.Look;

/** What the boxes around a record say. */
final class RecordCards {
  private final Network network;

  RecordCards(Network network) {
    this.network = network;
  }

  Card centre(String id) {
    return card(id, "", true);
  }

  /** The card of a record, with the part that it plays at the one it hangs on. */
  Card card(String id, String part) {
    return card(id, part, false);
  }

  private Card card(String text, String part, boolean centre) {
    Id<?> id = Id.parse(text);
    AtlasRecord entry = network.get(id);
    if (entry instanceof Seat seat) {
      return seat(seat, centre);
    }
    Set<String> details = new LinkedHashSet<>();
    details.add(part);
    Map<Look, Integer> seats = Map.of();
    if (entry instanceof Group group) {
      details.add(group.kind().filter(k -> k != GroupKind.OTHER).map(GroupKind::word).orElse(""));
      seats = SeatLook.count(network, group.id());
    } else if (entry instanceof Organisation body) {
      details.add(body.sector().map(RecordCards::sector).orElse("sector not recorded"));
    }
    details.remove("");
    String name = network.name(id);
    String detail = String.join(" · ", details);
    String label = name + (detail.isEmpty() ? "" : ", " + detail) + ", " + id.kind().word();
    return new Card(text, role(entry), look(entry), text, name, "", detail, seats, label, centre);
  }

  private Card seat(Seat seat, boolean centre) {
    Look look = SeatLook.of(network, seat);
    String name = SeatRelations.name(seat);
    String detail = seat.reservedForSector().map(s -> "for the " + sector(s)).orElse("");
    String label =
        name
            + " on "
            + network.name(seat.group())
            + (detail.isEmpty() ? "" : ", " + detail)
            + ", "
            + look.meaning();
    return new Card(
        seat.id().toString(),
        BoxRole.SEAT,
        look,
        seat.id().toString(),
        name,
        "",
        detail,
        Map.of(look, 1),
        label,
        centre);
  }

  private static String sector(Sector sector) {
    return sector == Sector.ELECTED_MEMBERS ? sector.word() : sector.word() + " sector";
  }

  private static BoxRole role(AtlasRecord entry) {
    return switch (entry.recordKind()) {
      case PERSON -> knownPerson(entry) ? BoxRole.PERSON : BoxRole.SEAT;
      case POST -> BoxRole.POST;
      case ORGANISATION -> BoxRole.ORGANISATION;
      case AREA -> BoxRole.AREA;
      default -> BoxRole.GROUP;
    };
  }

  private static Look look(AtlasRecord entry) {
    if (entry.recordKind() != Kind.PERSON) {
      return Look.PLAIN;
    }
    Person person = (Person) entry;
    if (person.nameWithheld().orElse(false)) {
      return Look.WITHHELD;
    }
    return person.name().isPresent() ? Look.PLAIN : Look.NOT_KNOWN;
  }

  /** One whose name is not known does not look like a person; one whose name is withheld does. */
  private static boolean knownPerson(AtlasRecord entry) {
    return look(entry) != Look.NOT_KNOWN;
  }
}
