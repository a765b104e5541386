package org.partnershipatlas.visualiser.layout;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.Tenure;

/** Where the facts of a picture come from and the day that they hold for, each in one line. */
public final class Sources {
  private static final int LONGEST = 110;
  private static final int NAMED = 2;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private Sources() {}

  /** The day that a picture holds for. */
  public static String date(Network network) {
    return "As at " + network.day().format(DAY);
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

  /**
   * Sources with how often each is used, as one line. Places in one publication, which is what
   * stands before the first comma, are told together, the most used publication first.
   */
  public static String sources(Map<String, Integer> uses) {
    Map<String, Publication> cited = new LinkedHashMap<>();
    uses.forEach(
        (source, times) -> {
          String name = name(source);
          Publication one = cited.computeIfAbsent(name, n -> new Publication(n));
          one.times += times;
          for (String place : source.split(" and " + Pattern.quote(name + ", "))) {
            one.add(place);
          }
        });
    List<Publication> ranked =
        cited.values().stream()
            .sorted(Comparator.<Publication>comparingInt(p -> -p.times).thenComparing(p -> p.name))
            .toList();
    if (ranked.isEmpty()) {
      return "Source: none recorded";
    }
    int more = Math.max(0, ranked.size() - NAMED);
    return (ranked.size() == 1 ? "Source: " : "Sources: ")
        + ranked.stream().limit(NAMED).map(Publication::told).collect(Collectors.joining("; "))
        + (more > 0 ? " and " + more + " more" : "");
  }

  private static String name(String source) {
    int comma = source.indexOf(", ");
    return comma < 0 ? source : source.substring(0, comma);
  }

  /** One publication, and the places in it that are cited. */
  private static final class Publication {
    private final String name;
    private final Set<String> places = new TreeSet<>();
    private int times;

    Publication(String name) {
      this.name = name;
    }

    void add(String place) {
      String within = place.startsWith(name + ", ") ? place.substring(name.length() + 2) : place;
      if (!within.equals(name)) {
        places.add(within);
      }
    }

    String told() {
      if (places.isEmpty()) {
        return shortened(name);
      }
      if (places.size() == 1) {
        return shortened(name + ", " + places.iterator().next());
      }
      List<String> shown = new ArrayList<>();
      int length = 0;
      for (String place : places) {
        length += place.length();
        if (length <= LONGEST) {
          shown.add(place);
        }
      }
      int more = places.size() - shown.size();
      if (shown.isEmpty()) {
        return name + " (" + more + (more == 1 ? " place)" : " places)");
      }
      return name + " (" + String.join("; ", shown) + (more > 0 ? "; " + more + " more" : "") + ")";
    }
  }

  private static String shortened(String source) {
    if (source.length() <= LONGEST) {
      return source;
    }
    int cut = source.lastIndexOf(' ', LONGEST);
    return source.substring(0, cut > LONGEST / 2 ? cut : LONGEST).strip() + "…";
  }
}
