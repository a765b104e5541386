package org.partnershipatlas.api.service.answer;

import java.util.Arrays;
import java.util.List;
import org.partnershipatlas.analyser.compact.CompactCheck;
import org.partnershipatlas.analyser.compact.Factor;
import org.partnershipatlas.analyser.compact.Standing;
import org.partnershipatlas.analyser.words.CompactWords;
import org.partnershipatlas.analyser.words.Sentence;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.model.Agreement;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;

/** The records beside the eight success factors of a local Compact, without any score. */
public record CompactAnswer(
    String opening,
    List<Id<Group>> compactGroups,
    List<Id<Agreement>> agreements,
    List<OfFactor> factors) {
  /** One factor; each sentence stands with the rows that it rests on. */
  public record OfFactor(
      String factor,
      String source,
      List<Sentence> shown,
      List<Sentence> missing,
      List<Sentence> notRecorded,
      String cannotShow) {}

  /** The check of what a view shows. */
  public static CompactAnswer of(View view) {
    CompactCheck check = view.analyser().compactCheck();
    CompactWords words = new CompactWords(view.network());
    return new CompactAnswer(
        words.opening(check),
        check.compactGroups(),
        check.agreements(),
        Arrays.stream(Factor.values())
            .map(
                factor ->
                    new OfFactor(
                        factor.word(),
                        "IVAR 2008, p." + factor.page(),
                        words.sentences(check, factor, Standing.SHOWN),
                        words.sentences(check, factor, Standing.MISSING),
                        words.sentences(check, factor, Standing.NOT_RECORDED),
                        CompactWords.cannotShow(check, factor)))
            .toList());
  }
}
