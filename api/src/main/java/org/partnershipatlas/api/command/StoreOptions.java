package org.partnershipatlas.api.command;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipatlas.api.config.Home;
import org.partnershipatlas.api.service.NoStore;
import org.partnershipatlas.api.service.OpenNetwork;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.StoreLink;
import picocli.CommandLine.Option;

/** Which register is meant: the local one in a home folder, or one on a Neo4j server. */
final class StoreOptions {
  @Option(
      names = "--home",
      paramLabel = "FOLDER",
      description =
          "Where the register is kept (or ATLAS_HOME; otherwise ~/.local/share/partnership-atlas).")
  private @Nullable Path home;

  Path home() {
    return Home.find(Optional.ofNullable(home), System.getenv());
  }

  /** Opens the register: the port may be open before the store is up. */
  StoreLink open() {
    return new NoStore();
  }

  /** The register as it is now, for a command that only looks. */
  OpenNetwork read(Terminal terminal) {
    try (StoreLink link = open()) {
      terminal.say("Waiting for the store ...");
      return link.findShown()
          .orElseThrow(() -> Refusal.of(ProblemCode.STORE_AWAY, link.standing().text()));
    }
  }
}
