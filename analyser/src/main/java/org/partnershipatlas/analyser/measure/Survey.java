package org.partnershipatlas.analyser.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Relationship;

/**
 * What organisations answer on their trust in each other and on each other's value, from 1 to 4.
 * Trust is asked as one question or as reliability, support and openness; value as one or as power,
 * involvement and resources; the mean of the three stands where the one was not asked. A score is
 * given only where five or more answered, so that nobody's answer can be read out of it.
 */
final class Survey {
  private static final int FEWEST = 5;
  private static final List<NetworkMeasure> TRUST =
      List.of(NetworkMeasure.RELIABILITY, NetworkMeasure.SUPPORT, NetworkMeasure.OPENNESS);
  private static final List<NetworkMeasure> VALUE =
      List.of(NetworkMeasure.POWER, NetworkMeasure.INVOLVEMENT, NetworkMeasure.RESOURCES);

  private final Map<NetworkMeasure, List<Answer>> answers = new EnumMap<>(NetworkMeasure.class);
  private final Set<Id<?>> respondents = new HashSet<>();

  private record Answer(Id<?> by, Id<?> about, double score) {}

  private Survey() {}

  static Survey of(Network network) {
    Survey survey = new Survey();
    network.current(Relationship.class).stream()
        .filter(r -> !r.organisation().equals(r.otherOrganisation()))
        .forEach(survey::read);
    return survey;
  }

  private void read(Relationship said) {
    take(said, NetworkMeasure.TRUST, said.trust().map(Long::doubleValue), TRUST);
    take(said, NetworkMeasure.VALUE, said.value().map(Long::doubleValue), VALUE);
  }

  private void take(
      Relationship said,
      NetworkMeasure whole,
      Optional<Double> stated,
      List<NetworkMeasure> parts) {
    double sum = 0;
    int asked = 0;
    for (NetworkMeasure part : parts) {
      Optional<Double> score = part(said, part.word());
      if (score.isPresent()) {
        keep(said, part, score.get());
        sum += score.get();
        asked++;
      }
    }
    if (stated.isPresent()) {
      keep(said, whole, stated.get());
    } else if (asked > 0) {
      keep(said, whole, sum / asked);
    }
  }

  private static Optional<Double> part(Relationship said, String word) {
    return said.about().extra().entrySet().stream()
        .filter(column -> column.getKey().equalsIgnoreCase(word))
        .map(Map.Entry::getValue)
        .filter(text -> text.matches("[1-4]"))
        .map(Double::valueOf)
        .findFirst();
  }

  private void keep(Relationship said, NetworkMeasure question, double score) {
    if (score >= 1 && score <= 4) {
      respondents.add(said.organisation());
      answers
          .computeIfAbsent(question, q -> new ArrayList<>())
          .add(new Answer(said.organisation(), said.otherOrganisation(), score));
    }
  }

  private static OptionalDouble mean(List<Answer> answers) {
    long by = answers.stream().map(Answer::by).distinct().count();
    return by < FEWEST
        ? OptionalDouble.empty()
        : answers.stream().mapToDouble(Answer::score).average();
  }

  /** The report with the scores of the whole and of each organisation. */
  MeasureReport addTo(MeasureReport report) {
    if (respondents.isEmpty()) {
      return report;
    }
    Map<NetworkMeasure, Double> values = new EnumMap<>(report.network().values());
    values.put(NetworkMeasure.RESPONDENTS, (double) respondents.size());
    answers.forEach((question, each) -> mean(each).ifPresent(m -> values.put(question, m)));
    Map<NodeMeasure, double[]> columns = new EnumMap<>(report.columns());
    columns.put(NodeMeasure.TRUST, received(report.ids(), NetworkMeasure.TRUST));
    columns.put(NodeMeasure.VALUE, received(report.ids(), NetworkMeasure.VALUE));
    return new MeasureReport(
        report.options(),
        new NetworkMeasures(values),
        report.ids(),
        report.names(),
        columns,
        report.bridges(),
        report.sampled());
  }

  private double[] received(List<Id<?>> ids, NetworkMeasure question) {
    Map<Id<?>, List<Answer>> about = new HashMap<>();
    answers
        .getOrDefault(question, List.of())
        .forEach(a -> about.computeIfAbsent(a.about(), x -> new ArrayList<>()).add(a));
    double[] scores = new double[ids.size()];
    Arrays.setAll(scores, v -> mean(about.getOrDefault(ids.get(v), List.of())).orElse(Double.NaN));
    return scores;
  }
}
