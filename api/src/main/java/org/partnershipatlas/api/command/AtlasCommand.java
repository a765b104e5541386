package org.partnershipatlas.api.command;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.partnershipatlas.api.config.Logs;
import org.partnershipatlas.api.config.Settings;
import org.partnershipatlas.api.config.Version;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.Refusals;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The program: with no command it serves. */
@Command(
    name = "atlas",
    description = "Who speaks for whom, at which table, and can one table reach another?",
    synopsisHeading = "Use: ",
    commandListHeading = "%nCommands (without one, serve):%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "%nHow Atlas runs (--port, --home, --no-open, --neo4j ...) may also stand in the environment,"
          + " such as ATLAS_PORT=8474, or in a file atlas.yaml in this folder or in the home folder,"
          + " a line such as port: 8474 for each. The command line goes before the environment, and"
          + " that before the files.",
      "%nExit status: 0 done, 1 findings (only with --fail-on), 2 wrong use or bad input, 3 the"
          + " store is out of reach."
    },
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
    return run(
        arguments,
        new Terminal(answer, aside, Terminal.isOwn()),
        System.getenv(),
        Path.of("").toAbsolutePath());
  }

  /** The same with other surroundings than this process's own. */
  static int run(
      String[] arguments, Terminal terminal, Map<String, String> environment, Path folder) {
    Settings settings;
    try {
      settings = Settings.read(environment, folder);
    } catch (Refusal e) {
      return told(e, terminal);
    }
    return line(terminal, settings).execute(arguments);
  }

  /** The whole command line, as it is also described in the reference. */
  static CommandLine line(Terminal terminal, Settings settings) {
    CommandLine line = new CommandLine(new AtlasCommand(terminal));
    line.addSubcommand(new ServeCommand(terminal));
    line.addSubcommand(new AnalyseCommand(terminal));
    line.addSubcommand(new DrawCommand(terminal));
    line.addSubcommand(new BriefCommand(terminal));
    line.addSubcommand(new PackCommand(terminal));
    line.addSubcommand(new ViewCommand(terminal));
    line.addSubcommand(new TemplateCommand(terminal));
    line.addSubcommand(new ImportCommand(terminal));
    line.addSubcommand(new ExportCommand(terminal));
    line.addSubcommand(new SlipsCommand(terminal));
    line.addSubcommand(new AreasCommand(terminal));
    line.addSubcommand(new BackupCommand(terminal));
    line.addSubcommand(new RestoreCommand(terminal));
    line.addSubcommand(new EraseCommand(terminal));
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
    line.setDefaultValueProvider(new Defaults(settings));
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
    return told(refusal.get(), terminal);
  }

  private static int told(Refusal refusal, Terminal terminal) {
    terminal.say(refusal.detail());
    refusal.faults().forEach(fault -> terminal.say(Faults.line(fault)));
    refusal.mend().ifPresent(terminal::say);
    return ExitStatus.of(refusal);
  }

  /** What an option is where the command line leaves it out. */
  private record Defaults(Settings settings) implements CommandLine.IDefaultValueProvider {
    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
      return argument instanceof OptionSpec option
          ? settings.find(option.longestName().replaceFirst("^--", "")).orElse(null)
          : null;
    }
  }

  /** The version, for {@code --version}. */
  static final class Numbered implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"Partnership Atlas " + Version.text()};
    }
  }
}
