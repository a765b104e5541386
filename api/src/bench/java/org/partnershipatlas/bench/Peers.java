package org.partnershipatlas.bench;

import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The other tools, if they are to run. */
final class Peers implements AutoCloseable {
  private final @Nullable PeerProcess process;

  private Peers(@Nullable PeerProcess process) {
    this.process = process;
  }

  static Peers of(BenchOptions options) {
    if (!options.peers()) {
      return new Peers(null);
    }
    PeerProcess process = PeerProcess.start(options.python(), options.script());
    try {
      process.versions();
      return new Peers(process);
    } catch (IllegalStateException | UncheckedIOException e) {
      System.out.println(
          "The other tools are left out: "
              + options.python()
              + " has no igraph and NetworkX (python3-igraph, python3-networkx).");
      process.close();
      return new Peers(null);
    }
  }

  /** Their versions, by name; none if they do not run. */
  Map<String, String> versions() {
    return process == null ? Map.of() : process.versions();
  }

  void load(BenchGraph graph) {
    if (process != null) {
      process.load(graph);
    }
  }

  /** What that one took, if they run. */
  Optional<PeerProcess.Answer> run(Peer peer) {
    return process == null ? Optional.empty() : Optional.of(process.run(peer));
  }

  @Override
  public void close() {
    if (process != null) {
      process.close();
    }
  }
}
