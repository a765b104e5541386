package org.partnershipatlas.api.service.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partnershipatlas.api.service.Titles;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.model.Affiliation;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.model.SeatRole;
import org.partnershipatlas.model.Tenure;
import org.partnershipatlas.model.TenureCapacity;

/**
 * The parts that one person alone plays and whose name is kept back: a role on a group, or a post
 * at an organisation. Whoever knows the group knows who is meant, though nobody is named.
 */
public final class SoleParts {
  private static final int SHOWN = 3;

  private final Network shown;
  private final Network whole;
  // Who plays each part; a holder who is not known is somebody too, and never the same twice.
  private final Map<Part, List<Optional<Id<Person>>>> players = new HashMap<>();

  /** A role or a post, and where. */
  private record Part(boolean seat, String role, String place) {
    /** Roles on groups come first: they are what a reader of a partnership knows. */
    static final Comparator<Part> ORDER =
        Comparator.comparing((Part part) -> !part.seat())
            .thenComparing(Part::place)
            .thenComparing(Part::role);

    String text() {
      return role + (seat ? " on " : " at ") + place;
    }
  }

  private SoleParts(Network shown, Network whole) {
    this.shown = shown;
    this.whole = whole;
  }

  /** What a reader is to be warned of; nothing where all are named, or nobody is told of. */
  public static List<String> warnings(View view) {
    if (view.names() != Names.ROLES_ONLY && view.names() != Names.AGREED) {
      return List.of();
    }
    List<String> parts = list(view.network(), view.source().network());
    return parts.isEmpty() ? List.of() : List.of(sentence(parts));
  }

  /**
   * The parts by their words, in order, such as <em>chair on Compact Hub</em>.
   *
   * @param shown what a reader sees, with names kept back
   * @param whole the same with all names
   */
  static List<String> list(Network shown, Network whole) {
    SoleParts parts = new SoleParts(shown, whole);
    shown.current(Tenure.class).forEach(parts::seated);
    shown.current(Affiliation.class).forEach(parts::posted);
    return parts.players.entrySet().stream()
        .filter(entry -> entry.getValue().size() == 1)
        .filter(entry -> entry.getValue().get(0).filter(parts::keptBack).isPresent())
        .map(Map.Entry::getKey)
        .sorted(Part.ORDER)
        .map(Part::text)
        .toList();
  }

  private void seated(Tenure tenure) {
    shown
        .find(tenure.seat())
        .ifPresent(
            seat -> {
              boolean deputy = tenure.capacity().equals(Optional.of(TenureCapacity.DEPUTY));
              String role = seat.role().map(SeatRole::word).orElse("member");
              String part = deputy ? "deputy for " + role : role;
              add(new Part(true, part, Titles.of(shown, seat.group())), tenure.person());
            });
  }

  private void posted(Affiliation affiliation) {
    affiliation
        .postTitle()
        .ifPresent(
            title ->
                add(
                    new Part(false, title, Titles.of(shown, affiliation.organisation())),
                    Optional.of(affiliation.person())));
  }

  private void add(Part part, Optional<Id<Person>> who) {
    List<Optional<Id<Person>>> all = players.computeIfAbsent(part, none -> new ArrayList<>(1));
    if (who.isEmpty() || !all.contains(who)) {
      all.add(who);
    }
  }

  /** Whether the register knows the name and the reader is not told it. */
  private boolean keptBack(Id<Person> id) {
    Optional<String> name = whole.find(id).flatMap(Person::name);
    return name.isPresent() && !name.equals(shown.find(id).flatMap(Person::name));
  }

  private static String sentence(List<String> parts) {
    String examples = parts.stream().limit(SHOWN).collect(Collectors.joining("; "));
    return parts.size() == 1
        ? "One role or post here has one known holder, so whoever knows it can tell who is meant"
            + " though no name is given: "
            + examples
            + "."
        : parts.size()
            + " roles and posts here have one known holder each, so whoever knows them can tell who is"
            + " meant though no name is given"
            + (parts.size() > SHOWN ? ", such as " : ": ")
            + examples
            + ".";
  }
}
