package org.partnershipatlas.api.service;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnershipatlas.analyser.graph.Costs;
import org.partnershipatlas.analyser.graph.StepKind;
import org.partnershipatlas.model.Words;

/**
 * What steps cost, as a user writes it: <em>scrutinises=1; shares plan=never; off theme=0.5</em>,
 * in whole and half steps. What is left out costs what it costs by default.
 */
public final class CostsText {
  private static final String OFF_THEME = "off theme";
  private static final String NEVER = "never";

  private CostsText() {}

  /** The costs that a text asks for; the field is the parameter that it came by. */
  public static Costs parse(String field, String text) {
    Costs costs = Costs.defaults();
    for (String part : text.split("[;,]")) {
      if (!part.isBlank()) {
        costs = with(field, costs, part.strip());
      }
    }
    return costs;
  }

  private static Costs with(String field, Costs costs, String part) {
    int sign = part.indexOf('=');
    if (sign < 0) {
      throw refuse(field, part, "A cost is written as a step, = and a number of steps.");
    }
    String word = part.substring(0, sign).strip();
    String number = part.substring(sign + 1).strip();
    if (Words.key(word).equals(Words.key(OFF_THEME))) {
      return costs.withOffTheme(halfSteps(field, part, number));
    }
    Optional<StepKind> kind = Words.find(StepKind.class, word);
    if (kind.isEmpty()) {
      List<String> known =
          Stream.concat(Stream.of(OFF_THEME), Arrays.stream(StepKind.values()).map(StepKind::word))
              .toList();
      throw Refusal.of(
          ProblemCode.BAD_PARAMETER,
          "There is no step '" + word + "'.",
          field,
          part,
          NearMiss.suggest(word, known));
    }
    return number.equals(NEVER)
        ? costs.without(kind.get())
        : costs.with(kind.get(), halfSteps(field, part, number));
  }

  private static int halfSteps(String field, String part, String number) {
    try {
      double steps = 2 * Double.parseDouble(number);
      if (steps == Math.rint(steps) && steps >= 0 && steps <= 1000) {
        return (int) steps;
      }
    } catch (NumberFormatException e) {
      // told below, as for one that is out of bounds
    }
    throw refuse(field, part, "It costs a number of whole or half steps, or is 'never' a step.");
  }

  private static Refusal refuse(String field, String part, String detail) {
    return Refusal.of(
        ProblemCode.BAD_PARAMETER, detail, field, part, "Write it as scrutinises=1.5.");
  }
}
