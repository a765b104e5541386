package org.partnershipatlas.api.service.answer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.partnershipatlas.analyser.CannotTell;
import org.partnershipatlas.analyser.gap.Candidate;
import org.partnershipatlas.analyser.gap.Gap;
import org.partnershipatlas.analyser.gap.GapKind;
import org.partnershipatlas.analyser.gap.GapReport;
import org.partnershipatlas.analyser.gap.Remedy;
import org.partnershipatlas.analyser.gap.RemedyAction;
import org.partnershipatlas.analyser.gap.RuleUse;
import org.partnershipatlas.analyser.words.GapWords;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.model.GapMark;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Rule;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.Severity;
import org.partnershipatlas.model.Word;

/** The gaps in sentences, each with the rows behind it, and what cannot be told. */
public record GapsAnswer(
    List<Told> gaps, List<Open> cannotTell, List<Count> kinds, Proposal proposal, int heldBack) {

  /** Who could be asked for which vacant seat, nobody twice: in words, and seat by seat. */
  public record Proposal(List<String> sentences, List<Place> seats) {}

  /** A vacant seat, its gap, and whom to ask; nobody where {@code ask} is left out. */
  public record Place(
      String key, Id<Seat> seat, Id<Group> group, Optional<Id<?>> ask, Optional<String> reason) {}

  /** A gap in words; {@code mark} is what somebody has said of it. */
  public record Told(
      String key,
      GapKind kind,
      Severity severity,
      String sentence,
      List<Id<?>> affected,
      List<Id<?>> about,
      int organisations,
      OptionalLong days,
      List<Id<?>> evidence,
      RuleTold rule,
      List<Close> closes,
      Optional<String> mark) {}

  /** The rule that found it. */
  public record RuleTold(Optional<Id<Rule>> id, String source, String text, OptionalInt limit) {}

  /** What would close it; a reason stands beside each candidate. */
  public record Close(
      RemedyAction action, String text, List<Id<?>> candidates, List<String> reasons) {}

  /** What cannot be told yet, and what would settle it. */
  public record Open(String kind, String sentence, String settle, int count, List<Id<?>> about) {}

  /** How many gaps there are of a kind. */
  public record Count(GapKind kind, int count) {}

  /** The gaps of a kind and severity, all where left out; the private ones only if asked for. */
  public static GapsAnswer of(
      View view, Optional<GapKind> kind, Optional<Severity> severity, boolean privately) {
    GapReport all = view.analyser().gaps();
    GapReport report = all.told(privately);
    GapWords words = new GapWords(view.network());
    Map<GapKind, Integer> counts = new EnumMap<>(GapKind.class);
    report.gaps().forEach(gap -> counts.merge(gap.kind(), 1, Integer::sum));
    List<Count> kinds = new ArrayList<>();
    counts.forEach((each, count) -> kinds.add(new Count(each, count)));
    return new GapsAnswer(
        report.gaps().stream()
            .filter(gap -> kind.isEmpty() || kind.get() == gap.kind())
            .filter(gap -> severity.isEmpty() || severity.get() == gap.severity())
            .map(gap -> told(words, gap))
            .toList(),
        report.cannotTell().stream()
            .filter(open -> kind.isEmpty() || kind.get().word().equals(open.kind()))
            .map(open -> open(words, open))
            .toList(),
        kinds,
        proposal(words, report),
        privately ? 0 : all.countPrivate());
  }

  private static Proposal proposal(GapWords words, GapReport report) {
    return new Proposal(
        words.proposal(report.proposal()),
        report.proposal().stream()
            .map(
                p ->
                    new Place(
                        p.gap(),
                        p.seat(),
                        p.group(),
                        p.ask().map(Candidate::record),
                        p.ask().map(Candidate::why)))
            .toList());
  }

  static Told told(GapWords words, Gap gap) {
    return new Told(
        gap.id(),
        gap.kind(),
        gap.severity(),
        words.sentence(gap),
        gap.affected(),
        gap.about(),
        gap.organisations(),
        gap.days(),
        CellAnswer.ids(gap.evidence()),
        rule(words, gap.rule()),
        gap.remedies().stream().map(remedy -> close(words, remedy)).toList(),
        gap.mark().map(GapMark::state).map(Word::word));
  }

  static Open open(GapWords words, CannotTell open) {
    return new Open(
        open.kind(), words.sentence(open), words.settle(open), open.cases(), open.about());
  }

  private static RuleTold rule(GapWords words, RuleUse rule) {
    return new RuleTold(rule.rule(), rule.source(), words.rule(rule), rule.limit());
  }

  private static Close close(GapWords words, Remedy remedy) {
    List<Id<?>> candidates = new ArrayList<>();
    remedy.candidates().stream().map(Candidate::record).forEach(candidates::add);
    return new Close(
        remedy.action(),
        words.remedy(remedy),
        candidates,
        remedy.candidates().stream().map(Candidate::why).toList());
  }
}
