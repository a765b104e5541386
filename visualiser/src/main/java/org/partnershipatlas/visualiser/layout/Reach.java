package org.partnershipatlas.visualiser.layout;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.CompletenessKind;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.Tenure;

/** How far the facts of a picture reach, and where they come from, each in one line. */
public final class Reach {
  private static final int LONGEST = 70;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

  private Reach() {}

  /** The day that a picture holds for. */
  public static String date(Network network) {
    return "As at " + network.day().format(DAY);
  }

  /** How many of the groups are marked complete, and how many seats were lately checked. */
  public static String line(Network network, Collection<Group> groups) {
    if (groups.isEmpty()) {
      return "No group is recorded";
    }
    long complete =
        groups.stream()
            .filter(g -> network.grounds().isComplete(CompletenessKind.SEATS_OF_A_GROUP, g.id()))
            .count();
    String first =
        complete == 0
            ? "No group is marked complete"
            : complete
                + " of "
                + groups.size()
                + (groups.size() == 1 ? " group" : " groups")
                + " marked complete";
    return first + "; " + checked(network, groups);
  }

  private static String checked(Network network, Collection<Group> groups) {
    List<Seat> seats =
        groups.stream().flatMap(g -> network.seating().seatsOn(g.id()).stream()).toList();
    if (seats.isEmpty()) {
      return "no seat is recorded";
    }
    if (seats.stream().allMatch(s -> s.about().lastChecked().isEmpty())) {
      return "no seat says when it was last checked";
    }
    LocalDate since = network.day().minusMonths(12).withDayOfMonth(1);
    long checked =
        seats.stream()
            .flatMap(s -> s.about().lastChecked().stream())
            .map(PartialDate::latest)
            .filter(d -> !d.isBefore(since))
            .count();
    return Math.floorDiv(100 * checked, seats.size())
        + " % of seats checked since "
        + since.format(MONTH);
  }

  /** The sources of what is drawn, the most used first, two of them in words. */
  public static String sources(Network network, Collection<Group> groups) {
    Map<String, Integer> uses = new LinkedHashMap<>();
    for (Group group : groups) {
      note(uses, group);
      for (Seat seat : network.seating().seatsOn(group.id())) {
        note(uses, seat);
        network.currentReferring(seat.id(), Tenure.class).forEach(t -> note(uses, t));
      }
    }
    return sources(uses);
  }

  /** Adds what a record says of its source to the sources counted so far. */
  public static void note(Map<String, Integer> uses, AtlasRecord entry) {
    entry.about().source().ifPresent(s -> uses.merge(s, 1, Integer::sum));
  }

  /** Sources with how often each is used, as one line. */
  public static String sources(Map<String, Integer> uses) {
    if (uses.isEmpty()) {
      return "Source: none recorded";
    }
    List<Map.Entry<String, Integer>> ranked = new ArrayList<>(uses.entrySet());
    ranked.sort(
        Map.Entry.<String, Integer>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey()));
    List<String> named = ranked.stream().limit(2).map(e -> shortened(e.getKey())).toList();
    int more = ranked.size() - named.size();
    return (ranked.size() == 1 ? "Source: " : "Sources: ")
        + String.join("; ", named)
        + (more > 0 ? " and " + more + " more" : "");
  }

  private static String shortened(String source) {
    if (source.length() <= LONGEST) {
      return source;
    }
    int cut = source.lastIndexOf(' ', LONGEST);
    return source.substring(0, cut > LONGEST / 2 ? cut : LONGEST).strip() + "…";
  }
}
