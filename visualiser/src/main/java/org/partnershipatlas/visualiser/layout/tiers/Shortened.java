package org.partnershipatlas.visualiser.layout.tiers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.visualiser.layout.Card;

/**
 * The same plan in fewer words: a group that stands under its area's name does not say that name
 * again. What a shape is called by those who cannot see it stays whole.
 */
final class Shortened {
  static final String NOTE =
      "Groups are named without the name of their area where that stands above them.";

  private boolean any;

  private Shortened() {}

  /** The plan in fewer words; none where nothing can be left out. */
  static Optional<Plan> of(Plan plan) {
    Shortened shortened = new Shortened();
    List<Section> sections = plan.sections().stream().map(shortened::section).toList();
    List<String> notes = new ArrayList<>(plan.notes());
    notes.add(NOTE);
    return shortened.any
        ? Optional.of(new Plan(sections, plan.nets(), plan.scope(), plan.where(), notes))
        : Optional.empty();
  }

  private Section section(Section section) {
    List<Card> upper = new ArrayList<>();
    Set<String> said = new HashSet<>();
    section.upper().forEach(c -> upper.add(card(c, section.name(), said)));
    List<Set<String>> saidIn = new ArrayList<>();
    section.columns().forEach(c -> saidIn.add(new HashSet<>()));
    List<Place> places = new ArrayList<>();
    for (Place place : section.places()) {
      String area = section.columns().get(place.column()).name();
      places.add(
          place.span() > 1
              ? place
              : new Place(
                  card(place.card(), area, saidIn.get(place.column())),
                  place.row(),
                  place.column(),
                  1));
    }
    return new Section(
        section.id(),
        section.record(),
        section.name(),
        upper,
        section.between(),
        columns(section),
        places,
        section.rows());
  }

  /** What stands in brackets after the name of every area is said once, above them all. */
  private List<Column> columns(Section section) {
    String bracket = bracket(section.name());
    if (bracket.isEmpty()
        || !section.columns().stream().allMatch(c -> bracket(c.name()).equals(bracket))) {
      return section.columns();
    }
    any = true;
    return section.columns().stream().map(c -> named(c, bracket)).toList();
  }

  private static Column named(Column column, String bracket) {
    String name = column.name().substring(0, column.name().length() - bracket.length());
    return new Column(column.id(), column.record(), name, column.nothing(), column.units());
  }

  private static String bracket(String name) {
    int from = name.lastIndexOf(" (");
    return from > 0 && name.endsWith(")") ? name.substring(from) : "";
  }

  /** Two groups of one place never come to be called the same. */
  private Card card(Card card, String area, Set<String> said) {
    String name = without(card.name(), area);
    if (!card.id().startsWith("group:") || name.equals(card.name()) || !said.add(name)) {
      return card;
    }
    any = true;
    return new Card(
        card.id(),
        card.role(),
        card.look(),
        card.record(),
        name,
        card.minor(),
        card.detail(),
        card.seats(),
        card.label(),
        card.emphasis());
  }

  /** A name without the area before it; the whole name where nothing would be left to say. */
  static String without(String name, String area) {
    String before = area.substring(0, area.length() - bracket(area).length()) + " ";
    String rest = name.startsWith(before) ? name.substring(before.length()).strip() : "";
    return rest.isEmpty() || !Character.isLetter(rest.charAt(0))
        ? name
        : Character.toUpperCase(rest.charAt(0)) + rest.substring(1);
  }
}
