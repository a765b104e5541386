package org.partnershipatlas.api.service.answer;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.partnershipatlas.analyser.measure.MeasureReport;
import org.partnershipatlas.analyser.measure.NodeMeasure;
import org.partnershipatlas.analyser.measure.NodeMeasures;
import org.partnershipatlas.analyser.words.NodeQuestions;
import org.partnershipatlas.api.service.NearMiss;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.api.service.picture.Wishes;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Words;
import org.partnershipatlas.visualiser.Importance;

/**
 * What a picture shows of a measure that a reader asks for by its name. As elsewhere a figure of
 * one person is a view of that person, and is left out unless it is asked for.
 */
final class MeasuredImportance {
  private MeasuredImportance() {}

  /** The measure that is asked for; none where none is. */
  static Importance of(View view, Wishes wishes) {
    return wishes.find("importance").map(name -> of(view, wishes, name)).orElse(Importance.none());
  }

  private static Importance of(View view, Wishes wishes, String name) {
    NodeMeasure measure = measure(name);
    boolean people = wishes.yes("private");
    MeasureReport report =
        view.analyser().measures(MeasureChoice.USUAL.of(view.source()), view.progress());
    Map<Id<?>, Double> values = new LinkedHashMap<>();
    for (NodeMeasures node : report.nodes()) {
      boolean told = people || node.id().kind() != Kind.PERSON;
      node.find(measure)
          .ifPresent(
              value -> {
                if (told) {
                  values.put(node.id(), value);
                }
              });
    }
    return Importance.of(values, words(measure, values, people));
  }

  private static String words(NodeMeasure measure, Map<Id<?>, Double> values, boolean people) {
    double most = values.values().stream().mapToDouble(v -> v).max().orElse(0);
    return measure.word().replace('_', ' ')
        + ". "
        + NodeQuestions.of(measure).question()
        + " The most in this network is "
        + number(most)
        + (people ? "." : "; people are left out.");
  }

  private static String number(double value) {
    boolean whole = value == Math.rint(value) || value >= 100;
    return String.format(Locale.UK, whole ? "%,.0f" : "%.3g", value);
  }

  private static NodeMeasure measure(String name) {
    List<String> words =
        Arrays.stream(NodeMeasure.values())
            .filter(measure -> !measure.names())
            .map(NodeMeasure::word)
            .toList();
    return Words.find(NodeMeasure.class, name)
        .filter(measure -> !measure.names())
        .orElseThrow(
            () ->
                Refusal.of(
                    ProblemCode.BAD_PARAMETER,
                    "There is no measure of that name by which to size.",
                    "importance",
                    name,
                    NearMiss.suggest(name, words)));
  }
}
