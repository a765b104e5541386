package org.partnershipatlas.api.service.answer;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipatlas.analyser.measure.MeasureMode;
import org.partnershipatlas.analyser.measure.MeasureOptions;
import org.partnershipatlas.api.service.OpenNetwork;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.register.edges.EdgeForm;

/**
 * Which measures are asked for.
 *
 * @param mode the graph; where left out, the coordination graph, or of a list of pairs the pairs
 */
public record MeasureChoice(Optional<MeasureMode> mode, boolean secretariat, boolean weighted) {
  /** The coordination graph, or the pairs, without support posts and weights. */
  public static final MeasureChoice USUAL = new MeasureChoice(Optional.empty(), false, false);

  private static final Set<MeasureMode> OF_SEATS =
      EnumSet.of(
          MeasureMode.TWO_MODE, MeasureMode.PEOPLE, MeasureMode.GROUPS, MeasureMode.COORDINATION);

  /** What is to be measured of that network. */
  public MeasureOptions of(OpenNetwork source) {
    MeasureOptions options =
        MeasureOptions.of(
            source
                .edges()
                .map(form -> fitting(form))
                .orElseGet(() -> mode.orElse(MeasureMode.COORDINATION)));
    options = secretariat ? options.withSecretariat() : options;
    options = weighted ? options.withWeights() : options;
    return source.edges().isPresent() ? options.withUnlinked() : options;
  }

  private MeasureMode fitting(EdgeForm form) {
    boolean seats = form == EdgeForm.SEATS;
    MeasureMode otherwise = seats ? MeasureMode.TWO_MODE : MeasureMode.RELATIONSHIPS;
    MeasureMode asked = mode.orElse(otherwise);
    Set<MeasureMode> fit = seats ? OF_SEATS : EnumSet.of(MeasureMode.RELATIONSHIPS);
    if (fit.contains(asked)) {
      return asked;
    }
    throw Refusal.of(
        ProblemCode.BAD_PARAMETER,
        seats
            ? "A list of person,group has no organisations to measure."
            : "A list of source,target is of organisations and their dealings, and of no seats.",
        "mode",
        asked.word(),
        "Ask for "
            + fit.stream().map(MeasureMode::word).collect(Collectors.joining(", "))
            + ", or leave it out.");
  }
}
