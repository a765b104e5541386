package org.partnershipatlas.api.service.answer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.partnershipatlas.analyser.Overview;
import org.partnershipatlas.analyser.Summary;
import org.partnershipatlas.analyser.gap.Gap;
import org.partnershipatlas.analyser.gap.GapKind;
import org.partnershipatlas.analyser.words.GapWords;
import org.partnershipatlas.analyser.words.OverviewWords;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Reach;
import org.partnershipatlas.model.Severity;

/** What a reader is told first. */
public record OverviewAnswer(
    Summary summary,
    String reach,
    Reach reachNumbers,
    List<Sentence> sentences,
    List<GapsAnswer.Told> gaps,
    int gapCount,
    List<GapsAnswer.Open> cannotTell) {

  /** A sentence that needs no list to be complete, with the gaps that it sums up. */
  public record Sentence(
      String text, GapKind kind, Severity severity, String link, List<Id<?>> records) {}

  /** The overview of a network. */
  public static OverviewAnswer of(View view) {
    Overview overview = view.analyser().overview();
    OverviewWords words = new OverviewWords(view.network());
    GapWords gaps = new GapWords(view.network());
    return new OverviewAnswer(
        overview.summary(),
        overview.reach().line(),
        overview.reach(),
        words.first(overview).stream().map(OverviewAnswer::sentence).toList(),
        overview.three().stream().map(gap -> GapsAnswer.told(gaps, gap)).toList(),
        overview.gaps(),
        overview.cannotTell().stream().map(open -> GapsAnswer.open(gaps, open)).toList());
  }

  private static Sentence sentence(OverviewWords.Summed summed) {
    return new Sentence(
        summed.text(),
        summed.kind(),
        summed.gaps().get(0).severity(),
        link(summed.kind()),
        records(summed.gaps()));
  }

  private static String link(GapKind kind) {
    return "/gaps?kind="
        + URLEncoder.encode(kind.word(), StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static List<Id<?>> records(List<Gap> gaps) {
    List<Id<?>> records = new ArrayList<>();
    gaps.stream()
        .flatMap(gap -> CellAnswer.ids(gap.evidence()).stream())
        .distinct()
        .forEach(records::add);
    return records;
  }
}
