package org.partnershipatlas.analyser.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnershipatlas.analyser.link.Carrier;
import org.partnershipatlas.analyser.link.MissingLinks;
import org.partnershipatlas.analyser.link.PairNow;
import org.partnershipatlas.analyser.link.PairState;
import org.partnershipatlas.analyser.link.Standing;
import org.partnershipatlas.analyser.link.Suggestion;
import org.partnershipatlas.analyser.link.SuggestionLine;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;

/** Missing links told in plain sentences: who could meet, be invited or be asked, and what for. */
public final class MissingLinkWords {
  private static final int MOST = 6;

  private final Naming naming;
  private final WayWords ways;

  /** Of a network with every name in it as it is. */
  public MissingLinkWords(Network network) {
    this(network, Names.FULL);
  }

  /** Of a network to which that lens has been applied. */
  public MissingLinkWords(Network network, Names names) {
    this.naming = new Naming(network, names);
    this.ways = new WayWords(naming);
  }

  /** What is said of the pairs as a whole, one sentence each. */
  public List<String> sentences(MissingLinks links) {
    List<String> told = new ArrayList<>();
    if (links.pairs().isEmpty()) {
      told.add(nothing(links));
      leftOut(links, told);
      return told;
    }
    told.add(
        joined(links.now())
            + " are joined: by a route of no more than "
            + RouteWords.steps(links.joinedAt())
            + " that keeps to their theme"
            + states(links)
            + ".");
    leftOut(links, told);
    boolean none = links.known().isEmpty() && links.toAsk().isEmpty();
    if (none) {
      told.add(
          links.now().joined() == links.now().of()
              ? "So no link is missing."
              : "No one link would bring any of them nearer.");
    } else if (links.known().isEmpty()) {
      told.add(
          "That there is no link is a fact for none of these, since the seats and links of their"
              + " groups are not all recorded: each is to be asked about first.");
    }
    return told;
  }

  private static void leftOut(MissingLinks links, List<String> told) {
    if (links.leftOut() > 0) {
      told.add(
          Plain.count(links.leftOut(), "pair")
              + (links.leftOut() == 1 ? " is" : " are")
              + " left out, of which one is a council committee, scrutiny, a forum or another group"
              + " at which not every area needs a seat.");
    }
  }

  private static String nothing(MissingLinks links) {
    String lower = TierWords.plural(links.lower());
    return links.areas() == 0
        ? "There are no two tiers here: no "
            + links.upper().word()
            + " with "
            + lower
            + " in it is recorded. So there is no link to be missing between tiers."
        : !links.bothTiers()
            ? oneTier(links, lower)
            : "No group of the "
                + lower
                + " stands beside one of the "
                + links.upper().word()
                + ", since none on the same theme and no two boards are recorded. So it cannot be told"
                + " which links are missing.";
  }

  private static String oneTier(MissingLinks links, String lower) {
    return "Groups of one tier only are recorded here: to see which links are missing, those of the "
        + lower
        + " and those of the "
        + links.upper().word()
        + " are needed.";
  }

  private static String joined(Standing standing) {
    return standing.joined()
        + " of "
        + standing.of()
        + (standing.of() == 1 ? " pair of groups" : " pairs of groups");
  }

  private static String states(MissingLinks links) {
    List<String> parts =
        Arrays.stream(PairState.values())
            .filter(state -> state != PairState.JOINED)
            .map(state -> state.word() + " " + count(links, state))
            .filter(part -> !part.endsWith(" 0"))
            .toList();
    return parts.isEmpty() ? "" : "; the others: " + String.join(", ", parts);
  }

  private static long count(MissingLinks links, PairState state) {
    return links.pairs().stream().filter(pair -> pair.state() == state).count();
  }

  /** What could be done, in one sentence, for one link or for several that are equal. */
  public String tell(SuggestionLine line) {
    List<Id<?>> ones = line.each().stream().<Id<?>>map(Suggestion::one).toList();
    Suggestion first = line.first();
    if (ones.size() == 1) {
      return tell(first);
    }
    String each = (line.anyOne() ? "one of " : "each of ") + ones.size() + " groups";
    return asked(first.askFirst(), ways.tell(first, each))
        + " They are: "
        + list(ones, naming::of)
        + ".";
  }

  /** What could be done, in one sentence. */
  public String tell(Suggestion one) {
    return asked(one.askFirst(), ways.tell(one, naming.of(one.one())));
  }

  /** Which other links would join the same pairs; empty where none would. */
  public String instead(SuggestionLine line) {
    List<String> others =
        line.instead().stream()
            .map(one -> naming.of(one.one()) + " with " + naming.of(one.other()))
            .toList();
    return others.isEmpty()
        ? ""
        : "The same would be joined by a link of " + list(others, text -> text) + ".";
  }

  private static String asked(boolean first, String what) {
    return first ? "If they are not linked already, " + what + "." : Plain.capital(what) + ".";
  }

  private static <T> String list(List<T> all, Function<T, String> name) {
    List<String> names = all.stream().limit(MOST).map(name).toList();
    int more = all.size() - names.size();
    return String.join("; ", names) + (more > 0 ? "; and " + more + " more" : "");
  }

  /** What a line gains. */
  public String gain(SuggestionLine line) {
    String each = line.anyOne() ? "Any of them " : line.each().size() > 1 ? "Each " : "It ";
    return each + gain(line.first(), line.each().size() == 1) + ".";
  }

  /** What a link gains. */
  public String gain(Suggestion one) {
    return "It " + gain(one, true) + ".";
  }

  private String gain(Suggestion one, boolean named) {
    List<String> parts = new ArrayList<>();
    int joined = one.gain().joined();
    if (joined > 0) {
      parts.add("joins " + Plain.count(joined, "more pair") + (named ? ": " + pairs(one) : ""));
    }
    int nearer = one.nearer().size();
    if (nearer > 0) {
      parts.add("brings " + Plain.count(nearer, joined > 0 ? "other" : "pair") + " nearer");
    }
    return String.join(" and ", parts)
        + " ("
        + RouteWords.steps((int) Math.min(Integer.MAX_VALUE, one.gain().fall()))
        + " less in all)";
  }

  private String pairs(Suggestion one) {
    String told =
        one.joins().stream()
            .limit(MOST)
            .map(pair -> both(pair.now()) + ", " + before(pair.now()))
            .collect(Collectors.joining("; "));
    int more = one.joins().size() - MOST;
    return told + (more > 0 ? "; and " + more + " more" : "");
  }

  private String both(PairNow pair) {
    return naming.of(pair.pair().lower()) + " with " + naming.of(pair.pair().upper());
  }

  private static String before(PairNow pair) {
    return switch (pair.state()) {
      case JOINED -> "joined";
      case TOO_FAR -> RouteWords.steps(pair.halfSteps().orElse(0)) + " apart now";
      case PLANNED_ONLY -> "planned only now";
      case NONE -> "not joined at all now";
      case NOT_RECORDED -> "no link recorded now";
    };
  }

  /** Who could carry a link, or of several the first of each. */
  public String carriers(SuggestionLine line) {
    boolean several = line.each().size() > 1;
    List<String> told =
        line.each().stream()
            .limit(MOST)
            .flatMap(one -> one.carriers().stream().limit(several ? 1 : MOST))
            .map(this::carrier)
            .distinct()
            .toList();
    return told.isEmpty()
        ? "Nobody is recorded who could carry it: ask who sits on them."
        : "Could carry it: " + String.join("; ", told) + ".";
  }

  /** Who somebody is, and why they could carry a link. */
  public String carrier(Carrier carrier) {
    String group = carrier.why().ofOneGroup() ? " " + naming.of(carrier.of()) : "";
    return naming.of(carrier.record()) + " (" + carrier.why().word() + group + ")";
  }

  /** How the pairs stand after a step of the plan. */
  public String standing(Standing before, Standing after) {
    return "Joined now "
        + before.joined()
        + " of "
        + before.of()
        + " → "
        + after.joined()
        + " of "
        + after.of()
        + ".";
  }
}
