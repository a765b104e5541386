package org.partnershipatlas.analyser.link;

/**
 * How the pairs stand.
 *
 * @param joined how many are joined
 * @param of how many there are
 * @param halfSteps the cost over all: a pair counts no less than a joined one, and no more than the
 *     ceiling
 */
public record Standing(int joined, int of, long halfSteps) {
  Standing after(Gain gain) {
    return new Standing(joined + gain.joined(), of, halfSteps - gain.fall());
  }
}
