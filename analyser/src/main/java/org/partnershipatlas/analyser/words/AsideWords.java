package org.partnershipatlas.analyser.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.analyser.compare.Comparison;
import org.partnershipatlas.analyser.compare.KeptTurn;
import org.partnershipatlas.analyser.compare.Turn;
import org.partnershipatlas.model.Affiliation;
import org.partnershipatlas.model.Alias;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Completeness;
import org.partnershipatlas.model.GapMark;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Interval;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Link;
import org.partnershipatlas.model.Membership;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Relationship;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.Tenure;

/**
 * What differs and is no part of what was so on the two days: records of other times, and how the
 * register is kept. With full names each is named, up to a number; else they are counted.
 */
final class AsideWords {
  private static final int MOST = 20;

  private final Network before;
  private final Network after;

  AsideWords(Network before, Network after) {
    this.before = before;
    this.after = after;
  }

  /** Records that hold on neither day: a fact of 2019 that was typed in today. */
  List<Sentence> elsewhen(Comparison c) {
    List<Sentence> all = new ArrayList<>();
    String heading = "Other times";
    List<Turn> told = c.named() ? first(c.elsewhen()) : List.of();
    for (Turn turn : told) {
      Network side = side(turn.what());
      String text =
          verb(turn.what())
              + ", and holding on neither day: "
              + called(side, side.find(turn.id()).orElseThrow())
              + ".";
      all.add(new Sentence(heading, text, List.of(turn.id())));
    }
    int left = c.elsewhen().size() - told.size();
    if (left > 0) {
      all.add(
          new Sentence(
              heading,
              records(left, told.isEmpty())
                  + (left == 1 ? " differs that holds" : " differ that hold")
                  + " on neither day.",
              List.of()));
    }
    return all;
  }

  /** Gap marks, scenarios, keepers and aliases. */
  List<Sentence> kept(Comparison c) {
    List<Sentence> all = new ArrayList<>();
    String heading = "How the register is kept";
    List<KeptTurn> told = c.named() ? first(c.kept()) : List.of();
    for (KeptTurn turn : told) {
      Network side = side(turn.what());
      String text =
          verb(turn.what()) + ": " + kept(side, side.find(turn.id()).orElseThrow()) + of(turn);
      all.add(new Sentence(heading, text, List.of(turn.id())));
    }
    List<KeptTurn> left = c.kept().subList(told.size(), c.kept().size());
    if (!left.isEmpty()) {
      String text = counts(left) + (left.size() == 1 ? " differs." : " differ.");
      all.add(new Sentence(heading, (told.isEmpty() ? "" : "Besides, ") + text, List.of()));
    }
    return all;
  }

  private static <T> List<T> first(List<T> all) {
    return all.size() <= MOST ? all : all.subList(0, MOST);
  }

  private Network side(Turn.What what) {
    return what == Turn.What.LOST ? before : after;
  }

  private static String verb(Turn.What what) {
    return switch (what) {
      case GAINED -> "New";
      case LOST -> "Gone";
      case CHANGED -> "Changed";
    };
  }

  private static String records(int number, boolean all) {
    return all ? Plain.count(number, "record") : Plain.count(number, "more record", "more records");
  }

  /** <em>2 gap marks and 1 keeper</em> */
  private static String counts(List<KeptTurn> turns) {
    Map<Kind, Long> counts = new LinkedHashMap<>();
    turns.forEach(turn -> counts.merge(turn.id().kind(), 1L, Long::sum));
    return Plain.and(
        counts.entrySet().stream()
            .map(
                e ->
                    Plain.count(
                        e.getValue(),
                        word(e.getKey()),
                        e.getKey().sheet().toLowerCase(Locale.ROOT)))
            .toList());
  }

  private static String word(Kind kind) {
    return kind.word().replace('_', ' ');
  }

  private static String kept(Network side, AtlasRecord entry) {
    if (entry instanceof GapMark mark) {
      List<String> said = new ArrayList<>(List.of("a gap marked as " + mark.state().word()));
      mark.owner().ifPresent(said::add);
      mark.date().map(Plain::date).ifPresent(said::add);
      return String.join(", ", said);
    } else if (entry instanceof Alias alias) {
      return "what is kept of a record that was merged into " + new Plain(side).name(alias.of());
    }
    return "the " + word(entry.recordKind()) + " “" + side.name(entry.id()) + "”";
  }

  private String of(KeptTurn turn) {
    GapWords words = new GapWords(turn.gapOfAfter() ? after : before);
    return turn.gap().map(gap -> ": " + words.sentence(gap)).orElse(".");
  }

  private static String called(Network side, AtlasRecord entry) {
    Plain plain = new Plain(side);
    TieWords ties = new TieWords(plain);
    String name;
    if (entry instanceof Seat seat) {
      name = plain.seatOn(seat.id(), seat.group());
    } else if (entry instanceof Tenure tenure) {
      name = holder(plain, tenure) + " in " + seat(side, plain, tenure);
    } else if (entry instanceof Affiliation one) {
      name = plain.name(one.person()) + " with " + plain.name(one.organisation());
    } else if (entry instanceof Link link) {
      name = ties.link(link);
    } else if (entry instanceof Membership membership) {
      name = ties.membership(membership);
    } else if (entry instanceof Relationship tie) {
      name = ties.relationship(tie);
    } else if (entry instanceof Completeness list) {
      name = "what says that a list is whole, of " + plain.name(list.of());
    } else {
      name = "the " + word(entry.recordKind()) + " " + plain.name(entry.id());
    }
    return name + when(entry.span());
  }

  private static String holder(Plain plain, Tenure tenure) {
    Optional<? extends Id<?>> who = tenure.person();
    Optional<? extends Id<?>> known = who.isPresent() ? who : tenure.post();
    return known.isPresent() ? plain.name(known.get()) : "a holder who is not known";
  }

  private static String seat(Network side, Plain plain, Tenure tenure) {
    return side.find(tenure.seat())
        .map(seat -> plain.seatOn(seat.id(), seat.group()))
        .orElse("a seat");
  }

  /** From the first day to the last, as far as they are recorded. */
  private static String when(Interval span) {
    Optional<String> from = span.from().map(Plain::date);
    Optional<String> last =
        span.to().map(to -> Plain.date(PartialDate.of(to.earliest().minusDays(1))));
    if (from.isPresent() && last.isPresent()) {
      return " (" + from.get() + " to " + last.get() + ")";
    }
    return from.map(day -> " (from " + day + ")")
        .or(() -> last.map(day -> " (until " + day + ")"))
        .orElse("");
  }
}
