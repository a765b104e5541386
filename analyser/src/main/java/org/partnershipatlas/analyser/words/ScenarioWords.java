package org.partnershipatlas.analyser.words;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.partnershipatlas.analyser.compare.Comparison;
import org.partnershipatlas.analyser.scenario.Edit;
import org.partnershipatlas.analyser.scenario.LostSeat;
import org.partnershipatlas.analyser.scenario.Reorganisation;
import org.partnershipatlas.analyser.scenario.Reorganisation.Merged;
import org.partnershipatlas.analyser.scenario.ScenarioRun;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Seat;

/** What would come of edits, told as a difference. */
public final class ScenarioWords {
  private static final int MOST = 40;

  private final Network beforeNetwork;
  private final Network afterNetwork;
  private final Plain before;
  private final Plain after;
  private final CompareWords compare;

  /** Words for those networks, a lens of names already applied to both. */
  public ScenarioWords(Network before, Network after) {
    this.beforeNetwork = before;
    this.afterNetwork = after;
    this.before = new Plain(before);
    this.after = new Plain(after);
    this.compare = new CompareWords(before, after);
  }

  /** What the edits are, then what differs. */
  public List<Sentence> sentences(ScenarioRun run, Comparison comparison) {
    List<Sentence> all = new ArrayList<>();
    for (ScenarioRun.Step step : run.steps()) {
      all.add(new Sentence("What is tried", edit(step), List.of(step.about())));
      step.reorganisation().ifPresent(r -> reorganisation(r, all));
    }
    if (run.steps().isEmpty()) {
      all.add(new Sentence("What is tried", "Nothing yet: name an edit.", List.of()));
    }
    all.addAll(compare.sentences(comparison));
    return all;
  }

  private String edit(ScenarioRun.Step step) {
    Id<?> about = step.about();
    Edit edit = step.edit();
    if (edit instanceof Edit.Leave) {
      return Plain.capital(before.name(about)) + " leaves.";
    } else if (edit instanceof Edit.Fill) {
      return Plain.capital(after.seatOn(about, group(about))) + " is filled" + by(about) + ".";
    } else if (edit instanceof Edit.Join join) {
      return "A link is made: it says “" + join.kind().word() + "”.";
    } else if (edit instanceof Edit.Merge merge) {
      return "Groups merge into "
          + merge.into()
          + ends(step.lost().size(), step.ended().size())
          + ".";
    }
    Reorganisation r = step.reorganisation().orElseThrow();
    return before.name(r.county())
        + " and its "
        + Plain.count(r.districts().size(), "district")
        + " ("
        + before.names(r.districts())
        + ") become one unitary, "
        + after.name(r.unitary())
        + ".";
  }

  private String by(Id<?> seat) {
    List<String> holders = new ArrayList<>();
    for (Holding holding : afterNetwork.seating().holders(Id.seat(seat.value()))) {
      holding.tenure().person().map(after::name).ifPresent(holders::add);
      holding.tenure().post().map(after::name).ifPresent(holders::add);
      if (holders.isEmpty()) {
        holding.onBehalfOf().map(after::name).ifPresent(holders::add);
      }
    }
    return holders.isEmpty() ? "" : " by " + Plain.and(holders);
  }

  private Id<Group> group(Id<?> seat) {
    return beforeNetwork
        .find(Id.seat(seat.value()))
        .map(Seat::group)
        .orElse(Id.group(seat.value()));
  }

  private static String ends(int seats, int links) {
    List<String> parts = new ArrayList<>();
    if (seats > 0) {
      parts.add(Plain.count(seats, "seat") + " held by somebody with two");
    }
    if (links > 0) {
      parts.add(Plain.count(links, "link") + " between them");
    }
    return parts.isEmpty() ? "" : "; " + Plain.and(parts) + (seats + links == 1 ? " ends" : " end");
  }

  private void reorganisation(Reorganisation r, List<Sentence> all) {
    councils(r, all);
    duplicates(r, all);
    lost(r, all);
    links(r, all);
    if (!r.goingOn().isEmpty()) {
      all.add(
          new Sentence(
              "Groups that go on",
              Plain.count(r.goingOn().size(), "district group has", "district groups have")
                  + " no duplicate and "
                  + (r.goingOn().size() == 1 ? "goes" : "go")
                  + " on for the whole area, unless somebody decides otherwise: "
                  + before.names(r.goingOn())
                  + ".",
              List.copyOf(r.goingOn())));
    }
    if (!r.kindless().isEmpty()) {
      all.add(
          new Sentence(
              "Groups that go on",
              "Whether "
                  + before.names(r.kindless())
                  + (r.kindless().size() == 1 ? " has" : " have")
                  + " a duplicate cannot be told: no kind of group is recorded.",
              List.copyOf(r.kindless())));
    }
  }

  private void councils(Reorganisation r, List<Sentence> all) {
    String text =
        switch (r.councils().size()) {
          case 0 -> "No council is recorded for these areas, so none is told as ending.";
          case 1 ->
              before.name(r.councils().get(0))
                  + " ends and the new council follows it; no other council of these areas is"
                  + " recorded.";
          default ->
              r.councils().size()
                  + " councils end ("
                  + before.names(r.councils())
                  + ") and one new council follows them.";
        };
    all.add(new Sentence("Councils", text, List.copyOf(r.councils())));
  }

  private void duplicates(Reorganisation r, List<Sentence> all) {
    for (Merged merged : r.merged().stream().limit(MOST).toList()) {
      List<Id<?>> rows =
          Stream.<Id<?>>concat(Stream.of(merged.on()), merged.ends().stream()).toList();
      int number = merged.ends().size();
      all.add(
          new Sentence(
              "Duplicate groups",
              Plain.capital(before.the(merged.on()))
                  + " goes on; "
                  + (number == 1 ? "a duplicate ends" : number + " duplicates of it end")
                  + ": "
                  + before.names(merged.ends())
                  + ".",
              rows));
    }
    if (r.merged().isEmpty()) {
      all.add(
          new Sentence(
              "Duplicate groups",
              "No group of the districts is of the same kind and theme as another.",
              List.of()));
    }
  }

  private void lost(Reorganisation r, List<Sentence> all) {
    Map<LostSeat.Why, List<LostSeat>> why = new EnumMap<>(LostSeat.Why.class);
    r.lost().forEach(s -> why.computeIfAbsent(s.why(), w -> new ArrayList<>()).add(s));
    why.forEach((reason, seats) -> all.add(lost(reason, seats)));
  }

  private Sentence lost(LostSeat.Why reason, List<LostSeat> seats) {
    long held = seats.stream().filter(s -> s.state().filled()).count();
    Map<Id<Group>, Integer> groups = new LinkedHashMap<>();
    seats.forEach(s -> groups.merge(s.group(), 1, Integer::sum));
    String which =
        switch (reason) {
          case GROUP_MERGED -> "the groups that end: " + before.names(groups.keySet());
          default -> before.names(groups.keySet());
        };
    return new Sentence(
        "Seats lost",
        Plain.count(seats.size(), "seat")
            + (seats.size() == 1 ? " ends on " : " end on ")
            + which
            + because(reason, seats.size())
            + "; "
            + (held == 0
                ? "none is known to be held"
                : held == seats.size()
                    ? (held == 1 ? "it is held today" : "all are held today")
                    : held + (held == 1 ? " is held today" : " are held today"))
            + ".",
        seats.stream().<Id<?>>map(LostSeat::seat).toList());
  }

  private static String because(LostSeat.Why reason, int number) {
    boolean one = number == 1;
    return switch (reason) {
      case GROUP_MERGED -> "";
      case KEPT_FOR_A_DISTRICT ->
          one ? ", kept for a district that ends" : ", kept for districts that end";
      case NOMINATED_BY_A_MERGED_GROUP ->
          one
              ? ", because the group that nominates to it ends"
              : ", because the groups that nominate to them end";
      case HELD_FOR_A_COUNCIL ->
          one ? ", held for a district council" : ", held for district councils";
      case HELD_TWICE -> ", held by somebody with two";
    };
  }

  private static void links(Reorganisation r, List<Sentence> all) {
    if (!r.ended().isEmpty()) {
      all.add(
          new Sentence(
              "Links",
              Plain.count(r.ended().size(), "link")
                  + (r.ended().size() == 1
                      ? " ends: both its ends are in one body now, or another link says the same."
                      : " end: both their ends are in one body now, or another link says the same."),
              List.copyOf(r.ended())));
    }
    if (!r.moved().isEmpty()) {
      all.add(
          new Sentence(
              "Links",
              Plain.count(r.moved().size(), "link")
                  + (r.moved().size() == 1 ? " leads" : " lead")
                  + " to or from the group that goes on.",
              List.copyOf(r.moved())));
    }
  }
}
