package org.partnershipatlas.api.service.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.partnershipatlas.analyser.compare.Comparison;
import org.partnershipatlas.analyser.compare.SeatTurn;
import org.partnershipatlas.analyser.compare.SideBySide;
import org.partnershipatlas.analyser.compare.Turn;
import org.partnershipatlas.analyser.gap.Gap;
import org.partnershipatlas.analyser.words.CompareWords;
import org.partnershipatlas.analyser.words.GapWords;
import org.partnershipatlas.analyser.words.Sentence;
import org.partnershipatlas.api.service.View;

/** How two networks, or two days of one, differ. */
public record CompareAnswer(
    Side before,
    Side after,
    boolean empty,
    int common,
    List<Sentence> sentences,
    List<Numbers> measures,
    List<Turn> records,
    int recordsLeftOut,
    List<SeatTurn> seats,
    List<GapsAnswer.Told> gapsOpened,
    List<GapsAnswer.Told> gapsClosed) {
  private static final int MOST = 1000;

  /** One side of a comparison. */
  public record Side(String network, String title, LocalDate asAt) {
    static Side of(View view) {
      return new Side(view.source().key(), view.source().title(), view.day());
    }
  }

  /** One number on both sides; the texts are as a reader wants them. */
  public record Numbers(
      String part,
      String what,
      OptionalDouble before,
      OptionalDouble after,
      String beforeText,
      String afterText) {
    static Numbers of(SideBySide side) {
      return new Numbers(
          side.part().name().toLowerCase(Locale.ROOT),
          side.what(),
          side.before(),
          side.after(),
          CompareWords.number(side, side.before()),
          CompareWords.number(side, side.after()));
    }
  }

  /** How the second view differs from the first. */
  public static CompareAnswer of(View before, View after) {
    Comparison comparison = compare(before, after);
    return of(
        before,
        after,
        comparison,
        new CompareWords(before.network(), after.network()).sentences(comparison));
  }

  static Comparison compare(View before, View after) {
    return before.analyser().compare(after.analyser(), before.names(), before.progress());
  }

  static CompareAnswer of(
      View before, View after, Comparison comparison, List<Sentence> sentences) {
    List<Turn> turns = comparison.turns();
    return new CompareAnswer(
        Side.of(before),
        Side.of(after),
        comparison.empty(),
        comparison.common(),
        sentences,
        comparison.measures().stream().map(Numbers::of).toList(),
        turns.subList(0, Math.min(MOST, turns.size())),
        Math.max(0, turns.size() - MOST),
        comparison.seats(),
        gaps(after, comparison.gaps().opened()),
        gaps(before, comparison.gaps().closed()));
  }

  private static List<GapsAnswer.Told> gaps(View side, List<Gap> gaps) {
    GapWords words = new GapWords(side.network());
    List<GapsAnswer.Told> told = new ArrayList<>();
    gaps.forEach(gap -> told.add(GapsAnswer.told(words, gap)));
    return told;
  }
}
