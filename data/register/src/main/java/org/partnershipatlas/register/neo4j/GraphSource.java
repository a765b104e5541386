package org.partnershipatlas.register.neo4j;

/** A way to read a store into a {@link FoundGraph}. */
interface GraphSource {
  /** Reads which nodes and references there are. */
  void readNodes();

  /** Makes the records of nodes and relationships when who names whom is known. */
  void readRecords();
}
