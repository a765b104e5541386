package org.partnershipatlas.analyser.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnershipatlas.analyser.CannotTell;
import org.partnershipatlas.analyser.Evidence;
import org.partnershipatlas.analyser.brief.Brief;
import org.partnershipatlas.analyser.gap.Gap;
import org.partnershipatlas.model.GroupKind;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;

/**
 * A brief told in plain sentences, so few that they fit one page; each keeps every row that it
 * rests on, and its heading is a part of the brief.
 */
public final class BriefWords {
  private static final int MOST = 3;
  private static final int MOST_OPEN = 2;

  private final BriefThere there;
  private final BriefHelp help;
  private final BriefNow now;
  private final GapWords gaps;
  private final Names names;
  private final Network network;

  /** Of a network to which that lens has been applied. */
  public BriefWords(Network network, Names names) {
    this.there = new BriefThere(network, names);
    this.help = new BriefHelp(network, names);
    this.now = new BriefNow(network);
    this.gaps = new GapWords(network);
    this.names = names;
    this.network = network;
  }

  /** Every sentence, in reading order. */
  public List<Sentence> sentences(Brief brief) {
    List<Sentence> all = new ArrayList<>(there.sentences(brief));
    missing(brief, all);
    cannotTell(brief, all);
    all.addAll(help.sentences(brief, told(brief.missing()), told(brief.cannotTell())));
    reach(brief, all);
    return all;
  }

  private static <T> List<T> told(List<T> all) {
    return all.subList(0, Math.min(MOST, all.size()));
  }

  private void missing(Brief brief, List<Sentence> all) {
    all.addAll(now.sentences(brief));
    List<Gap> told = told(brief.missing());
    told.forEach(g -> all.add(of(BriefPart.MISSING, gaps.sentence(g), rows(List.of(g)))));
    List<Gap> more = brief.missing().subList(told.size(), brief.missing().size());
    if (!more.isEmpty()) {
      all.add(
          of(
              BriefPart.MISSING,
              Plain.count(more.size(), "further gap is", "further gaps are")
                  + " recorded, less pressing than these.",
              rows(more)));
    }
    if (brief.now().isEmpty() && brief.missing().isEmpty()) {
      all.add(
          of(
              BriefPart.MISSING,
              "Nothing is shown to be missing; what is not recorded may be missing all the same.",
              brief.groups()));
    }
  }

  private void cannotTell(Brief brief, List<Sentence> all) {
    List<CannotTell> open = brief.cannotTell();
    int told = Math.min(MOST_OPEN, open.size());
    open.subList(0, told)
        .forEach(o -> all.add(of(BriefPart.CANNOT_TELL, gaps.sentence(o), o.about())));
    List<CannotTell> more = open.subList(told, open.size());
    if (!more.isEmpty()) {
      all.add(
          of(
              BriefPart.CANNOT_TELL,
              "Nor can "
                  + Plain.count(more.size(), "further question", "further questions")
                  + " be answered: "
                  + String.join("; ", more.stream().map(CannotTell::kind).toList())
                  + ".",
              more.stream().flatMap(o -> o.about().stream()).distinct().toList()));
    }
    if (!brief.untested().isEmpty()) {
      all.add(of(BriefPart.CANNOT_TELL, untested(brief), brief.untested()));
    } else if (open.isEmpty()) {
      all.add(
          of(
              BriefPart.CANNOT_TELL,
              "No question about this area is left open by what is recorded.",
              brief.whole()));
    }
  }

  private String untested(Brief brief) {
    List<String> kinds =
        brief.untested().stream()
            .flatMap(id -> network.get(id).kind().stream())
            .map(kind -> kind == GroupKind.OTHER ? "other" : kind.word())
            .distinct()
            .sorted()
            .toList();
    if (kinds.size() > MOST) {
      // A page has room for a few of them.
      kinds = List.of(kinds.get(0), kinds.get(1), kinds.size() - 2 + " others");
    }
    int some = brief.untested().size();
    return "No gap is looked for on "
        + (some == brief.groups().size() ? "any of the " : some + " of the ")
        + Plain.count(brief.groups().size(), "group")
        + (kinds.isEmpty() ? "" : ": the rules leave out the kinds " + Plain.and(kinds))
        + "; the Rules sheet can change that.";
  }

  private void reach(Brief brief, List<Sentence> all) {
    all.add(of(BriefPart.REACH, brief.reach().line() + ".", brief.whole()));
    checked(brief).ifPresent(text -> all.add(of(BriefPart.REACH, text, seats(brief))));
    all.add(
        of(
            BriefPart.REACH,
            "A blank means that it is not recorded, never that there is none; and a filled seat is"
                + " not influence."
                + lens(),
            List.of()));
  }

  private static Optional<String> checked(Brief brief) {
    return brief
        .reach()
        .oldest()
        .flatMap(
            oldest ->
                brief
                    .reach()
                    .newest()
                    .map(
                        newest ->
                            "What has been checked was last checked between "
                                + Plain.date(oldest)
                                + " and "
                                + Plain.date(newest)
                                + "."));
  }

  private String lens() {
    return switch (names) {
      case FULL -> "";
      case AGREED -> " People are named where they have agreed to it.";
      case ROLES_ONLY -> " People are told by the parts that they play, not by name.";
      case COUNTS_ONLY -> " People are only counted.";
    };
  }

  private static List<Id<?>> seats(Brief brief) {
    return brief.seats().values().stream().<Id<?>>flatMap(Collection::stream).toList();
  }

  /** The records that gaps concern and rest on. */
  static List<Id<?>> rows(Collection<Gap> gaps) {
    return gaps.stream()
        .<Id<?>>flatMap(
            g ->
                Stream.of(g.affected().stream(), g.about().stream(), evidence(g))
                    .flatMap(ids -> ids))
        .distinct()
        .toList();
  }

  private static Stream<Id<?>> evidence(Gap gap) {
    return gap.evidence().stream().map(Evidence::record);
  }

  static Sentence of(BriefPart part, String text, Collection<? extends Id<?>> rows) {
    return new Sentence(part.word(), text, List.copyOf(rows));
  }

  /** A share in words that a meeting follows: 7 of the 9. */
  static String share(int some, int all, String noun) {
    return some == all
        ? (all == 1 ? "the one " : "all " + String.format(Locale.UK, "%,d", all) + " ")
            + noun
            + (all == 1 ? "" : "s")
        : String.format(Locale.UK, "%,d of the %,d %ss", some, all, noun);
  }
}
