package org.partnershipatlas.api.service.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.partnershipatlas.analyser.compare.Comparison;
import org.partnershipatlas.analyser.compare.SeatTurn;
import org.partnershipatlas.analyser.compare.Turn;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.visualiser.Delta;
import org.partnershipatlas.visualiser.layout.Sources;
import org.partnershipatlas.visualiser.scene.Look;

/** How two networks differ, as it is drawn. */
public final class Difference {
  private final View before;
  private final View after;
  private final Map<String, Delta.Turn> turns = new TreeMap<>();
  private final Map<Id<Group>, Map<String, Integer>> words = new LinkedHashMap<>();

  private Difference(View before, View after) {
    this.before = before;
    this.after = after;
  }

  /** The difference of the second from the first. */
  public static Delta of(View before, View after) {
    Comparison comparison =
        before.analyser().compare(after.analyser(), before.names(), before.progress());
    return new Difference(before, after).delta(comparison);
  }

  private Delta delta(Comparison comparison) {
    for (Turn turn : comparison.turns()) {
      if (turn.id().kind() == Kind.GROUP || turn.id().kind() == Kind.LINK) {
        whole(turn);
      } else if (turn.id().kind() == Kind.SEAT && turn.what() != Turn.What.CHANGED) {
        boolean gained = turn.what() == Turn.What.GAINED;
        Network side = (gained ? after : before).network();
        Seat seat = side.get(Id.seat(turn.id().value()));
        count(seat.group(), gained ? "new" : "ended");
      }
    }
    comparison.seats().forEach(turn -> count(turn.group(), word(turn)));
    words.forEach(
        (group, counts) -> {
          String told = seats(counts);
          Delta.Turn known = turns.getOrDefault(group.toString(), Delta.Turn.SAME);
          // Of a group that is new or ended its seats say nothing more.
          if (known.look() == Look.PLAIN || known.look() == Look.CHANGED) {
            String all = known.words().isEmpty() ? told : known.words() + ", " + told;
            turns.put(group.toString(), new Delta.Turn(Look.CHANGED, all));
          }
        });
    return new Delta(heading(), dates(), turns, List.of(summary()));
  }

  private void whole(Turn turn) {
    Delta.Turn told =
        switch (turn.what()) {
          case GAINED -> new Delta.Turn(Look.NEW, "new");
          case LOST -> new Delta.Turn(Look.ENDED, "ended");
          case CHANGED ->
              new Delta.Turn(
                  Look.CHANGED,
                  "changed: "
                      + String.join(
                          ", ",
                          turn.fields().stream()
                              .map(field -> field.attribute().replace('_', ' '))
                              .distinct()
                              .toList()));
        };
    turns.put(turn.id().toString(), told);
  }

  private void count(Id<Group> group, String word) {
    words.computeIfAbsent(group, g -> new TreeMap<>()).merge(word, 1, Integer::sum);
  }

  private static String word(SeatTurn turn) {
    if (turn.fellVacant()) {
      return "fell vacant";
    } else if (turn.wasFilled()) {
      return "filled";
    } else if (turn.changedHands()) {
      return "changed hands";
    }
    return "changed";
  }

  private static String seats(Map<String, Integer> counts) {
    List<String> told = new ArrayList<>();
    counts.forEach((word, count) -> told.add(count + (count == 1 ? " seat " : " seats ") + word));
    return String.join(", ", told);
  }

  private String heading() {
    String one = before.source().title();
    String other = after.source().title();
    return one.equals(other)
        ? one + ": what is new, ended and changed"
        : one + " and " + other + ": what differs";
  }

  private String dates() {
    String then = Sources.date(before.network());
    String now = Sources.date(after.network());
    return now + ", compared with " + then.replace("As at ", "");
  }

  private String summary() {
    List<String> parts = new ArrayList<>();
    for (Kind kind : List.of(Kind.GROUP, Kind.LINK)) {
      for (Look look : List.of(Look.NEW, Look.ENDED, Look.CHANGED)) {
        long count =
            turns.entrySet().stream()
                .filter(e -> Id.parse(e.getKey()).kind() == kind)
                .filter(e -> e.getValue().look() == look)
                .count();
        if (count > 0) {
          parts.add(count + " " + kind.word() + (count == 1 ? " " : "s ") + look.word());
        }
      }
    }
    return parts.isEmpty()
        ? "No group, seat or link differs."
        : "Of groups and links: " + String.join(", ", parts) + ".";
  }

  /** What a picture of two networks needs and was not given. */
  public static View need(Optional<View> other) {
    return other.orElseThrow(
        () ->
            Wishes.bad(
                "with",
                "",
                "It is not said what to compare with.",
                "Give with, another network, or with_as_at, another day."));
  }
}
