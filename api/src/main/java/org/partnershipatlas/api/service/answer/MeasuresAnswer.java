package org.partnershipatlas.api.service.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.partnershipatlas.analyser.dependence.Bridge;
import org.partnershipatlas.analyser.dependence.DependenceReport;
import org.partnershipatlas.analyser.measure.MeasureMode;
import org.partnershipatlas.analyser.measure.MeasureReport;
import org.partnershipatlas.analyser.measure.NetworkMeasure;
import org.partnershipatlas.analyser.measure.NodeMeasures;
import org.partnershipatlas.analyser.words.MeasureQuestion;
import org.partnershipatlas.analyser.words.MeasureWords;
import org.partnershipatlas.analyser.words.NetworkQuestions;
import org.partnershipatlas.analyser.words.NodeQuestions;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;

/**
 * What network analysis measures, each measure as a question with how to read it. A measure that is
 * undefined is null here, and never left out or 0. Figures of one person are a view of that person,
 * and so are left out unless they are asked for.
 *
 * @param network measures of the whole by their names
 * @param nodes measures of each node by their names, nodes by name
 * @param columns the measures of nodes
 * @param networkColumns the measures of the whole
 * @param sampled how far distances were estimated, where the graph is too large
 * @param heldBack how many people were left out
 */
public record MeasuresAnswer(
    Map<String, Object> network,
    List<Map<String, Object>> nodes,
    MeasureMode mode,
    boolean weighted,
    boolean secretariat,
    Optional<MeasureReport.Sampled> sampled,
    List<MeasureQuestion> columns,
    List<MeasureQuestion> networkColumns,
    Dependence dependence,
    List<String> sentences,
    int heldBack) {

  /** What hangs by one node or one link alone. */
  public record Dependence(List<Object> cutPoints, List<Ends> bridges, int components) {}

  /** The two ends of a link. */
  public record Ends(Object one, Object other) {}

  /** The measures in words; the people among what is measured only where they are asked for. */
  public static MeasuresAnswer of(View view, MeasureReport report, boolean people) {
    return of(view, report, people, MeasuredIds.typed(view.network()));
  }

  /** The same, with ids as that says. */
  public static MeasuresAnswer of(
      View view, MeasureReport report, boolean people, MeasuredIds ids) {
    Predicate<Id<?>> told = id -> people || id.kind() != Kind.PERSON;
    MeasureWords words = new MeasureWords(view.network(), view.names(), told);
    List<NodeMeasures> nodes = report.nodes();
    List<Id<?>> cuts = new ArrayList<>();
    nodes.stream().filter(NodeMeasures::cutPoint).forEach(node -> cuts.add(node.id()));
    int components = report.network().components();
    DependenceReport dependence = new DependenceReport(cuts, report.bridges(), components);
    List<String> sentences = new ArrayList<>(words.sentences(report));
    sentences.addAll(words.sentences(dependence));
    return new MeasuresAnswer(
        network(report),
        new NodeRows(nodes.stream().filter(node -> told.test(node.id())).toList(), report, ids),
        report.mode(),
        report.options().weighted(),
        report.options().secretariat(),
        report.sampled(),
        NodeRows.measures(report).stream().map(NodeQuestions::of).toList(),
        Arrays.stream(NetworkMeasure.values())
            .filter(measure -> NodeRows.isFor(measure, report))
            .map(NetworkQuestions::of)
            .toList(),
        dependence(dependence, told, ids),
        List.copyOf(sentences),
        (int) nodes.stream().filter(node -> !told.test(node.id())).count());
  }

  private static Map<String, Object> network(MeasureReport report) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (NetworkMeasure measure : NetworkMeasure.values()) {
      if (NodeRows.isFor(measure, report)) {
        double value = report.network().find(measure).orElse(Double.NaN);
        values.put(measure.word(), NodeRows.number(value, measure.whole()));
      }
    }
    return values;
  }

  private static Dependence dependence(
      DependenceReport report, Predicate<Id<?>> told, MeasuredIds ids) {
    Stream<Bridge> bridges =
        report.bridges().stream()
            .filter(bridge -> told.test(bridge.one()) && told.test(bridge.other()));
    return new Dependence(
        report.cutPoints().stream().filter(told).map(ids::shown).toList(),
        bridges
            .map(bridge -> new Ends(ids.shown(bridge.one()), ids.shown(bridge.other())))
            .toList(),
        report.components());
  }
}
