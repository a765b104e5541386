package org.partnershipatlas.analyser.gap;

import java.util.List;
import java.util.Optional;
import org.partnershipatlas.analyser.CannotTell;

/**
 * The gaps of a network, most pressing first: by severity, by the organisations concerned, by age,
 * by names.
 *
 * @param cannotTell one for each kind of absence that no list's completeness makes a fact
 */
public record GapReport(List<Gap> gaps, List<CannotTell> cannotTell) {
  public GapReport {
    gaps = List.copyOf(gaps);
    cannotTell = List.copyOf(cannotTell);
  }

  /** The first three that nobody has accepted. */
  public List<Gap> topThree() {
    return gaps.stream().filter(g -> !g.accepted() && !g.kind().toldFirst()).limit(3).toList();
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
