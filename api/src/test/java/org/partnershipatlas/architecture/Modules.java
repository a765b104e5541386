package org.partnershipatlas.architecture;

import java.util.List;

/** Where the modules are, seen from the project's folder. */
final class Modules {
  static final List<String> FOLDERS =
      List.of("data/model", "data/register", "data/neo4j-server", "analyser", "visualiser", "api");

  private Modules() {}
}
