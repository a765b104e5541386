package org.partnershipatlas.visualiser.layout.dependence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.partnershipatlas.visualiser.Leaving;
import org.partnershipatlas.visualiser.layout.Card;
import org.partnershipatlas.visualiser.scene.BoxRole;
import org.partnershipatlas.visualiser.scene.Look;

/** What the boxes around a leaver say. */
final class PartCards {
  /** How many cards of one kind are drawn before the rest are counted. */
  static final int MOST = 12;

  private PartCards() {}

  static Card card(Leaving.Part part, String id, boolean emphasis) {
    BoxRole role =
        switch (part.record().kind()) {
          case PERSON -> BoxRole.PERSON;
          case POST -> BoxRole.POST;
          case ORGANISATION -> BoxRole.ORGANISATION;
          case AREA -> BoxRole.AREA;
          case SEAT, TENURE -> BoxRole.SEAT;
          default -> BoxRole.GROUP;
        };
    String label = part.name() + (part.detail().isEmpty() ? "" : ", " + part.detail());
    return new Card(
        id,
        role,
        Look.PLAIN,
        part.record().toString(),
        part.name(),
        "",
        part.detail(),
        Map.of(),
        label,
        emphasis);
  }

  /** A seat as it is left. */
  static Card seat(Leaving.Seat seat, String id) {
    String detail =
        seat.seat().detail().isEmpty() ? seat.told() : seat.seat().detail() + " · " + seat.told();
    String label = seat.seat().name() + ", " + detail;
    return new Card(
        id,
        BoxRole.SEAT,
        seat.then(),
        seat.seat().record().toString(),
        seat.seat().name(),
        "",
        detail,
        Map.of(),
        label,
        false);
  }

  /** The first cards, and a last one that counts the others. */
  static List<Card> cut(List<Card> cards, String id, String what) {
    if (cards.size() <= MOST) {
      return cards;
    }
    List<Card> some = new ArrayList<>(cards.subList(0, MOST - 1));
    String text = (cards.size() - some.size()) + " more, " + what;
    some.add(
        new Card(id + "/more", BoxRole.MORE, Look.PLAIN, "", text, "", "", Map.of(), text, false));
    return some;
  }
}
