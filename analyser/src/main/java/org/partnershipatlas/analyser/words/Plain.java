package org.partnershipatlas.analyser.words;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Labels;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatRole;

/** Small parts of plain sentences: names, numbers, dates, lists. */
final class Plain {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
  private static final int MOST = 5;
  private final Network network;

  Plain(Network network) {
    this.network = network;
  }

  /** What a sentence calls a record. */
  String name(Id<?> id) {
    if (id.kind() == Kind.SEAT) {
      return network.find(Id.seat(id.value())).map(this::seat).orElse("a seat");
    }
    if (id.kind() == Kind.TENURE) {
      return "a holder who is not known";
    }
    String name = network.name(id);
    if (name.equals(Labels.WITHHELD)) {
      return id.kind() == Kind.PERSON
          ? "a person whose name is withheld"
          : "an organisation whose name is withheld";
    }
    return name;
  }

  /** A seat by its label, else by its role and reservation: <em>a champion's seat</em>. */
  String seat(Seat seat) {
    if (seat.label().isPresent()) {
      return "the seat “" + seat.label().get() + "”";
    }
    String kept = seat.reservedForSector().map(s -> sector(s.word()) + " ").orElse("");
    String role =
        seat.role().filter(r -> r != SeatRole.OTHER).map(r -> r.word() + "'s ").orElse("");
    return article(kept + role + "seat");
  }

  /** A seat on its group. */
  String seatOn(Id<?> seat, Id<?> group) {
    return name(seat) + " on " + the(group);
  }

  /** A group's name. */
  String the(Id<?> group) {
    return network.find(Id.group(group.value())).map(Group::name).orElse(name(group));
  }

  static String sector(String word) {
    return switch (word) {
      case "third" -> "third-sector";
      case "public" -> "public-sector";
      case "private" -> "private-sector";
      case "elected members" -> "elected members'";
      default -> word;
    };
  }

  /** A sector as a sentence calls it: <em>the third sector</em>. */
  static String theSector(String word) {
    return word.equals("elected members") ? word : "the " + word + " sector";
  }

  static String article(String noun) {
    return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
  }

  /** A list of names; a long one is cut, with how many more there are. */
  String names(Collection<? extends Id<?>> ids) {
    List<String> names = ids.stream().map(this::name).distinct().sorted().toList();
    if (names.size() <= MOST) {
      return and(names);
    }
    int more = names.size() - (MOST - 1);
    List<String> some = new ArrayList<>(names.subList(0, MOST - 1));
    some.add(more + " others");
    return and(some);
  }

  static String and(List<String> parts) {
    return switch (parts.size()) {
      case 0 -> "";
      case 1 -> parts.get(0);
      default ->
          String.join(", ", parts.subList(0, parts.size() - 1))
              + " and "
              + parts.get(parts.size() - 1);
    };
  }

  /** A number with its noun, in the singular or the plural. */
  static String count(long number, String one, String many) {
    return String.format(Locale.UK, "%,d", number) + " " + (number == 1 ? one : many);
  }

  static String count(long number, String noun) {
    return count(number, noun, noun + "s");
  }

  /** A date as precise as it is: 17 May 2004, May 2004, 2004. */
  static String date(PartialDate date) {
    if (date.month() == 0) {
      return Integer.toString(date.year());
    }
    return date.earliest().format(date.day() == 0 ? MONTH : DAY);
  }

  static String on(String iso) {
    PartialDate date = PartialDate.parse(iso);
    return (date.day() == 0 ? "in " : "on ") + date(date);
  }

  static String since(String iso) {
    return "since " + date(PartialDate.parse(iso));
  }

  Optional<Group> group(Id<?> id) {
    return network.find(Id.group(id.value()));
  }

  static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
