package org.partnershipatlas.api.command;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.partnershipatlas.api.config.Logs;
import org.partnershipatlas.api.config.Version;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.Refusals;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The program: with no command it serves. */
@Command(
    name = "atlas",
    description = "Who speaks for whom, at which table, and can one table reach another?",
    synopsisHeading = "Use: ",
    commandListHeading = "%nCommands (without one, serve):%n",
    optionListHeading = "%nOptions:%n",
    footer =
        "%nExit status: 0 done, 1 findings (only with --fail-on), 2 wrong use or bad input,"
            + " 3 the store is out of reach.",
    mixinStandardHelpOptions = true,
    versionProvider = AtlasCommand.Numbered.class,
    sortOptions = false)
public final class AtlasCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private ServeOptions serve;

  AtlasCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * Runs a command.
   *
   * @param out for the answer alone
   * @param err for everything else
   * @return the exit status
   */
  public static int run(String[] arguments, PrintStream out, PrintStream err) {
    Logs.quiet();
    PrintStream answer = new PrintStream(out, true, StandardCharsets.UTF_8);
    PrintStream aside = new PrintStream(err, true, StandardCharsets.UTF_8);
    return line(new Terminal(answer, aside)).execute(arguments);
  }

  /** The whole command line, as it is also described in the reference. */
  static CommandLine line(Terminal terminal) {
    CommandLine line = new CommandLine(new AtlasCommand(terminal));
    line.addSubcommand(new ServeCommand(terminal));
    line.addSubcommand(new AnalyseCommand(terminal));
    line.addSubcommand(new DrawCommand(terminal));
    line.addSubcommand(new TemplateCommand(terminal));
    line.addSubcommand(new ImportCommand(terminal));
    line.addSubcommand(new ExportCommand(terminal));
    line.addSubcommand(new StoreCommand(terminal));
    line.addSubcommand(new WarmCommand());
    line.addSubcommand(new SampleCommand(terminal));
    line.addSubcommand(new GenerateCommand(terminal));
    line.setOut(new PrintWriter(terminal.answer(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(terminal.aside(), true, StandardCharsets.UTF_8));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler((failure, command, parsed) -> told(failure, terminal));
    line.setUsageHelpAutoWidth(true);
    line.setUsageHelpLongOptionsMaxWidth(34);
    return line;
  }

  @Override
  public Integer call() {
    return new ServeCommand(terminal, serve).call();
  }

  /** Says what went wrong and how to mend it; a fault of Atlas itself keeps its trace. */
  private static int told(Exception failure, Terminal terminal) throws Exception {
    Optional<Refusal> refusal = Refusals.find(failure);
    if (refusal.isEmpty()) {
      throw failure;
    }
    terminal.say(refusal.get().detail());
    refusal.get().faults().forEach(fault -> terminal.say(Faults.line(fault)));
    refusal.get().mend().ifPresent(terminal::say);
    return ExitStatus.of(refusal.get());
  }

  /** The version, for {@code --version}. */
  static final class Numbered implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"Partnership Atlas " + Version.text()};
    }
  }
}
