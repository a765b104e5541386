package org.partnershipatlas.analyser.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.partnershipatlas.model.Id;

/**
 * What joins two nodes, in the direction in which it is recorded.
 *
 * @param planned why it is planned only, where it is
 * @param carriers the holders on whom it rests; when all of them leave, it is gone. Empty where it
 *     rests on nobody
 * @param evidence the records that say so
 */
public record Edge(
    Id<?> from,
    Id<?> to,
    StepKind kind,
    Layer layer,
    Optional<Planned> planned,
    List<Id<?>> carriers,
    List<Id<?>> evidence) {
  static final Comparator<Edge> ORDER =
      Comparator.comparing(Edge::kind)
          .thenComparing(Edge::layer)
          .thenComparing(edge -> edge.evidence().toString());

  public Edge {
    carriers = List.copyOf(carriers);
    evidence = evidence.stream().distinct().<Id<?>>map(id -> id).sorted().toList();
  }

  static Edge of(Id<?> from, Id<?> to, StepKind kind, Layer layer, List<? extends Id<?>> evidence) {
    return new Edge(from, to, kind, layer, Optional.empty(), List.of(), List.copyOf(evidence));
  }
}
