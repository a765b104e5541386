package org.partnershipatlas.analyser.measure;

/**
 * What is to be measured.
 *
 * @param secretariat whether those in attendance and support posts count
 */
public record MeasureOptions(MeasureMode mode, boolean secretariat) {

  /** That graph, without those in attendance and support posts. */
  public static MeasureOptions of(MeasureMode mode) {
    return new MeasureOptions(mode, false);
  }

  /** The same, with those in attendance and support posts. */
  public MeasureOptions withSecretariat() {
    return new MeasureOptions(mode, true);
  }
}
