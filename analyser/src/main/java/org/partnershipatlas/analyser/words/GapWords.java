package org.partnershipatlas.analyser.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.partnershipatlas.analyser.CannotTell;
import org.partnershipatlas.analyser.gap.Candidate;
import org.partnershipatlas.analyser.gap.Facts;
import org.partnershipatlas.analyser.gap.Gap;
import org.partnershipatlas.analyser.gap.Placement;
import org.partnershipatlas.analyser.gap.Remedy;
import org.partnershipatlas.analyser.gap.RemedyAction;
import org.partnershipatlas.analyser.gap.RuleUse;
import org.partnershipatlas.model.GroupKind;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;

/**
 * Gaps told in plain sentences. The network is the one that was analysed, a lens of names already
 * applied to it.
 */
public final class GapWords {
  private final Plain plain;
  private final CannotTellWords cannotTell;
  private final UpkeepWords upkeep;

  public GapWords(Network network) {
    this.plain = new Plain(network);
    this.cannotTell = new CannotTellWords(network);
    this.upkeep = new UpkeepWords(plain);
  }

  /** One sentence that says what the gap is. */
  public String sentence(Gap gap) {
    Facts f = gap.facts();
    String text =
        switch (gap.kind()) {
          case NO_SECTOR_VOICE -> noSectorVoice(f);
          case MONEY_WITHOUT_SECTOR ->
              group(f)
                  + " decides on money with nobody on it to speak for the third sector; a seat for"
                  + " the sector would need a conflict-of-interest rule";
          case NO_SECTOR_VOTE ->
              f.number("seats") == 1
                  ? "The one third-sector seat on " + group(f) + " does not vote"
                  : "None of the "
                      + f.number("seats")
                      + " third-sector seats on "
                      + group(f)
                      + " votes";
          case VACANT ->
              seat(f)
                  + " is vacant"
                  + (f.text("since").isEmpty()
                      ? ""
                      : ", and has been " + Plain.since(f.text("since")));
          case CARRYING_OVER ->
              "The term of "
                  + seat(f)
                  + " ended "
                  + Plain.on(f.text("ended"))
                  + " and nobody new is recorded";
          case TERM_ENDING ->
              "The term of " + seat(f) + " ends " + Plain.on(f.text("ends")) + inDays(f);
          case HELD_FROM_OUTSIDE -> outside(f);
          case LINK_BACK_NOT_SHOWN -> linkBack(f);
          case FIELD_UNHEARD, COMMUNITY_UNHEARD -> unheard(f);
          case AREA_UNHEARD -> areaUnheard(f);
          case NO_ROUTE -> noRoute(f);
          case NO_CHAMPION ->
              name(f, "board")
                  + " has no "
                  + Plain.sector(f.text("sector"))
                  + " champion in a seat on "
                  + group(f)
                  + (f.number("empty") > 0
                      ? ": "
                          + Plain.count(f.number("empty"), "seat for one has", "seats for one have")
                          + " no holder"
                      : "");
          case NO_REPORTING_LINE ->
              "No reporting line is recorded from "
                  + group(f)
                  + " to a top table"
                  + (f.number("steps") > 0 ? "; the chain ends at " + name(f, "last") : "");
          case REPORTING_LOOP ->
              "The reporting lines of " + plain.names(f.list("groups")) + " run in a circle";
          case OTHER_TIER_MISSING -> otherTier(f);
          default -> upkeep.text(gap);
        };
    return Plain.capital(text) + ".";
  }

  private String group(Facts f) {
    return plain.the(f.list("group").get(0));
  }

  private String seat(Facts f) {
    return plain.seatOn(f.list("seat").get(0), f.list("group").get(0));
  }

  private String name(Facts f, String key) {
    return plain.name(f.list(key).get(0));
  }

  private static String inDays(Facts f) {
    long days = f.number("in days");
    return days == 0 ? ", today" : ", in " + Plain.count(days, "day");
  }

  private String noSectorVoice(Facts f) {
    String seats = Plain.count(f.number("seats"), "speaking seat");
    String kept =
        f.number("kept") == 0
            ? ""
            : f.number("kept") == 1
                ? "; one is reserved for the sector and is not held by it"
                : "; " + f.number("kept") + " are reserved for the sector and none is held by it";
    return f.number("seats") == 0
        ? group(f) + " has no speaking seats at all, so nobody speaks there for the third sector"
        : "Nobody speaks for the third sector on " + group(f) + ", which has " + seats + kept;
  }

  private String outside(Facts f) {
    String kept =
        f.text("sector").isEmpty()
            ? plain.names(f.list("reserved for"))
            : "the " + sectorNoun(f.text("sector"));
    String by =
        f.list("bodies").isEmpty()
            ? f.text("held by").isEmpty() ? "somebody else" : "the " + sectorNoun(f.text("held by"))
            : plain.names(f.list("bodies"));
    return seat(f) + " is reserved for " + kept + " and is held for " + by;
  }

  private static String sectorNoun(String word) {
    return word.equals("elected members") ? word : word + " sector";
  }

  private String linkBack(Facts f) {
    String why =
        switch (f.text("route")) {
          case "" -> "how its holder was chosen is not recorded";
          case "nominated by own organisation" ->
              "its holder was nominated by their own organisation";
          case "appointed by the CVS" -> "its holder was appointed by the CVS";
          case "selected by the council" -> "its holder was selected by the council";
          case "ex officio" -> "its holder sits ex officio";
          case "co-opted" -> "its holder was co-opted";
          case "self-selected" -> "its holder came forward without being chosen";
          default -> "its holder was chosen in a way that is not one of those that lead back";
        };
    return seat(f)
        + " speaks for "
        + plain.names(f.list("for"))
        + ", and no link back is shown: "
        + why;
  }

  private String unheard(Facts f) {
    int groups = f.list("groups").size();
    String where =
        groups == 1
            ? "the one group listed on " + name(f, "theme") + " for " + name(f, "area")
            : "any of the "
                + groups
                + " groups listed on "
                + name(f, "theme")
                + " for "
                + name(f, "area");
    String best =
        switch (f.text("best")) {
          case "link back not shown" -> "; somebody speaks for it there, with no link back shown";
          case "in the room" -> "; an organisation of it sits there for itself";
          case "deputy only" -> "; only a deputy sits";
          case "vacant" -> "; a seat meant for it is vacant";
          default -> "";
        };
    return name(f, "subject")
        + " is not heard on "
        + where
        + ", though "
        + Plain.count(f.number("organisations"), "organisation of it is", "organisations of it are")
        + " listed"
        + best;
  }

  private String areaUnheard(Facts f) {
    List<Id<?>> districts = f.list("districts");
    return districts.size() == f.number("of") && districts.size() > 1
        ? "None of the "
            + districts.size()
            + " districts of "
            + name(f, "county")
            + " is spoken for on "
            + group(f)
        : "Nobody speaks for " + plain.names(districts) + " on " + group(f);
  }

  private String noRoute(Facts f) {
    if (!f.list("organisation").isEmpty()) {
      long groups = f.number("groups");
      return name(f, "organisation")
          + " wants a voice, and nobody speaks for it on "
          + (groups == 0
              ? "any group: none is listed for its area"
              : groups == 1
                  ? "the one group listed for its area"
                  : "any of the " + groups + " groups listed for its area");
    }
    String size = f.text("size").isEmpty() ? "" : " of the size “" + f.text("size") + "”";
    String field = f.list("field").isEmpty() ? "with no field recorded" : "in " + name(f, "field");
    return Plain.count(f.number("organisations"), "organisation", "organisations")
        + " of the "
        + f.number("listed")
        + " listed "
        + field
        + size
        + (f.number("organisations") == 1 ? " has" : " have")
        + " nobody to speak for "
        + (f.number("organisations") == 1 ? "it" : "them")
        + " on any group of "
        + (f.number("organisations") == 1 ? "its" : "their")
        + " area";
  }

  private String otherTier(Facts f) {
    String there = plain.names(f.list("groups"));
    return f.number("upper") == 1
        ? name(f, "area")
            + " has no county-wide group on "
            + name(f, "theme")
            + ", and below it there is "
            + there
        : name(f, "area")
            + " has no group on "
            + name(f, "theme")
            + ", and county-wide there is "
            + there;
  }

  /** What would close it, in a few words; an offer, never an order. */
  public String remedy(Remedy remedy) {
    String who =
        remedy.candidates().stream().map(this::candidate).collect(Collectors.joining("; "));
    String lead =
        switch (remedy.action()) {
          case FILL -> "Fill the seat";
          case INVITE -> "Invite somebody who speaks for them";
          case ADVERTISE -> "Advertise the seat";
          case MEET -> "Meet and agree who tells whom";
          case ASK -> "Ask";
        };
    if (who.isEmpty() && remedy.action() == RemedyAction.ASK) {
      return "Ask those who keep the list of the group's seats.";
    }
    return who.isEmpty()
        ? lead + "."
        : lead + (remedy.action() == RemedyAction.ASK ? " " : ": ") + who + ".";
  }

  /** Who could be asked for which vacant seat, nobody twice; nothing where nobody can be named. */
  public List<String> proposal(List<Placement> placements) {
    List<Placement> asked = placements.stream().filter(p -> p.ask().isPresent()).toList();
    if (asked.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        (asked.size() == placements.size()
                ? "Each of the " + Plain.count(asked.size(), "vacant seat") + " could be filled"
                : asked.size()
                    + " of the "
                    + Plain.count(placements.size(), "vacant seat")
                    + " could be filled")
            + " with nobody asked twice, for instance so:");
    asked.forEach(p -> lines.add(placement(p)));
    return lines;
  }

  /** Whom to ask for a seat. */
  public String placement(Placement placement) {
    return Plain.capital(plain.seatOn(placement.seat(), placement.group()))
        + ": "
        + placement.ask().map(this::candidate).orElse("nobody is left whom it is for")
        + ".";
  }

  private String candidate(Candidate candidate) {
    return plain.name(candidate.record()) + " (" + candidate.why() + ")";
  }

  /** The rule in words. */
  public String rule(RuleUse rule) {
    String kinds = Plain.and(rule.groupKinds().stream().sorted().map(GroupKind::word).toList());
    return Plain.capital(rule.kind().word())
        + ": "
        + rule.severity().word()
        + rule.limit().stream().mapToObj(l -> ", limit " + l).collect(Collectors.joining())
        + "; tested on groups of the kinds "
        + kinds
        + ", and on those whose kind is not recorded.";
  }

  /** One sentence that says what cannot be told. */
  public String sentence(CannotTell open) {
    return cannotTell.sentence(open);
  }

  /** What would settle it. */
  public String settle(CannotTell open) {
    return cannotTell.settle(open);
  }
}
