package org.partnershipatlas.analyser.coverage;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * A row of the matrix, with its totals.
 *
 * @param organisations how many organisations of it are listed
 * @param best each of them once, in its strongest state on any of the groups
 * @param parity its share of the filled seats over its share of the organisations; empty where a
 *     list is not known to be whole, or where a share has a base of nought
 */
public record MatrixRow(
    RowKey key, int organisations, Map<VoiceState, Integer> best, OptionalDouble parity) {
  public MatrixRow {
    best = copy(best);
  }

  static Map<VoiceState, Integer> copy(Map<VoiceState, Integer> counts) {
    Map<VoiceState, Integer> copy = new EnumMap<>(VoiceState.class);
    counts.forEach((state, count) -> copy.merge(state, count, Integer::sum));
    copy.values().removeIf(count -> count == 0);
    return Collections.unmodifiableMap(copy);
  }
}
