package org.partnershipatlas.analyser.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.partnershipatlas.analyser.Evidence;
import org.partnershipatlas.analyser.compare.Comparison;
import org.partnershipatlas.analyser.compare.SeatTurn;
import org.partnershipatlas.analyser.compare.SideBySide;
import org.partnershipatlas.analyser.compare.Turn;
import org.partnershipatlas.analyser.gap.Gap;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.PartialDate;

/** A difference told in sentences that a meeting can read. */
public final class CompareWords {
  /** So many of a sort are told one by one; more are told as a number, with names. */
  private static final int MOST = 12;

  private final Network after;
  private final Plain then;
  private final Plain now;
  private final GapWords gapsThen;
  private final GapWords gapsNow;
  private final TurnWords turns;
  private final AsideWords asides;

  /** Words for a difference between those two networks, a lens of names already applied. */
  public CompareWords(Network before, Network after) {
    this.after = after;
    this.then = new Plain(before);
    this.now = new Plain(after);
    this.gapsThen = new GapWords(before);
    this.gapsNow = new GapWords(after);
    this.turns = new TurnWords(before, after);
    this.asides = new AsideWords(before, after);
  }

  /** Every sentence, the most telling first. */
  public List<Sentence> sentences(Comparison comparison) {
    List<Sentence> all = new ArrayList<>();
    all.add(new Sentence("In short", summary(comparison), List.of()));
    if (comparison.empty()) {
      return all;
    }
    if (comparison.common() == 0 && !comparison.sameFacts()) {
      all.add(
          new Sentence(
              "In short",
              "They have no record in common, so that records and gaps cannot be told as gained or"
                  + " lost; their numbers stand side by side below.",
              List.of()));
      return all;
    }
    voices(comparison, all);
    seats(comparison, all);
    for (Turns.Heading heading : Turns.headings()) {
      all.addAll(turns.tell(heading, comparison.turns()));
    }
    gaps(comparison, all);
    all.addAll(asides.elsewhen(comparison));
    all.addAll(asides.kept(comparison));
    return all;
  }

  private String summary(Comparison c) {
    String days =
        c.beforeDay().equals(c.afterDay())
            ? "Both as at " + Plain.date(PartialDate.of(c.afterDay()))
            : "From "
                + Plain.date(PartialDate.of(c.beforeDay()))
                + " to "
                + Plain.date(PartialDate.of(c.afterDay()));
    if (c.empty()) {
      return days + ": nothing differs.";
    }
    if (c.sameFacts()) {
      return days + ": nothing differs but how the register is kept.";
    }
    if (c.common() == 0) {
      return days + ": two different sets of records.";
    }
    List<String> parts = new ArrayList<>();
    part(parts, "group", count(c, Turn.What.GAINED, Kind.GROUP), "gained");
    part(parts, "group", count(c, Turn.What.LOST, Kind.GROUP), "lost");
    part(parts, "seat", count(c, Turn.What.GAINED, Kind.SEAT), "gained");
    part(parts, "seat", count(c, Turn.What.LOST, Kind.SEAT), "lost");
    part(parts, "seat", c.seats().stream().filter(SeatTurn::fellVacant).count(), "newly vacant");
    part(parts, "seat", c.seats().stream().filter(SeatTurn::wasFilled).count(), "newly filled");
    part(parts, "gap", c.gaps().opened().size() - c.gaps().nowKnown().size(), "opened");
    part(parts, "gap", c.gaps().closed().size() - c.gaps().noLongerKnown().size(), "closed");
    String changed =
        parts.isEmpty() ? "records differ, and no group, seat or gap with them" : Plain.and(parts);
    return days + ": " + changed + ".";
  }

  private static long count(Comparison c, Turn.What what, Kind kind) {
    return c.turns(what).stream().filter(t -> t.id().kind() == kind).count();
  }

  private static void part(List<String> parts, String noun, long number, String what) {
    if (number > 0) {
      parts.add(Plain.count(number, noun) + " " + what);
    }
  }

  private void voices(Comparison c, List<Sentence> all) {
    for (Id<?> id : c.voices().silenced()) {
      all.add(
          new Sentence(
              "Who is heard",
              Plain.capital(then.name(id))
                  + " is no longer heard anywhere: no filled seat speaks for it by a route that"
                  + " leads back.",
              List.of(id)));
    }
    for (Id<?> id : c.voices().heard()) {
      all.add(
          new Sentence(
              "Who is heard", Plain.capital(now.name(id)) + " is heard now.", List.of(id)));
    }
    spoken(all, c.voices().lost(), "no longer has a seat that speaks for it", "have", then);
    spoken(all, c.voices().spokenFor(), "has a seat that speaks for it now", "have", now);
  }

  private static void spoken(
      List<Sentence> all, List<? extends Id<?>> bodies, String told, String verb, Plain plain) {
    if (bodies.isEmpty()) {
      return;
    }
    String text =
        bodies.size() == 1
            ? plain.name(bodies.get(0)) + " " + told
            : Plain.count(bodies.size(), "organisation")
                + " "
                + told.replaceFirst("has", verb).replace("speaks for it", "speaks for them")
                + ": "
                + plain.names(bodies);
    all.add(new Sentence("Who is heard", Plain.capital(text) + ".", List.copyOf(bodies)));
  }

  private void seats(Comparison c, List<Sentence> all) {
    String heading = "Seats";
    tell(all, heading, c, SeatTurn::fellVacant, "seats fell vacant", this::fellVacant);
    tell(all, heading, c, SeatTurn::wasFilled, "seats were filled", this::filled);
    tell(all, heading, c, SeatTurn::changedHands, "seats changed hands", this::changedHands);
    others(c, all);
  }

  /** Seats whose state is another, without anybody's coming or going: told by what they became. */
  private void others(Comparison c, List<Sentence> all) {
    Map<String, List<SeatTurn>> kinds = new LinkedHashMap<>();
    for (SeatTurn turn : c.seats()) {
      if (!turn.fellVacant() && !turn.wasFilled() && !turn.changedHands()) {
        String told =
            turn.before().word()
                + " and "
                + (turn.before() == turn.after() ? "is" : "now is")
                + " "
                + turn.after().word();
        kinds.computeIfAbsent(told, t -> new ArrayList<>()).add(turn);
      }
    }
    kinds.forEach(
        (told, of) -> {
          List<Id<?>> seats = new ArrayList<>();
          of.forEach(t -> seats.add(t.seat()));
          SeatTurn first = of.get(0);
          boolean same = first.before() == first.after();
          String text =
              of.size() == 1
                  ? now.seatOn(first.seat(), first.group())
                      + (same ? " is held by the same people, for another body" : " was " + told)
                  : of.size()
                      + (same
                          ? " seats are held by the same people, for another body, on "
                          : " seats were " + told.replace("now is", "now are") + ", on ")
                      + now.names(of.stream().map(SeatTurn::group).toList());
          all.add(new Sentence("Seats", Plain.capital(text) + ".", seats));
        });
  }

  private void tell(
      List<Sentence> all,
      String heading,
      Comparison c,
      java.util.function.Predicate<SeatTurn> which,
      String many,
      Function<SeatTurn, String> one) {
    List<SeatTurn> of = c.seats().stream().filter(which).toList();
    of.stream()
        .limit(MOST)
        .forEach(
            t ->
                all.add(
                    new Sentence(
                        heading,
                        Plain.capital(one.apply(t)) + ".",
                        Stream.concat(
                                Stream.of(t.seat(), t.group()),
                                t.heldAfter().stream().filter(after::has))
                            .toList())));
    if (of.size() > MOST) {
      List<SeatTurn> rest = of.subList(MOST, of.size());
      all.add(
          new Sentence(
              heading,
              Plain.count(rest.size(), "more").replace("mores", "more")
                  + " "
                  + many
                  + ", on "
                  + now.names(rest.stream().map(SeatTurn::group).toList())
                  + ".",
              rest.stream().<Id<?>>map(SeatTurn::seat).toList()));
    }
  }

  private String fellVacant(SeatTurn turn) {
    String held = holders(then, turn.heldBefore());
    return now.seatOn(turn.seat(), turn.group())
        + " fell vacant"
        + (held.isEmpty() ? "" : ": " + held + " held it");
  }

  private String filled(SeatTurn turn) {
    String held = holders(now, turn.heldAfter());
    String was = turn.before().word();
    return now.seatOn(turn.seat(), turn.group())
        + ", which was "
        + was
        + ", is held now"
        + (held.isEmpty() ? "" : " by " + held);
  }

  private String changedHands(SeatTurn turn) {
    String was = holders(then, turn.heldBefore());
    String is = holders(now, turn.heldAfter());
    return now.seatOn(turn.seat(), turn.group())
        + " changed hands"
        + (was.isEmpty() ? "" : ", from " + was)
        + (is.isEmpty() ? "" : (was.isEmpty() ? ", to " : " to ") + is);
  }

  /** People first, and for whom they sit. */
  private static String holders(Plain plain, Collection<Id<?>> ids) {
    List<String> who =
        ids.stream().filter(id -> id.kind() != Kind.ORGANISATION).map(plain::name).toList();
    List<String> whom =
        ids.stream().filter(id -> id.kind() == Kind.ORGANISATION).map(plain::name).toList();
    if (who.isEmpty() || whom.isEmpty()) {
      return Plain.and(who.isEmpty() ? whom : who);
    }
    return Plain.and(who) + " (" + Plain.and(whom) + ")";
  }

  private void gaps(Comparison c, List<Sentence> all) {
    gaps(
        all,
        "Gaps opened",
        c.gaps().opened(),
        c.gaps().nowKnown(),
        gapsNow,
        "and may have been there before: the list that it rests on was not known to be whole");
    List<Gap> closed = c.gaps().closed().stream().filter(this::stillThere).toList();
    gaps(
        all,
        "Gaps closed",
        closed,
        c.gaps().noLongerKnown(),
        gapsThen,
        "and may still be there: the list that it rests on is no longer known to be whole");
    int with = c.gaps().closed().size() - closed.size();
    if (with > 0) {
      all.add(
          new Sentence(
              "Gaps closed",
              Plain.count(with, "gap")
                  + (closed.isEmpty() ? "" : " more")
                  + " went with the groups, seats or places that they were about.",
              List.of()));
    }
  }

  private boolean stillThere(Gap gap) {
    return Stream.concat(gap.about().stream(), gap.affected().stream())
        .allMatch(id -> after.find(id).filter(after::isCurrent).isPresent());
  }

  private static void gaps(
      List<Sentence> all,
      String heading,
      List<Gap> gaps,
      List<Gap> unsure,
      GapWords words,
      String why) {
    gaps.stream()
        .limit(MOST)
        .forEach(
            gap -> {
              String text = words.sentence(gap);
              all.add(
                  new Sentence(
                      heading,
                      unsure.contains(gap)
                          ? text.substring(0, text.length() - 1) + " – " + why + "."
                          : text,
                      gap.evidence().stream().<Id<?>>map(Evidence::record).distinct().toList()));
            });
    if (gaps.size() > MOST) {
      all.add(
          new Sentence(
              heading, (gaps.size() - MOST) + " more, less pressing than these.", List.of()));
    }
  }

  /** A number as a reader wants it; a dash where it is undefined. */
  public static String number(SideBySide side, OptionalDouble value) {
    if (value.isEmpty()) {
      return "–";
    }
    return String.format(Locale.UK, side.whole() ? "%,.0f" : "%.3f", value.getAsDouble());
  }
}
