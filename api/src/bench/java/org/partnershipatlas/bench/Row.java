package org.partnershipatlas.bench;

import java.util.List;
import java.util.Optional;

/** One line of the table: what is measured on each graph, and against what. */
interface Row {
  /** What it is called; a word of it chooses it with {@code -Dbench.rows}. */
  String name();

  /** Why it is not run on that graph, if it is not; told in the table. */
  default Optional<String> leftOut(BenchGraph graph) {
    return Optional.empty();
  }

  /**
   * Our own ways, made ready (what is not measured happens here). The first is what ships and is
   * compared with the peers; the others show what each reduction gives.
   */
  List<Own> own(BenchGraph graph);

  /** The other tools' ways; none if no other tool answers the question. */
  default List<Peer> peers(BenchGraph graph) {
    return List.of();
  }

  /**
   * Whether each way searches for as great a number as it can, which is then told for each and not
   * compared.
   */
  default boolean searches() {
    return false;
  }
}
