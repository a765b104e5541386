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
public final class Shortened {
  public static final String NOTE =
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
    List<String> names = new ArrayList<>(List.of(section.name()));
    section.columns().forEach(c -> names.add(c.name()));
    String bracket = AreaNames.bracket(names);
    if (bracket.isEmpty()) {
      return section.columns();
    }
    any = true;
    return section.columns().stream()
        .map(
            c ->
                new Column(
                    c.id(), c.record(), AreaNames.plain(c.name(), bracket), c.nothing(), c.units()))
        .toList();
  }

  /** Two groups of one place never come to be called the same. */
  private Card card(Card card, String area, Set<String> said) {
    String name = AreaNames.without(card.name(), area);
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
}
