package org.partnershipatlas.analyser.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipatlas.analyser.AreaScope;
import org.partnershipatlas.analyser.CannotTell;
import org.partnershipatlas.model.Words;

/**
 * The gaps of a network, most pressing first: by severity, by the organisations concerned, by age,
 * by names.
 *
 * @param cannotTell one for each kind of absence that no list's completeness makes a fact
 * @param proposal who could be asked for which vacant seat, so that nobody is asked twice
 */
public record GapReport(List<Gap> gaps, List<CannotTell> cannotTell, List<Placement> proposal) {
  public GapReport {
    proposal = List.copyOf(proposal);
    gaps = List.copyOf(gaps);
    cannotTell = List.copyOf(cannotTell);
  }

  /**
   * The first three that nobody has accepted, each of another group or row: where nobody speaks for
   * the sector on a group that decides on money, that is told once.
   */
  public List<Gap> topThree() {
    List<Gap> three = new ArrayList<>();
    for (Gap gap : gaps) {
      boolean again =
          gap.kind() == GapKind.NO_SECTOR_VOICE
              && of(GapKind.MONEY_WITHOUT_SECTOR).stream()
                  .anyMatch(g -> !g.accepted() && g.affected().equals(gap.affected()));
      if (three.size() < 3 && !again && !gap.accepted() && !gap.kind().toldFirst()) {
        three.add(gap);
      }
    }
    return three;
  }

  /** What anybody may be told; the private kinds only where they are asked for. */
  public GapReport told(boolean privately) {
    return privately
        ? this
        : new GapReport(
            gaps.stream().filter(g -> !g.kind().isPrivate()).toList(),
            cannotTell.stream()
                .filter(
                    c -> !Words.find(GapKind.class, c.kind()).map(GapKind::isPrivate).orElse(false))
                .toList(),
            proposal);
  }

  /**
   * Only what concerns an area: gaps that affect its records or are told in their light (of a gap
   * of fields or themes alone, those with such evidence), cases that cannot be told of them, vacant
   * seats on its groups.
   */
  public GapReport within(AreaScope scope) {
    return new GapReport(
        gaps.stream().filter(gap -> gap.concerns(scope)).toList(),
        cannotTell.stream().flatMap(open -> open.within(scope).stream()).toList(),
        proposal.stream().filter(p -> scope.holds(p.group())).toList());
  }

  /** How many gaps are of a private kind. */
  public int countPrivate() {
    return (int) gaps.stream().filter(g -> g.kind().isPrivate()).count();
  }

  /** Those that an overview sums up before all others: what somebody can act on at once. */
  public List<Gap> toldFirst() {
    return gaps.stream().filter(g -> !g.accepted() && g.kind().toldFirst()).toList();
  }

  /** Those that are told without any list's being complete. */
  public List<Gap> needingNoCompleteness() {
    return gaps.stream().filter(g -> !g.kind().needsCompleteness()).toList();
  }

  /** Those of a kind. */
  public List<Gap> of(GapKind kind) {
    return gaps.stream().filter(g -> g.kind() == kind).toList();
  }

  /** The gap with that id. */
  public Optional<Gap> find(String id) {
    return gaps.stream().filter(g -> g.id().equals(id)).findFirst();
  }
}
