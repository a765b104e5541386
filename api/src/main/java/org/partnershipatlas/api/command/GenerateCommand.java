package org.partnershipatlas.api.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.register.sample.Generated;
import org.partnershipatlas.register.sample.Generator;
import org.partnershipatlas.register.sample.Size;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a fictional network of any size. */
@Command(
    name = "generate",
    description = "Write a fictional network of any size as a folder of CSVs, for trying things.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class GenerateCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = "--size",
      required = true,
      paramLabel = "SIZE",
      description = "county, region, england, or a number of nodes.")
  private String size = "county";

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      description = "The folder to write; made where it is missing.")
  private Path folder = Path.of("generated");

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "The same seed and size give the same files; without it: 1.")
  private long seed = 1;

  GenerateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Size wanted = asked();
    Generated made =
        terminal.watch(
            "Writing counties", progress -> Generator.write(wanted, seed, folder, progress));
    terminal.println(
        String.format(
            Locale.UK,
            "%,d nodes, %,d links, %,d records in %s",
            made.nodes(),
            made.links(),
            made.records(),
            folder));
    terminal.say("All of it is fictional. Look at it with: ./atlas analyse " + folder);
    return ExitStatus.DONE;
  }

  private Size asked() {
    try {
      return Size.parse(size);
    } catch (IllegalArgumentException e) {
      throw Refusal.of(
          ProblemCode.BAD_PARAMETER,
          String.valueOf(e.getMessage()),
          "--size",
          size,
          "Write, for instance, --size county.");
    }
  }
}
