package org.partnershipatlas.bench;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.partnershipatlas.api.command.AtlasCommand;

/** Every report of a network as the command writes it, its sheets read each time. */
final class WholeReportRow implements Row {
  @Override
  public String name() {
    return "whole report, sheets read (analyse --report all)";
  }

  @Override
  public Optional<String> leftOut(BenchGraph graph) {
    return graph.network().isEmpty()
        ? Optional.of("pairs alone have no report")
        : graph.size() == GraphSize.ENGLAND
            ? Optional.of("see what is answered for England")
            : Optional.empty();
  }

  @Override
  public List<Own> own(BenchGraph graph) {
    String sheets = graph.edges().resolveSibling("generated-" + graph.size().word()).toString();
    String[] command = {"analyse", sheets, "--report", "all", "--format", "json"};
    return List.of(Own.of(() -> length(command)));
  }

  private static double length(String[] command) {
    Counting counting = new Counting();
    try (PrintStream out = new PrintStream(counting, false, StandardCharsets.UTF_8)) {
      int status = AtlasCommand.run(command, out, new PrintStream(OutputStream.nullOutputStream()));
      if (status != 0) {
        throw new IllegalStateException("The report ended with " + status);
      }
    }
    return counting.bytes;
  }

  /** Counts what is written, and forgets it. */
  private static final class Counting extends OutputStream {
    private long bytes;

    @Override
    public void write(int one) {
      bytes++;
    }

    @Override
    public void write(byte[] some, int from, int length) {
      bytes += length;
    }
  }
}
