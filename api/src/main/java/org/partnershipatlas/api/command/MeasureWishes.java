package org.partnershipatlas.api.command;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipatlas.analyser.measure.MeasureMode;
import org.partnershipatlas.api.service.NearMiss;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.answer.MeasureChoice;
import org.partnershipatlas.model.Words;
import picocli.CommandLine.Option;

/** What of a network is measured. */
final class MeasureWishes {
  @Option(
      names = "--mode",
      paramLabel = "MODE",
      description =
          "The graph that is measured: coordination, two-mode, people, groups, organisations or"
              + " relationships; otherwise coordination, or what the header of a list of pairs"
              + " says.")
  private @Nullable String mode;

  @Option(
      names = "--secretariat",
      description = "Measure with those in attendance and support posts.")
  private boolean secretariat;

  @Option(
      names = "--weighted",
      description = "Measure with the strength of links, whose distance is 1 / strength.")
  private boolean weighted;

  MeasureChoice choice() {
    return new MeasureChoice(
        Optional.ofNullable(mode).map(MeasureWishes::mode), secretariat, weighted);
  }

  private static MeasureMode mode(String word) {
    List<String> words = Arrays.stream(MeasureMode.values()).map(MeasureMode::word).toList();
    return Words.find(MeasureMode.class, word)
        .orElseThrow(
            () ->
                Refusal.of(
                    ProblemCode.BAD_PARAMETER,
                    "There is no such graph to measure.",
                    "--mode",
                    word,
                    NearMiss.suggest(word, words)));
  }
}
