package org.partnershipatlas.analyser.measure;

/**
 * What is to be measured.
 *
 * @param secretariat whether those in attendance and support posts count
 * @param weighted whether the strength of links counts; its distance is 1 / strength
 * @param unlinked whether every person, group or organisation that is recorded is a node, and not
 *     those alone that the graph joins or could
 */
public record MeasureOptions(
    MeasureMode mode, boolean secretariat, boolean weighted, boolean unlinked) {

  /** That graph, without those in attendance and support posts and without weights. */
  public static MeasureOptions of(MeasureMode mode) {
    return new MeasureOptions(mode, false, false, false);
  }

  /** The same, with those in attendance and support posts. */
  public MeasureOptions withSecretariat() {
    return new MeasureOptions(mode, true, weighted, unlinked);
  }

  /** The same, with the strength of links. */
  public MeasureOptions withWeights() {
    return new MeasureOptions(mode, secretariat, true, unlinked);
  }

  /** The same, with all that are recorded. */
  public MeasureOptions withUnlinked() {
    return new MeasureOptions(mode, secretariat, weighted, true);
  }
}
