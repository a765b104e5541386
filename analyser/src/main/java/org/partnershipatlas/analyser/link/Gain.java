package org.partnershipatlas.analyser.link;

/**
 * What a new link gains.
 *
 * @param joined how many pairs it newly joins
 * @param fall by how much the cost over all pairs falls, in half-steps; a pair that is joined is
 *     near enough, and costs no less for being nearer still
 */
public record Gain(int joined, long fall) implements Comparable<Gain> {
  static final Gain NOTHING = new Gain(0, 0);

  Gain and(Gain other) {
    return new Gain(joined + other.joined, fall + other.fall);
  }

  /** Whether it gains anything. */
  public boolean some() {
    return joined > 0 || fall > 0;
  }

  /** More pairs joined first, then the greater fall: the better gain is the greater. */
  @Override
  public int compareTo(Gain other) {
    int order = Integer.compare(joined, other.joined);
    return order != 0 ? order : Long.compare(fall, other.fall);
  }
}
