package org.partnershipatlas.api.service.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.partnershipatlas.analyser.dependence.DependenceReport;
import org.partnershipatlas.analyser.measure.MeasureMode;
import org.partnershipatlas.analyser.measure.MeasureReport;
import org.partnershipatlas.analyser.measure.NetworkMeasures;
import org.partnershipatlas.analyser.measure.NodeMeasures;
import org.partnershipatlas.analyser.words.MeasureWords;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;

/**
 * What network analysis measures, each measure as a question with how to read it. Figures of one
 * person are a view of that person, and so are left out unless they are asked for.
 *
 * @param heldBack how many people were left out
 */
public record MeasuresAnswer(
    MeasureMode mode,
    NetworkMeasures network,
    List<NodeMeasures> nodes,
    List<Column> columns,
    DependenceReport dependence,
    List<String> sentences,
    int heldBack) {

  /** A measure of a node: what it asks, how it is read, how it is scaled and who defined it. */
  public record Column(
      String measure, String question, String reading, String normalisation, String source) {}

  private static final List<Column> COLUMNS =
      List.of(
          new Column(
              "degree",
              "How many others is it joined to directly?",
              "More means more direct contacts, not more weight in what is decided.",
              "A count.",
              "Freeman 1979"),
          new Column(
              "betweenness",
              "How often does the shortest way between two others lead through it?",
              "High means that others depend on it to reach each other.",
              "Pairs; normalised by the number of pairs without it.",
              "Freeman 1977"),
          new Column(
              "closeness",
              "How near is it to all that it can reach?",
              "1 is joined to all directly.",
              "Wasserman and Faust: scaled by the share that it can reach.",
              "Wasserman and Faust 1994"),
          new Column(
              "harmonic",
              "How near is it to all others, unreachable ones counting as endlessly far?",
              "Near 1 is near to all.",
              "Divided by the number of others.",
              "Rochat 2009"));

  /** The measures in words; the people among what is measured only where they are asked for. */
  public static MeasuresAnswer of(
      View view, MeasureReport report, DependenceReport dependence, boolean people) {
    Predicate<Id<?>> told = id -> people || id.kind() != Kind.PERSON;
    MeasureWords words = new MeasureWords(view.network(), view.names(), told);
    List<String> sentences = new ArrayList<>(words.sentences(report));
    sentences.addAll(words.sentences(dependence));
    return new MeasuresAnswer(
        report.mode(),
        report.network(),
        report.nodes().stream().filter(node -> told.test(node.id())).toList(),
        COLUMNS,
        told(dependence, told),
        List.copyOf(sentences),
        heldBack(report, dependence, told));
  }

  private static DependenceReport told(DependenceReport report, Predicate<Id<?>> told) {
    return new DependenceReport(
        report.cutPoints().stream().filter(told).toList(),
        report.bridges().stream()
            .filter(bridge -> told.test(bridge.one()) && told.test(bridge.other()))
            .toList(),
        report.components());
  }

  private static int heldBack(
      MeasureReport report, DependenceReport dependence, Predicate<Id<?>> told) {
    Stream<Id<?>> measured = report.nodes().stream().map(NodeMeasures::id);
    return (int)
        Stream.concat(measured, dependence.cutPoints().stream())
            .filter(told.negate())
            .distinct()
            .count();
  }
}
