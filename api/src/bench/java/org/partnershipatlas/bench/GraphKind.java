package org.partnershipatlas.bench;

/** Where a graph comes from. */
enum GraphKind {
  /** The coordination graph of a generated network. */
  GENERATED,
  /** Pairs taken at random. */
  RANDOM,
  /** People and the parliamentary groups that they belong to. */
  GROUPS;

  String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
