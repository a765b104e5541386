package org.partnershipatlas.analyser.coverage;

import java.util.Map;

/**
 * The totals of a matrix; each organisation, seat and person counts once.
 *
 * @param organisations how many organisations are listed
 * @param best each in its strongest state on any of the groups
 */
public record MatrixTotals(
    int organisations, Map<VoiceState, Integer> best, int seats, int filled, int people) {
  public MatrixTotals {
    best = MatrixRow.copy(best);
  }
}
